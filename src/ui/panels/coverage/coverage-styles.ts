import { css } from 'lit';

/** The 30x30 panel: bands of headings, bars, lists of zones, arithmetic. */
export const COVERAGE_STYLES = css`
  :host {
    display: block;
  }
  .top {
    padding: var(--s4) var(--s4) var(--s3);
  }
  h2 {
    margin-bottom: 2px;
    font-size: 22px;
  }
  .top p {
    color: var(--ink-2);
  }
  section > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s2);
    padding: 7px var(--s4);
    border-block: 1px solid var(--hair);
    background: var(--paper-2);
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  section > header h3 {
    color: var(--ink);
    font-size: var(--t-body);
  }
  section > header .still {
    margin-inline-start: auto;
  }
  .within,
  .zones,
  .sum,
  .growth > *:not(header),
  .more {
    padding-inline: var(--s4);
  }
  .within {
    padding-block: var(--s3);
  }
  .scale,
  .realm {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) 50px 108px;
    align-items: center;
    gap: 0 var(--s1);
    font-variant-numeric: tabular-nums;
  }
  .scale {
    padding: var(--s2) var(--s4) 0;
  }
  .realm {
    min-height: 16px;
    line-height: 1.25;
  }
  .bar {
    display: block;
    width: 100%;
    height: 14px;
    overflow: visible;
  }
  .scale .bar {
    height: auto;
  }
  .bar .track {
    fill: var(--paper-3);
  }
  .bar .target {
    fill: none;
    stroke: var(--warn);
    stroke-width: 1.4;
    stroke-dasharray: 3 2;
    vector-effect: non-scaling-stroke;
  }
  .bar text {
    fill: var(--ink-2);
    font-size: 10px;
  }
  .bar .target-text {
    fill: var(--warn);
    font-weight: var(--w-bold);
  }
  .realm .name {
    color: var(--ink-2);
    font-size: var(--t-micro);
  }
  .realm b {
    text-align: end;
    font-weight: var(--w-bold);
  }
  .realm .still {
    color: var(--ink-2);
    font-size: var(--t-small);
    text-align: end;
    white-space: nowrap;
  }
  .realm .none {
    grid-column: 2 / -1;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .country {
    border-bottom: 1px solid var(--hair);
  }
  .country > summary {
    display: block;
    padding: 5px var(--s4) 6px;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .country > summary:hover {
    background: var(--paper-2);
  }
  .country-name {
    display: flex;
    gap: var(--s2);
    align-items: center;
    justify-content: space-between;
    font-weight: var(--w-bold);
    line-height: 1.35;
  }
  .country-name::after,
  .more > summary::after {
    content: '';
    flex: none;
    width: 6px;
    height: 6px;
    margin-inline-end: 4px;
    border: solid var(--ink-2);
    border-width: 0 1.4px 1.4px 0;
    transform: rotate(45deg);
  }
  .country[open] .country-name::after,
  .more[open] > summary::after {
    transform: rotate(-135deg);
  }
  .inner {
    padding: var(--s1) var(--s4) var(--s3);
  }
  .more .inner {
    padding-inline: 0;
  }
  .inner h4 {
    margin: var(--s3) 0 2px;
    color: var(--ink-2);
  }
  .inner h4::first-letter {
    text-transform: uppercase;
  }
  .links,
  .records {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s3);
    font-size: var(--t-small);
  }
  .note {
    padding: var(--s2) var(--s4);
    overflow-wrap: anywhere;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: var(--s2);
  }
  .spoken .label {
    color: var(--ink-2);
    font-size: var(--t-small);
    font-weight: var(--w-medium);
  }
  .sentence {
    margin-bottom: var(--s1);
    font-size: var(--t-lead);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .pairs {
    margin: var(--s2) 0 var(--s1);
    font-variant-numeric: tabular-nums;
  }
  .pairs > div {
    display: flex;
    justify-content: space-between;
    gap: var(--s3);
    padding: 2px 0;
  }
  .pairs dt {
    color: var(--ink-2);
  }
  .zones {
    padding-bottom: var(--s2);
  }
  .zone {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr) auto 104px;
    align-items: center;
    gap: var(--s2);
    width: calc(100% + 2 * var(--s2));
    min-height: 28px;
    margin-inline: calc(-1 * var(--s2));
    padding: 2px var(--s2);
    border: 0;
    border-radius: var(--r1);
    background: none;
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  .zone.part {
    padding-inline-start: 28px;
    color: var(--ink-2);
  }
  .zone:hover,
  .zone.lit {
    background: var(--paper-3);
  }
  .zone[aria-pressed='true'] {
    background: var(--accent-soft);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .zone .area {
    color: var(--ink-2);
    text-align: end;
    white-space: nowrap;
  }
  .share rect {
    stroke: var(--seq-4);
    stroke-width: 1;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: var(--s1) var(--s3);
    padding-block: var(--s3);
    font-variant-numeric: tabular-nums;
  }
  .sum b {
    display: block;
    font-size: 17px;
    line-height: 1.2;
  }
  .sum span,
  .sum i {
    color: var(--ink-2);
    font-size: var(--t-small);
    font-style: normal;
  }
  .sum i {
    font-size: 17px;
  }
  .sum .net b {
    color: var(--accent);
  }
  .growth {
    padding-bottom: var(--s3);
  }
  .more {
    border-top: 1px solid var(--hair);
  }
  .more > summary,
  .more details > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--row);
    font-weight: var(--w-medium);
    list-style: none;
  }
  .formula {
    margin: var(--s1) 0;
    padding: var(--s2);
    border-radius: var(--r2);
    background: var(--paper-2);
    font-size: var(--t-small);
    overflow-wrap: anywhere;
  }
  .parameters > div {
    display: grid;
    grid-template-columns: 40% minmax(0, 1fr);
    gap: var(--s2);
    font-size: var(--t-small);
    overflow-wrap: anywhere;
  }
  .ids {
    font-size: var(--t-micro);
    overflow-wrap: anywhere;
  }
  .plain {
    padding: 0;
    border: 0;
    background: none;
    color: var(--focus);
    font-size: var(--t-small);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: var(--t-small);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 3px 6px;
    border-bottom: 1px solid var(--hair);
    font-weight: var(--w-regular);
    text-align: end;
    white-space: nowrap;
  }
  thead th {
    color: var(--ink-2);
    white-space: normal;
    vertical-align: bottom;
  }
  th:first-child {
    position: sticky;
    left: 0;
    min-width: 128px;
    padding-inline-start: 0;
    background: var(--paper);
    text-align: start;
    white-space: normal;
  }
  tr.part th {
    padding-inline-start: var(--s3);
    color: var(--ink-2);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    padding: var(--s2) var(--s4);
  }
  @media (max-width: 760px) {
    .zone,
    .country > summary {
      min-height: var(--target);
    }
    .realm {
      min-height: 22px;
    }
  }
`;
