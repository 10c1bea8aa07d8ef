import { css } from 'lit';

/** The look of the programme and of the page about the atlas: long reading in a docked panel. */
export const PROGRAMME_STYLES = css`
  :host {
    display: block;
    padding: var(--s4);
  }
  h2 {
    margin-bottom: var(--s1);
    font-size: 22px;
  }
  h3 {
    margin: var(--s5) 0 var(--s2);
    padding-bottom: var(--s1);
    border-bottom: 1px solid var(--hair);
    color: var(--accent);
    font-size: var(--t-lead);
  }
  h4 {
    font-size: var(--t-body);
  }
  h4.small {
    margin: var(--s3) 0 2px;
    color: var(--ink-2);
    font-size: var(--t-small);
    font-weight: var(--w-bold);
  }
  p {
    margin: 0 0 var(--s2);
  }
  .timeline {
    border-inline-start: 2px solid var(--accent-line);
    margin-inline-start: 4px;
  }
  .timeline li {
    position: relative;
    padding: 0 0 var(--s3) var(--s4);
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: -6px;
    top: 5px;
    width: 8px;
    height: 8px;
    border: 1.5px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
  }
  time {
    display: block;
    color: var(--accent);
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .project {
    padding: var(--s2) 0 var(--s3);
    border-bottom: 1px solid var(--hair);
  }
  .parts {
    margin-top: var(--s2);
    padding-inline-start: var(--s3);
    border-inline-start: 2px solid var(--hair);
  }
  .parts .project:last-child {
    border-bottom: 0;
  }
  .pairs .chip {
    margin: 0 4px 4px 0;
    border-radius: var(--r2);
    text-align: start;
  }
  details {
    border-bottom: 1px solid var(--hair);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--s3);
    min-height: var(--row);
    padding: 4px 0;
    font-weight: var(--w-medium);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 6px;
    height: 6px;
    margin-inline-start: auto;
    margin-inline-end: 4px;
    border: solid var(--ink-2);
    border-width: 0 1.4px 1.4px 0;
    transform: rotate(45deg);
  }
  details[open] > summary::after {
    transform: rotate(-135deg);
  }
  .inner {
    padding-bottom: var(--s3);
  }
  .bullets li {
    position: relative;
    padding: 2px 0 2px var(--s3);
  }
  .bullets li::before {
    content: '';
    position: absolute;
    inset-inline-start: 1px;
    top: 0.75em;
    width: 4px;
    height: 4px;
    border-radius: 50%;
    background: var(--accent);
  }
  .badge {
    min-width: 30px;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: var(--s2);
    color: var(--ink-2);
    font-size: var(--t-small);
    text-align: start;
  }
  th,
  td {
    padding: 3px 4px;
    border-bottom: 1px solid var(--hair);
    font-weight: var(--w-regular);
    text-align: end;
  }
  thead th {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  tbody th {
    padding-inline-start: 0;
    text-align: start;
  }
  tr.total > * {
    border-bottom: 0;
    font-weight: var(--w-bold);
  }
  abbr {
    text-decoration: none;
  }
`;
