import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { FigureRow } from './figure-rows.ts';

const WIDTH = 132;
const HEIGHT = 20;
const MARGIN = 10;

/** Least share of the value that the axis spans, so that a tiny change does not look like a leap. */
const LEAST_SPAN = 0.04;

/** Places on the axis, CSS pixels from its left; the axis spans both figures and the band with room on either side. */
export function dumbbellScale({
  baseline,
  scenario,
  band,
}: Pick<FigureRow, 'baseline' | 'scenario' | 'band'>): (value: number) => number {
  const values = [baseline, scenario, ...(band === null ? [] : [band.low, band.high])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max((high - low) * 1.5, Math.abs(high) * LEAST_SPAN, Number.MIN_VALUE);
  const start = (low + high - span) / 2;
  return (value) => MARGIN + ((value - start) / span) * (WIDTH - 2 * MARGIN);
}

/** Baseline and scenario on one axis with the band of the present answer; the figures beside it say the same in words. */
export function dumbbell(row: FigureRow): SVGTemplateResult {
  const x = dumbbellScale(row);
  const middle = HEIGHT / 2;
  const { baseline, scenario, band } = row;
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    <line class="axis" x1="0" x2=${WIDTH} y1=${middle} y2=${middle} />
    ${
      band === null
        ? nothing
        : svg`<rect class="band" x=${x(band.low)} width=${Math.max(1, x(band.high) - x(band.low))} y=${middle - 5} height="10" rx="5" />`
    }
    <line class="change" x1=${x(baseline)} x2=${x(scenario)} y1=${middle} y2=${middle} />
    <circle class="scenario" cx=${x(scenario)} cy=${middle} r="5.5" />
    <circle class="baseline" cx=${x(baseline)} cy=${middle} r="5" />
  </svg>`;
}
