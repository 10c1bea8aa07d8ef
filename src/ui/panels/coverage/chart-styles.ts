import { css } from 'lit';

/** Charts of the 30x30 panel and of its card on the map. */
export const COVERAGE_CHART_STYLES = css`
  .chart {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .chart text {
    fill: var(--ink-2);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .chart .grid {
    stroke: var(--hair);
    fill: none;
  }
  .chart .area {
    fill: var(--seq-2);
    opacity: 0.8;
  }
  .chart .line {
    fill: none;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .chart .line.land {
    stroke: var(--accent);
  }
  .chart .line.sea {
    stroke: var(--pa-sea);
  }
  .chart text.land {
    fill: var(--accent);
  }
  .chart text.sea {
    fill: var(--pa-sea);
  }
  .chart .target {
    fill: none;
    stroke: var(--warn);
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .chart .target.dots {
    stroke-dasharray: 1.5 3;
  }
  .chart .change {
    stroke: var(--warn);
    stroke-dasharray: 2 3;
  }
  .chart .target-text {
    fill: var(--warn);
    font-weight: var(--w-bold);
  }
  .chart .target-text.thin {
    font-weight: var(--w-regular);
  }
  .chart .aim {
    fill: var(--paper);
    stroke: var(--warn);
    stroke-width: 2;
  }
  .chart .now {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .chart .big {
    fill: var(--accent);
    font-size: 18px;
    font-weight: var(--w-bold);
  }
  .growth header,
  .section header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s2);
  }
  .growth header > span {
    color: var(--ink-2);
    font-size: var(--t-small);
    font-variant-numeric: tabular-nums;
  }
  .growth .subject {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .run {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
  }
  .run label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--s2);
  }
  progress {
    flex: 1;
    accent-color: var(--accent);
  }
`;
