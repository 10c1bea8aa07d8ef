import { css } from 'lit';

/** The look of a sheet about a place. */
export const SHEET_STYLES = css`
  :host {
    display: block;
  }
  .pad {
    padding: 0 var(--s4);
  }
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1);
    padding-top: var(--s3);
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .crumbs button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .crumbs button:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  h2 {
    font-size: 23px;
  }
  .second {
    color: var(--ink-2);
  }
  .intro {
    margin-top: var(--s2);
  }
  .figures {
    margin: var(--s3) var(--s4) 0;
    padding: var(--s2) 0 var(--s3);
    border-top: 1px solid var(--hair);
  }
  .figures > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .figures dt::first-letter {
    text-transform: uppercase;
  }
  .figures dd {
    color: var(--accent);
    font-size: 18px;
    line-height: 1.25;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    padding-bottom: var(--s3);
  }
  h3 {
    margin: var(--s4) 0 var(--s1);
    color: var(--accent);
    font-size: var(--t-body);
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    padding: 0 var(--s4);
    color: var(--accent);
    font-weight: var(--w-bold);
    text-align: start;
  }
  thead th {
    padding: 5px 4px;
    border-block: 1px solid var(--hair);
    background: var(--paper-2);
    color: var(--ink-2);
    font-size: var(--t-micro);
    font-weight: var(--w-regular);
    text-align: start;
  }
  thead th::first-letter {
    text-transform: uppercase;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: var(--s4);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: var(--s4);
  }
  th.area,
  td.area {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tbody th[scope='rowgroup'] {
    padding: var(--s2) var(--s4) 2px;
    color: var(--accent);
    text-align: start;
  }
  tbody th[scope='rowgroup'] span {
    margin-inline-start: var(--s1);
    color: var(--ink-2);
    font-weight: var(--w-regular);
  }
  tbody td,
  tbody th[scope='row'] {
    padding-block: 2px;
    font-weight: var(--w-regular);
    line-height: 1.3;
    text-align: start;
    vertical-align: middle;
  }
  tbody td {
    padding-inline: 4px;
  }
  tbody tr.thing:hover > * {
    background: var(--paper-3);
  }
  tbody tr[aria-current] > * {
    background: var(--accent-soft);
  }
  tbody tr[aria-current] > th {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .wetlands th[scope='row'] {
    width: 42%;
  }
  td.kind {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  td.confidence {
    white-space: nowrap;
  }
  .unknown {
    font-size: var(--t-small);
  }
  .lines li {
    display: flex;
    align-items: baseline;
    gap: var(--s2);
    padding: 3px 0;
  }
  .lines nea-swatch {
    align-self: center;
  }
  .lines .count {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  .pair {
    padding: 4px 0;
    border-bottom: 1px solid var(--hair);
  }
  .foot {
    padding: var(--s4) var(--s4) var(--s5);
  }
  summary {
    min-height: var(--row);
    color: var(--accent);
    font-weight: var(--w-bold);
  }
  .goto li {
    border-bottom: 1px solid var(--hair);
  }
  .goto button {
    width: 100%;
    min-height: var(--row);
  }
  @media (max-width: 760px) {
    .open {
      min-height: 36px;
    }
  }
`;
