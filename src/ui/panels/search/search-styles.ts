import { css } from 'lit';

/** The look of the search box and of its list of results. */
export const SEARCH_STYLES = css`
  :host {
    display: block;
    position: relative;
  }
  .box {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-height: 38px;
    padding: 0 var(--s1) 0 var(--s3);
    border: 1px solid var(--hair-strong);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink-2);
  }
  .box:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  input {
    flex: 1;
    min-width: 0;
    height: 36px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
  }
  input:focus {
    outline: none;
  }
  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  kbd {
    margin-inline-end: var(--s1);
    padding: 0 6px;
    border: 1px solid var(--hair-strong);
    border-radius: var(--r1);
    color: var(--ink-3);
    font-family: inherit;
    font-size: var(--t-small);
  }
  .hint {
    margin-top: var(--s1);
    color: var(--ink-3);
    font-size: var(--t-small);
  }
  .popup {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    margin: 0;
    padding: var(--s1) 0 var(--s2);
    overflow-y: auto;
    border: 1px solid var(--hair-strong);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    box-shadow: var(--shadow-2);
    overscroll-behavior: contain;
  }
  .heading {
    padding: var(--s2) var(--s3) 2px;
    color: var(--accent);
    font-size: var(--t-small);
    font-weight: var(--w-bold);
  }
  .option {
    padding: var(--s1) var(--s3);
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }
  .option[aria-selected='true'] {
    border-inline-start-color: var(--accent);
    background: var(--accent-soft);
  }
  .option:hover {
    background: var(--paper-3);
  }
  .option .under {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .nothing {
    padding: var(--s2) var(--s3);
    color: var(--ink-2);
  }
  @media (max-width: 760px) {
    .box,
    input {
      min-height: var(--target);
    }
    .option {
      min-height: var(--target);
    }
    kbd,
    .hint {
      display: none;
    }
  }
`;
