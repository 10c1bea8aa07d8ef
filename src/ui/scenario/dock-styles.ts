import { css } from 'lit';

/** The dock below the map: scenario, figures, actions side by side; one below the other where it is narrow. */
export const DOCK_STYLES = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section {
    display: grid;
    grid-template-columns: minmax(180px, 240px) minmax(0, 1fr) 268px;
    border-radius: var(--r3);
    background: color-mix(in srgb, var(--paper) 97%, transparent);
    box-shadow: var(--shadow-2);
  }
  section > * {
    min-width: 0;
    padding: var(--s3) var(--s4);
  }
  section > * + * {
    border-inline-start: 1px solid var(--hair);
  }
  section.empty {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .figures {
    display: grid;
    align-content: center;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .head select {
    max-width: 170px;
    min-height: 26px;
    border-color: var(--warn-line);
    border-radius: var(--r-pill);
    background: var(--warn-soft);
    color: var(--warn);
    font-weight: var(--w-medium);
  }
  h2 {
    margin-top: var(--s1);
    overflow: hidden;
    font-size: var(--t-lead);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .what {
    margin-top: 2px;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .link-like {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: var(--focus);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .keys span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .keys i {
    width: 10px;
    height: 10px;
    border: 2px solid var(--ink-2);
    border-radius: 50%;
  }
  .keys .after {
    border-color: var(--warn);
    background: var(--warn);
  }
  .keys .spread {
    width: 22px;
    border: 0;
    border-radius: 5px;
    background: var(--warn-line);
    opacity: 0.75;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(84px, 1fr) auto minmax(0, auto);
    align-items: center;
    column-gap: var(--s3);
  }
  .rows > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    min-height: 32px;
    border-top: 1px solid var(--hair);
  }
  .rows > li:first-child {
    border-top: 0;
  }
  .label {
    font-weight: var(--w-medium);
    line-height: var(--lh-tight);
  }
  .values {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .values b {
    color: var(--warn);
    font-size: var(--t-lead);
  }
  .values small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-small);
    line-height: 1.1;
  }
  svg {
    display: block;
  }
  .axis {
    stroke: var(--hair-strong);
    stroke-width: 2;
  }
  .band {
    fill: var(--warn-line);
    opacity: 0.75;
  }
  .change {
    stroke: var(--warn);
    stroke-width: 2.4;
  }
  circle.scenario {
    fill: var(--warn);
  }
  circle.baseline {
    fill: var(--paper);
    stroke: var(--ink-2);
    stroke-width: 2;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-content: start;
    gap: var(--s1) var(--s2);
  }
  .actions .wide {
    grid-column: 1 / -1;
  }
  .actions .button {
    justify-content: flex-start;
    min-height: 28px;
    min-width: 0;
    padding-inline: var(--s2);
    font-size: var(--t-small);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .button[aria-pressed='true'] {
    border-color: var(--warn);
    background: var(--warn-soft);
    color: var(--warn);
  }
  .length {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--s2);
  }
  .length input {
    grid-row: 2;
    width: 100%;
    accent-color: var(--warn);
  }
  .hint {
    margin-top: var(--s1);
    color: var(--warn);
  }
  .start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: flex-end;
    gap: var(--s2);
  }
  @container (max-width: 820px) {
    section {
      grid-template-columns: minmax(0, 1fr) 268px;
    }
    .figures {
      grid-row: 2;
      grid-column: 1 / -1;
      border-top: 1px solid var(--hair);
      border-inline-start: 0;
    }
  }
  @container (max-width: 520px) {
    section,
    section.empty {
      display: block;
      box-shadow: none;
    }
    section > * + * {
      border-inline-start: 0;
      border-top: 1px solid var(--hair);
    }
    .rows {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .rows svg {
      display: none;
    }
  }
  @media (max-width: 760px) {
    .actions .button,
    .head select {
      min-height: var(--target);
    }
  }
  @media print {
    .actions,
    .start {
      display: none;
    }
  }
`;
