import { html, nothing, svg, type TemplateResult } from 'lit';
import { partTitle, zoneTitle } from '../../../i18n/zone-title.ts';
import { shareClass } from '../../../map/style/share-classes.ts';
import type { CoverageRow } from '../../../model/coverage-rows.ts';
import { areaText } from '../../text/figures.ts';
import type { CoverageInput } from './coverage-input.ts';
import { shareText } from './coverage-words.ts';

function swatch(row: CoverageRow): unknown {
  const found = shareClass(row.withOecms.percent);
  if (found === null) return nothing;
  return html`<svg class="share" viewBox="0 0 12 12" aria-hidden="true">
    ${svg`<rect x="0.5" y="0.5" width="11" height="11" rx="2" fill=${`var(--${found.token})`} />`}
  </svg>`;
}

function zoneButton(input: CoverageInput, row: CoverageRow, isPart: boolean): TemplateResult {
  const { localizer, settings, hovered } = input;
  const { percent } = row.withOecms;
  const isLit = hovered !== null && (hovered === row.id || row.zoneIds.includes(hovered));
  const isChosen = settings.zone === row.id;
  return html`<button
    type="button"
    class=${['zone', isPart ? 'part' : '', isLit ? 'lit' : ''].join(' ').trim()}
    aria-pressed=${isChosen ? 'true' : 'false'}
    @click=${() => {
      input.ask({ zone: isChosen ? null : row.id });
    }}
    @pointerenter=${() => {
      input.hover(row.id);
    }}
    @pointerleave=${() => {
      input.hover(null);
    }}
    @focus=${() => {
      input.hover(row.id);
    }}
    @blur=${() => {
      input.hover(null);
    }}
  >
    ${swatch(row)}<span class="name">${isPart ? partTitle(localizer, row) : zoneTitle(localizer, row)}</span>
    <b>${percent === null ? '–' : shareText(localizer, percent)}</b>
    <span class="area">${areaText(localizer, row.areaKm2)}</span>
  </button>`;
}

function isOpen({ settings }: CoverageInput, row: CoverageRow): boolean {
  return settings.zone === row.id || row.parts.some(({ id }) => id === settings.zone);
}

/** The zones of a group with their share and area; the sides of a border stand under it when it is chosen. */
export function zoneList(input: CoverageInput): TemplateResult {
  return html`<ul class="zones">
    ${input.rows.map(
      (row) =>
        html`<li>
          ${zoneButton(input, row, false)}
          ${isOpen(input, row) ? row.parts.map((part) => zoneButton(input, part, true)) : nothing}
        </li>`,
    )}
  </ul>`;
}
