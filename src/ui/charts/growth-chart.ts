import { scaleLinear } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localize.ts';
import type { GrowthPoint } from '../../model/analysis-answers.ts';

const WIDTH = 460;
const HEIGHT = 158;
const LEFT = 36;
const RIGHT = 118;
const TOP = 18;
const BOTTOM = 24;
const TARGET = 30;
const TARGET_YEAR = 2030;

/** What the curve shows. */
export interface GrowthCurve {
  readonly points: readonly GrowthPoint[];
  readonly zoneAreaKm2: number;
}

/** The corners of the steps: years and shares in per cent; a year without a share is left out. */
export function growthSteps(points: readonly GrowthPoint[]): readonly (readonly [number, number])[] {
  return points.flatMap(({ year, cumulativePercent }) =>
    cumulativePercent === null ? [] : [[year, cumulativePercent] as const],
  );
}

/** Top of the axis, per cent: 35, or what the curve needs. */
export function growthTop(points: readonly GrowthPoint[]): number {
  const most = Math.max(0, ...growthSteps(points).map(([, percent]) => percent));
  return most <= 32 ? 35 : Math.min(100, Math.ceil((most + 5) / 10) * 10);
}

/** Growth of coverage as steps from zero, the 30 % line up to 2030 and what is short of it now. */
export function growthChart(
  localizer: Localizer,
  { points, zoneAreaKm2 }: GrowthCurve,
): TemplateResult | null {
  const steps = growthSteps(points);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const x = scaleLinear([Math.min(first[0], 1960), TARGET_YEAR], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, growthTop(points)], [HEIGHT - BOTTOM, TOP]);
  const corners = steps.map(([year, percent]) => `H${x(year).toFixed(1)}V${y(percent).toFixed(1)}`).join('');
  const line = `M${x(first[0]).toFixed(1)} ${y(0).toFixed(1)}${corners}`;
  const shortKm2 = Math.max(0, ((TARGET - last[1]) / 100) * zoneAreaKm2);
  const ticks = y.ticks(4).filter((tick) => tick !== TARGET);
  const alt = localizer.t('coverage.growth-alt', {
    first: localizer.percent(first[1]),
    from: String(first[0]),
    last: localizer.percent(last[1]),
    to: String(last[0]),
  });
  const side = WIDTH - RIGHT + 10;
  const endY = Math.max(y(last[1]), y(TARGET) + 44);
  return html`<svg class="chart growth" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${alt}>
    ${ticks.map(
      (tick) =>
        svg`<path class="grid" d=${`M${String(LEFT)} ${String(y(tick))}H${String(WIDTH - RIGHT)}`} />
          <text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${tick}</text>`,
    )}
    ${x
      .ticks(5)
      .filter((year) => year < TARGET_YEAR - 2)
      .map((year) => svg`<text x=${x(year)} y=${HEIGHT - 6} text-anchor="middle">${String(year)}</text>`)}
    ${svg`<path class="area" d=${`${line}V${y(0).toFixed(1)}Z`} />
      <path class="line land" d=${line} />
      <path class="target" d=${`M${String(LEFT)} ${String(y(TARGET))}H${String(x(TARGET_YEAR))}`} />
      <circle class="aim" cx=${x(TARGET_YEAR)} cy=${y(TARGET)} r="4" />
      <circle class="now" cx=${x(last[0])} cy=${y(last[1])} r="4" />
      <text class="target-text" x=${side} y=${y(TARGET) + 4}>${localizer.t('coverage.target')}</text>
      <text class="big" x=${side} y=${endY}>${localizer.percent(last[1])}</text>
      <text x=${side} y=${endY + 16}>${localizer.t('coverage.by-year', { year: String(last[0]) })}</text>`}
    ${
      shortKm2 > 0
        ? svg`<path class="target dots" d=${`M${String(x(last[0]))} ${String(y(last[1]))}L${String(x(TARGET_YEAR))} ${String(y(TARGET))}`} />
          <text class="target-text thin" x=${side} y=${endY - 20}>${localizer.t('coverage.short', { area: localizer.areaKm2(shortKm2) })}</text>`
        : ''
    }
  </svg>`;
}
