import { css } from 'lit';

/** What cards, sheets of places, the programme and the page about the atlas share: figures, marks, pairs, sources. */
export const RECORD_STYLES = css`
  h2:focus {
    outline: none;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(4, auto);
    justify-content: space-between;
    gap: var(--s2) var(--s3);
  }
  .figures dt,
  .pairs dt,
  .under,
  .sources .bears {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .figures dd {
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .pairs dt::first-letter {
    text-transform: uppercase;
  }
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(88px, 34%) minmax(0, 1fr);
    gap: 0 var(--s2);
    padding: 3px 0;
  }
  .pairs dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .under,
  .sources .bears {
    display: block;
    font-weight: var(--w-regular);
  }
  .unknown {
    color: var(--ink-3);
    font-weight: var(--w-regular);
  }
  .note {
    padding: var(--s2) var(--s3);
    border-radius: var(--r2);
    background: var(--paper-2);
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .mark {
    padding: 0 1.5px;
    border: 0;
    background: none;
    color: var(--focus);
    font-size: 0.74em;
    font-weight: var(--w-bold);
    line-height: 1;
    vertical-align: super;
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
  .lead {
    color: var(--link);
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .badge {
    flex: none;
    padding: 1px 7px;
    border-radius: var(--r1);
    background: var(--ink-2);
    color: var(--ink-inverse);
    font-size: var(--t-small);
    font-weight: var(--w-bold);
    line-height: 1.4;
    text-align: center;
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
  .sources li {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
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
    overflow-wrap: anywhere;
  }
  .sources a:hover {
    text-decoration-color: currentcolor;
  }
`;
