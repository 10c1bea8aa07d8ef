import { html, type TemplateResult } from 'lit';
import { partTitle, zoneTitle } from '../../../i18n/zone-title.ts';
import type { CoverageRow } from '../../../model/coverage-rows.ts';
import type { CoverageInput } from './coverage-input.ts';

const COLUMNS: readonly {
  readonly key: string;
  readonly value: (row: CoverageRow) => number | null;
  readonly digits: number;
}[] = [
  { key: 'col-area', value: (row) => row.areaKm2, digits: 0 },
  { key: 'col-percent', value: (row) => row.withOecms.percent, digits: 2 },
  { key: 'col-net', value: (row) => row.withOecms.netKm2, digits: 0 },
  { key: 'col-gross', value: (row) => row.withOecms.grossKm2, digits: 0 },
  { key: 'col-overlap', value: (row) => row.withOecms.overlapKm2, digits: 0 },
  { key: 'col-missing', value: (row) => row.withOecms.missingKm2, digits: 0 },
  { key: 'col-areas', value: (row) => row.protectedAreas.percent, digits: 2 },
  { key: 'col-proposed', value: (row) => row.withProposed.percent, digits: 2 },
];

/** All figures of the zones of a group, their parts under them. */
export function zoneTable({ localizer, rows }: CoverageInput): TemplateResult {
  const line = (row: CoverageRow, isPart: boolean): TemplateResult =>
    html`<tr class=${isPart ? 'part' : ''}>
      <th scope="row">${isPart ? partTitle(localizer, row) : zoneTitle(localizer, row)}</th>
      ${COLUMNS.map(({ value, digits }) => {
        const figure = value(row);
        return html`<td>${figure === null ? '–' : localizer.number(figure, digits)}</td>`;
      })}
    </tr>`;
  return html`<div class="wide" tabindex="0" role="group" aria-label=${localizer.t('connect.as-table')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${localizer.t('coverage.col-zone')}</th>
          ${COLUMNS.map(({ key }) => html`<th scope="col">${localizer.t(`coverage.${key}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => [line(row, false), ...row.parts.map((part) => line(part, true))])}
      </tbody>
    </table>
  </div>`;
}
