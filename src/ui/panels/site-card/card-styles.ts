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
  .pairs dt::first-letter,
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
  h2:focus {
    outline: none;
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
    display: grid;
    grid-template-columns: repeat(4, auto);
    justify-content: space-between;
    gap: var(--s2) var(--s3);
    margin: var(--s2) 0 0;
    padding-bottom: var(--s3);
    border-bottom: 1px solid var(--hair);
  }
  .figures > div {
    min-width: 0;
  }
  .figures dt {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .figures dd {
    margin: 0;
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .figures dd.soft {
    font-weight: var(--w-regular);
  }
  .unknown {
    color: var(--ink-3);
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
  .mark {
    padding: 0 1.5px;
    border: 0;
    background: none;
    color: var(--focus);
    font: inherit;
    font-size: 0.74em;
    font-weight: var(--w-bold);
    line-height: 1;
    vertical-align: super;
    cursor: pointer;
  }
  .mark:hover {
    text-decoration: underline;
  }
  .dots {
    display: inline-flex;
    gap: 2px;
    margin-inline-end: var(--s1);
    vertical-align: 0.02em;
  }
  .dots i {
    width: 7px;
    height: 7px;
    border: 1.5px solid var(--accent);
    border-radius: 50%;
  }
  .dots i.on {
    background: var(--accent);
  }
  .entry {
    display: grid;
    grid-template-columns: 52px minmax(0, 1fr);
    gap: 0 var(--s2);
    padding: 3px 0;
  }
  .entry .lead {
    color: var(--link);
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .under {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .badge {
    justify-self: start;
    align-self: start;
    margin-top: 1px;
    padding: 1px 7px;
    border-radius: var(--r1);
    background: var(--ink-2);
    color: var(--ink-inverse);
    font-size: var(--t-small);
    font-weight: var(--w-bold);
    line-height: 1.4;
  }
  .badge[data-category='CR'] {
    background: var(--red-list-cr);
  }
  .badge[data-category='EN'] {
    background: var(--red-list-en);
  }
  .badge[data-category='VU'] {
    background: var(--red-list-vu);
  }
  .pairs {
    margin: 0;
  }
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(88px, 34%) minmax(0, 1fr);
    gap: 0 var(--s2);
    padding: 3px 0;
  }
  .pairs dt {
    color: var(--ink-2);
    font-size: var(--t-small);
    padding-top: 1px;
  }
  .pairs dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .sources li {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    padding: 2px 0;
    scroll-margin: var(--s4);
  }
  .sources li:focus {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
    background: var(--accent-soft);
  }
  .sources .number {
    color: var(--focus);
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .sources a {
    color: var(--ink);
    text-decoration-color: var(--hair-strong);
    text-underline-offset: 2px;
    overflow-wrap: anywhere;
  }
  .sources a:hover {
    text-decoration-color: currentcolor;
  }
  .sources .bears {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .note {
    margin-top: var(--s1);
    padding: var(--s2) var(--s3);
    border-radius: var(--r2);
    background: var(--paper-2);
    color: var(--ink-2);
    font-size: var(--t-small);
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
      flex: 1 1 auto;
      padding-inline: var(--s2);
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
    .body {
      overflow: visible;
    }
  }
`;
