import { css } from 'lit';

/** The look of the ranking as a table. */
export const GAP_TABLE_STYLES = css`
  :host {
    display: block;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--t-small);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 4px 6px;
    border-bottom: 1px solid var(--hair);
    font-weight: var(--w-regular);
    text-align: end;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--paper-2);
    vertical-align: bottom;
  }
  .names,
  .countries {
    text-align: start;
  }
  .names {
    min-width: 150px;
  }
  td {
    white-space: nowrap;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
  }
  thead button {
    color: var(--ink-2);
    font-weight: var(--w-medium);
  }
  th.names button {
    font-weight: var(--w-medium);
  }
  button:hover {
    text-decoration: underline;
  }
  tr[aria-current='true'] > * {
    background: color-mix(in srgb, var(--link) 8%, var(--paper));
  }
  @media (max-width: 760px) {
    button {
      min-height: var(--target);
    }
  }
`;
