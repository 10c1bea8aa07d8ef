import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { Wetland } from '../../../model/records.ts';
import { areaText } from '../../text/figures.ts';
import { secondNameOf, textIn } from '../../text/names.ts';
import { numbersOf, type NumberedSource } from '../../text/sources.ts';
import { confidenceMark, sourceMarks, unknownMark } from '../site-card/marks.ts';
import { byCountry } from './place-figures.ts';

/** What the table needs beside the texts. */
export interface WetlandTableInput {
  readonly wetlands: readonly Wetland[];
  readonly sources: readonly NumberedSource[];
  readonly selectedId: string | null;
  readonly onOpen: (wetland: Wetland) => void;
}

function areaMarks(localizer: Localizer, wetland: Wetland, input: WetlandTableInput): unknown {
  const bearing = wetland.sources.filter((source) => source.for.some((field) => /area/i.test(field)));
  return sourceMarks(localizer, numbersOf(input.sources, bearing).slice(0, 1));
}

function wetlandRow(localizer: Localizer, wetland: Wetland, input: WetlandTableInput): TemplateResult {
  const name = textIn(wetland.names, localizer.language);
  const second = secondNameOf(wetland, localizer.language);
  return html`<tr class="thing" aria-current=${wetland.id === input.selectedId ? 'true' : nothing}>
    <th scope="row">
      <button
        type="button"
        class="open"
        lang=${name.lang}
        @click=${() => {
          input.onOpen(wetland);
        }}
      >
        ${name.text}
      </button>
      ${second === null ? nothing : html`<span class="under" lang=${second.lang}>${second.text}</span>`}
    </th>
    <td class="kind">${localizer.t(`wetland.${wetland.kind}`)}</td>
    <td class="area">
      ${
        wetland.areaKm2 === null
          ? unknownMark(localizer)
          : html`${areaText(localizer, wetland.areaKm2)}${areaMarks(localizer, wetland, input)}`
      }
    </td>
    <td class="confidence">${confidenceMark(localizer, wetland.confidence, true)}</td>
  </tr>`;
}

/** The wetlands by country with kind, area and confidence; a name opens the card. */
export function wetlandTable(localizer: Localizer, input: WetlandTableInput): TemplateResult {
  return html`<table class="wetlands" aria-label=${localizer.t('ui.wetlands-layer')}>
    <thead>
      <tr>
        <th scope="col">${localizer.t('place.wetland')}</th>
        <th scope="col">${localizer.t('place.wetland-kind')}</th>
        <th scope="col" class="area">${localizer.t('ui.area')}</th>
        <th scope="col" class="confidence">${localizer.t('place.confidence-short')}</th>
      </tr>
    </thead>
    ${byCountry(input.wetlands).map(
      ([country, own]) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="4">
              ${localizer.t(`country.${country}`)}<span>${localizer.number(own.length)}</span>
            </th>
          </tr>
          ${own.map((wetland) => wetlandRow(localizer, wetland, input))}
        </tbody>`,
    )}
  </table>`;
}
