import { css } from 'lit';

/** The look of a card: header, figures, sections, numbered sources, a foot with buttons. */
export const CARD_STYLES = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    max-height: 100%;
    color: var(--ink);
    font-size: var(--t-body);
    line-height: var(--lh-body);
  }
  :host([hidden]) {
    display: none;
  }
  .card {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .head {
    position: relative;
    padding: var(--s3) var(--s7) var(--s2) var(--s4);
  }
  .kind {
    margin: 0;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .kind::first-letter,
  .pairs dd::first-letter {
    text-transform: uppercase;
  }
  h2 {
    margin: 2px 0 0;
    font-size: 22px;
    line-height: var(--lh-tight);
    font-weight: var(--w-bold);
    overflow-wrap: anywhere;
  }
  .second {
    margin: 2px 0 0;
    color: var(--ink-2);
    font-size: var(--t-lead);
    line-height: var(--lh-tight);
  }
  .close {
    position: absolute;
    top: var(--s2);
    inset-inline-end: var(--s2);
  }
  .body {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0 var(--s4) var(--s4);
    scrollbar-width: thin;
  }
  .figures {
    margin: var(--s2) 0 0;
    padding-bottom: var(--s3);
    border-bottom: 1px solid var(--hair);
  }
  .figures dd.soft {
    font-weight: var(--w-regular);
  }
  h3 {
    margin: var(--s4) 0 var(--s1);
    color: var(--accent);
    font-size: var(--t-body);
    font-weight: var(--w-bold);
  }
  p {
    margin: 0 0 var(--s2);
  }
  .quiet {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .marks {
    white-space: nowrap;
  }
  .entry {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    gap: 0 var(--s2);
    padding: 3px 0;
  }
  .badge {
    justify-self: start;
    align-self: start;
    margin-top: 1px;
  }
  .pairs dt {
    padding-top: 1px;
  }
  .note {
    margin-top: var(--s1);
  }
  .foot {
    padding: var(--s3) var(--s4);
    border-top: 1px solid var(--hair);
    background: var(--paper-2);
  }
  .foot .actions {
    display: flex;
    gap: 6px;
  }
  .foot .button {
    padding-inline: 6px;
    white-space: nowrap;
  }
  .foot .said {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  @media (max-width: 760px) {
    h2 {
      font-size: 24px;
    }
    .foot .button {
      padding-inline: var(--s2);
    }
  }
  @media (max-width: 1359px) {
    .foot .button {
      flex: 1 1 auto;
    }
    .foot .button nea-icon {
      display: none;
    }
  }
  @media print {
    .foot,
    .close {
      display: none;
    }
    .card,
    .body {
      display: block;
      overflow: visible;
    }
  }
`;
