import { css } from 'lit';

/** The head of the page: one line; the words of the title give way first, then those of the buttons. */
export const HEADER_STYLES = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  header {
    display: flex;
    align-items: stretch;
    gap: var(--s5);
    height: var(--header);
    padding: 0 var(--s4) 0 20px;
    border-bottom: 1px solid var(--hair);
    background: var(--paper);
  }
  /* Words of the title that find no room go to a second line, which is not seen. */
  h1 {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    column-gap: 10px;
    min-width: 92px;
    overflow: hidden;
    line-height: calc(var(--header) - 1px);
    font-size: var(--t-body);
    font-weight: var(--w-regular);
    white-space: nowrap;
  }
  .mark {
    color: var(--accent);
    font-family: var(--sans);
    font-size: var(--t-lead);
    font-weight: var(--w-bold);
    letter-spacing: 0.1em;
  }
  .tagline {
    color: var(--ink-2);
  }
  .tagline::before {
    content: '';
    margin-inline-end: 10px;
    border-inline-start: 1px solid var(--hair-strong);
    font-size: var(--t-title);
  }
  nea-tabs {
    --tab-size: var(--t-lead);
    --tab-gap: 28px;
    flex: none;
  }
  .end {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--s2);
    margin-inline-start: auto;
  }
  .languages {
    display: flex;
    gap: 1px;
  }
  .languages button {
    min-height: 26px;
    padding: 0 7px;
    border: 0;
    border-radius: var(--r1);
    background: none;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .languages button:hover {
    background: var(--paper-3);
  }
  .languages button[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: var(--w-bold);
  }
  @container (max-width: 1330px) {
    .tagline {
      display: none;
    }
    nea-tabs {
      --tab-gap: 16px;
      --tab-size: 14px;
    }
    header {
      gap: var(--s4);
      padding-inline: var(--s4) var(--s3);
    }
    .end {
      gap: 2px;
    }
    .languages button {
      padding: 0 5px;
    }
  }
  @container (max-width: 1480px) {
    nea-menu,
    nea-share-button {
      --words: none;
    }
  }
  @container (max-width: 1200px) {
    nea-tabs {
      --tab-gap: 10px;
      --tab-size: 13px;
    }
    header {
      gap: var(--s3);
    }
    .languages button {
      padding: 0 4px;
      font-size: var(--t-small);
    }
    nea-draft-badge {
      --words: none;
    }
  }
  @media (forced-colors: active) {
    .languages button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
