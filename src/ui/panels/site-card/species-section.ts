import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { FlagshipSpecies } from '../../../model/site.ts';
import type { SpeciesRecord } from '../../../model/species-record.ts';
import { yearText } from '../../text/years.ts';
import { sourceMarks } from './marks.ts';

const SPOONBILL = 'black-faced-spoonbill';

/** The Red List category as a badge; its word and year stand in the line beside it. */
export function redListBadge(localizer: Localizer, record: SpeciesRecord): TemplateResult {
  const { category } = record.redList;
  return html`<span
    class="badge"
    data-category=${category}
    title=${localizer.t(`term.${category.toLowerCase()}`)}
    >${category}</span
  >`;
}

/** Category in words with the year of its assessment. */
export function redListLine(localizer: Localizer, record: SpeciesRecord): string {
  const { category, year } = record.redList;
  return localizer.t('species.red-list-line', {
    category: localizer.t(`term.${category.toLowerCase()}`),
    year: yearText(localizer, year),
  });
}

function speciesRow(
  localizer: Localizer,
  id: FlagshipSpecies,
  record: SpeciesRecord | undefined,
): TemplateResult {
  return html`<li class="entry">
    ${record === undefined ? html`<span></span>` : redListBadge(localizer, record)}
    <span>
      ${localizer.t(`species.${id}`)}
      ${
        record === undefined
          ? nothing
          : html`<span class="under"><i lang="la">${record.scientificName}</i></span>
              <span class="under">${redListLine(localizer, record)}</span>`
      }
      ${id === SPOONBILL ? html`<span class="under">${localizer.t('species.spoonbill-note')}</span>` : nothing}
    </span>
  </li>`;
}

/** The flagship species on record for a place, each with its Red List category and the date of it. */
export function speciesSection(
  localizer: Localizer,
  species: readonly FlagshipSpecies[],
  records: readonly SpeciesRecord[] | undefined,
  sourceNumbers: readonly number[],
): TemplateResult {
  const record = (id: FlagshipSpecies): SpeciesRecord | undefined =>
    records?.find((entry) => entry.id === id);
  return html`<h3>${localizer.t('card.species')}${sourceMarks(localizer, sourceNumbers)}</h3>
    ${
      species.length === 0
        ? html`<p class="quiet">${localizer.t('card.no-species')}</p>`
        : html`<ul>
            ${species.map((id) => speciesRow(localizer, id, record(id)))}
          </ul>`
    }`;
}
