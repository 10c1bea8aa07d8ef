import { scaleLinear } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localize.ts';
import type { OfficialPoint } from '../../model/official-figures.ts';

const WIDTH = 380;
const HEIGHT = 132;
const LEFT = 26;
const RIGHT = 52;
const TOP = 10;
const BOTTOM = 18;
const TARGET = 30;

/** Years and parts of them since the year 0, for an axis of time. */
function yearOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}

interface Line {
  readonly kind: 'land' | 'sea';
  readonly values: readonly { readonly year: number; readonly percent: number }[];
}

function linesOf(series: readonly OfficialPoint[]): readonly Line[] {
  const line = (kind: Line['kind'], percentOf: (point: OfficialPoint) => number | null): Line => ({
    kind,
    values: series.flatMap((point) => {
      const percent = percentOf(point);
      return percent === null ? [] : [{ year: yearOf(point.date), percent }];
    }),
  });
  const isInland = series.every(({ seaAreaKm2 }) => seaAreaKm2 === null || seaAreaKm2 === 0);
  const land = line('land', (point) => point.landPercentWithOecms ?? point.landPercent);
  const sea = line('sea', (point) => point.seaPercentWithOecms ?? point.seaPercent);
  return isInland ? [land] : [land, sea];
}

/** Official shares of land and sea by release as steps, with the 30 % line and the changes of denominator. */
export function seriesChart(localizer: Localizer, series: readonly OfficialPoint[]): TemplateResult {
  const years = series.map(({ date }) => yearOf(date));
  const [first = 2016, last = 2026] = [years[0], years.at(-1)];
  const x = scaleLinear([first, last], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, 32], [HEIGHT - BOTTOM, TOP]);
  const path = ({ values }: Line): string =>
    values
      .map(({ year, percent }, index) =>
        index === 0
          ? `M${x(year).toFixed(1)} ${y(percent).toFixed(1)}`
          : `H${x(year).toFixed(1)}V${y(percent).toFixed(1)}`,
      )
      .join('');
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${localizer.t('coverage.series')}
  >
    ${[0, 10, 20].map(
      (percent) =>
        svg`<path class="grid" d=${`M${String(LEFT)} ${String(y(percent))}H${String(WIDTH - RIGHT)}`} />
          <text x=${LEFT - 5} y=${y(percent) + 4} text-anchor="end">${percent}</text>`,
    )}
    ${svg`<path class="target" d=${`M${String(LEFT)} ${String(y(TARGET))}H${String(WIDTH - RIGHT)}`} />
      <text class="target-text" x=${WIDTH - RIGHT + 5} y=${y(TARGET) + 4}>${localizer.percent(TARGET, 0)}</text>`}
    ${series
      .filter(({ hasNewDenominator }) => hasNewDenominator)
      .map(
        ({ date }) =>
          svg`<path class="change" d=${`M${String(x(yearOf(date)))} ${String(TOP)}V${String(HEIGHT - BOTTOM)}`} />`,
      )}
    ${linesOf(series).map(
      (line) => svg`<path class=${`line ${line.kind}`} d=${path(line)} />
        <text class=${line.kind} x=${WIDTH - RIGHT + 5} y=${y(line.values.at(-1)?.percent ?? 0) + 4}>${localizer.t(`coverage.${line.kind}`)}</text>`,
    )}
    ${[2017, 2020, 2023, 2026].map(
      (year) => svg`<text x=${x(year)} y=${HEIGHT - 4} text-anchor="middle">${year}</text>`,
    )}
  </svg>`;
}
