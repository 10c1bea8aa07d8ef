import { css } from 'lit';

/** The band of years: heading, bars, axis, two handles. */
export const YEAR_BAND_STYLES = css`
  :host {
    display: block;
  }
  section {
    padding: 10px 14px 6px;
    border-radius: var(--r3);
    background: color-mix(in srgb, var(--paper) 96%, transparent);
    box-shadow: var(--shadow-2);
  }
  :host([plain]) section {
    padding: 0;
    background: none;
    box-shadow: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s2);
    line-height: 1.35;
  }
  h2 {
    font-size: var(--t-body);
  }
  .range,
  .without {
    color: var(--ink-2);
    font-size: var(--t-small);
    font-variant-numeric: tabular-nums;
  }
  .without {
    margin-inline-start: auto;
  }
  .all {
    padding: 0 var(--s1);
    border: 0;
    border-radius: var(--r1);
    background: none;
    color: var(--focus);
    font-size: var(--t-small);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .chart {
    position: relative;
    height: 58px;
    margin-top: var(--s1);
    touch-action: pan-y;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .out {
    opacity: 0.25;
  }
  .base {
    stroke: var(--accent-line);
    stroke-width: 2;
  }
  .chosen {
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  text {
    fill: var(--ink-2);
    font-size: var(--t-micro);
    font-variant-numeric: tabular-nums;
  }
  .handle {
    position: absolute;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: ew-resize;
    touch-action: none;
    translate: -50% -50%;
  }
  .handle::after {
    position: absolute;
    inset: 6px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
    content: '';
  }
  .handle:focus-visible {
    border-radius: 50%;
    outline-offset: -3px;
  }
  @media (max-width: 760px) {
    .handle {
      width: 44px;
      height: 44px;
    }
    .handle::after {
      inset: 14px;
    }
  }
`;
