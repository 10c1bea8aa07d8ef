import { css } from 'lit';

/**
 * The look of the table: fixed columns, a head and a first column that stay. Rows are grids and come in groups that
 * the browser lays out only when they are near the window, so that a table of any length opens and sorts at once; the
 * roles in the markup keep what `display` would take from a screen reader.
 */
export const TABLE_STYLES = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    height: 100%;
    background: var(--paper);
    --name-column: 236px;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
    overscroll-behavior: contain;
    contain: layout paint;
  }
  table {
    display: block;
    width: 100%;
    min-width: 1450px;
    font-size: var(--t-body);
  }
  caption {
    display: block;
    width: max-content;
    max-width: 100%;
    position: sticky;
    inset-inline-start: 0;
    padding: var(--s3) var(--s4) var(--s2);
    color: var(--ink-2);
    text-align: start;
  }
  caption strong {
    color: var(--ink);
    font-size: var(--t-lead);
  }
  thead,
  tbody {
    display: block;
  }
  tr {
    display: grid;
    grid-template-columns:
      var(--name-column) 168px 106px 168px 100px 88px 70px 118px 150px minmax(150px, 1fr)
      96px;
  }
  tbody {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--rows) * 40px);
  }
  thead {
    position: sticky;
    top: 0;
    z-index: 2;
  }
  thead th {
    display: flex;
    align-items: flex-end;
    padding: 0;
    border-bottom: 1px solid var(--hair-strong);
    background: var(--paper-2);
    text-align: start;
  }
  thead th.name,
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  thead button {
    display: flex;
    align-items: flex-end;
    gap: var(--s1);
    width: 100%;
    min-height: var(--row);
    padding: 6px var(--s2);
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: var(--t-small);
    font-weight: var(--w-medium);
    line-height: var(--lh-tight);
    text-align: start;
  }
  thead button:hover {
    background: var(--paper-3);
  }
  thead [aria-sort] button {
    color: var(--accent);
  }
  thead button span {
    display: block;
  }
  thead button span::first-letter,
  td.realm::first-letter,
  td.confidence::first-letter {
    text-transform: uppercase;
  }
  thead nea-icon {
    --icon-size: 12px;
  }
  thead .area button,
  thead .year button {
    justify-content: flex-end;
    text-align: end;
  }
  :focus-visible {
    outline-offset: -2px;
  }
  tbody th,
  tbody td {
    padding: 5px var(--s2);
    border-bottom: 1px solid var(--hair);
    min-width: 0;
    overflow-wrap: anywhere;
    font-weight: var(--w-regular);
    line-height: 1.3;
    text-align: start;
  }
  tbody th {
    padding: 0;
    background: var(--paper);
  }
  thead th:first-child button,
  tbody th button {
    padding-inline-start: var(--s4);
  }
  tbody th button {
    width: 100%;
    min-height: 29px;
    padding-block: 5px;
    padding-inline-end: var(--s2);
    border: 0;
    background: none;
    font-weight: var(--w-medium);
    line-height: 1.3;
    text-align: start;
  }
  tbody tr:hover > * {
    background: var(--paper-3);
  }
  tbody tr[aria-current] > * {
    background: var(--accent-soft);
  }
  tbody tr[aria-current] > th {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  td.year,
  td.area {
    white-space: nowrap;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  td.local-name,
  td.designation {
    color: var(--ink-2);
  }
  td.none {
    color: var(--ink-3);
  }
  .empty {
    padding: var(--s4);
  }
  .empty .button {
    margin-top: var(--s3);
  }
  @media (max-width: 760px) {
    :host {
      --name-column: 190px;
    }
    tbody th button,
    thead button {
      min-height: var(--target);
    }
  }
  @media print {
    .scroll {
      overflow: visible;
      contain: none;
    }
    table {
      min-width: 0;
      font-size: 8pt;
    }
    tr {
      grid-template-columns: 2fr 2fr 1fr 1.5fr 0.8fr 0.8fr 0.6fr 1fr 1.2fr 1.5fr 0.8fr;
      break-inside: avoid;
    }
    tbody {
      content-visibility: visible;
    }
  }
`;
