import { css } from 'lit';

/** The look of the ranked rows: numbers, names, bars, what a chosen row tells, the tools below. */
export const ROW_STYLES = css`
  .lead {
    padding: var(--s3) var(--s4);
    font-size: var(--t-lead);
    line-height: 1.35;
  }
  .bar-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px var(--s3);
    padding: 6px var(--s4);
    border-block: 1px solid var(--hair);
    background: var(--paper-2);
  }
  .key {
    color: var(--ink-2);
    font-weight: var(--w-regular);
  }
  .key i {
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline: 4px;
    border-radius: 2px;
  }
  .intra {
    background: var(--link);
  }
  .flux {
    background: var(--flux);
  }
  .connector {
    background: var(--connector);
  }
  .gap,
  .node,
  .leg,
  .loss {
    position: relative;
    border-bottom: 1px solid var(--hair);
  }
  .gap.lit,
  .node.lit,
  .pick:hover {
    background: var(--paper-3);
  }
  .chosen .pick:hover {
    background: none;
  }
  .gap.chosen {
    background: color-mix(in srgb, var(--link) 7%, var(--paper));
    box-shadow: inset 3px 0 var(--link);
  }
  .pick,
  .loss {
    display: flex;
    align-items: flex-start;
    gap: var(--s3);
    width: 100%;
    padding: var(--s2) var(--s4);
    border: 0;
    background: none;
    text-align: start;
  }
  .pick:focus-visible {
    outline-offset: -2px;
  }
  .loss {
    border-bottom: 1px solid var(--hair);
  }
  .number {
    display: grid;
    flex: none;
    place-items: center;
    min-width: 24px;
    height: 24px;
    padding: 0 3px;
    border: 1.6px solid var(--link);
    border-radius: var(--r-pill);
    background: var(--paper);
    color: var(--link);
    font-size: var(--t-small);
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .chosen .number {
    background: var(--link);
    color: var(--ink-inverse);
  }
  .text {
    display: block;
    flex: 1;
    min-width: 0;
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s3);
  }
  .head b,
  .loss b {
    font-weight: var(--w-bold);
    overflow-wrap: anywhere;
  }
  .countries {
    flex: none;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .words {
    display: block;
    color: var(--ink-2);
  }
  .measure {
    display: flex;
    align-items: center;
    gap: var(--s3);
    min-height: 18px;
  }
  .bar {
    flex: 0 1 auto;
    width: calc(var(--share) * 0.55);
    min-width: 2px;
    height: 7px;
    border-radius: 2px;
    background: var(--link);
  }
  .bar.over-long {
    background: var(--warn);
  }
  .gap-km {
    flex: none;
    white-space: nowrap;
    margin-inline-start: auto;
    color: var(--ink-2);
    font-size: var(--t-small);
    font-variant-numeric: tabular-nums;
  }
  .stack {
    display: flex;
    flex: 1;
    height: 7px;
    overflow: hidden;
    border-radius: 2px;
  }
  .stack i {
    width: var(--share);
    border-inline-end: 1px solid var(--paper);
  }
  .measure .figure,
  .head .figure {
    flex: none;
    min-width: 52px;
    font-weight: var(--w-bold);
    text-align: end;
  }
  .details {
    padding: 0 var(--s4) var(--s3) 52px;
  }
  .facts li {
    padding: 2px 0;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: var(--s2);
  }
  .leg {
    padding: var(--s1) var(--s4);
  }
  .leg b {
    font-weight: var(--w-regular);
  }
  .plain {
    padding: var(--s3) var(--s4);
    font-size: var(--t-body);
  }
  .more {
    width: 100%;
    min-height: 36px;
    padding: 0 var(--s4);
    border: 0;
    border-bottom: 1px solid var(--hair);
    background: none;
    color: var(--focus);
    text-align: start;
  }
  .more:hover {
    background: var(--paper-3);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    padding: var(--s3) var(--s4);
  }
  .tools .button {
    font-size: var(--t-small);
  }
`;
