import { html } from 'lit';
import type { SpeciesRange } from '../../../model/records.ts';
import { textIn } from '../../text/names.ts';
import { numberSources } from '../../text/sources.ts';
import type { CardContent } from './card-element.ts';
import { factRow, notesSection } from './facts-section.ts';
import type { FeatureContext } from './feature-context.ts';
import { speciesSection } from './species-section.ts';

/** The card of a generalised range: drawn from descriptions, never an IUCN range map. */
export function rangeContent(context: FeatureContext, range: SpeciesRange | undefined): CardContent | null {
  if (range === undefined) return null;
  const { localizer } = context;
  const sources = numberSources(range.sources);
  const name = textIn(range.name, localizer.language);
  const countries = range.countries.map((country) => localizer.t(`country.${country}`));
  return {
    kindLine: `${localizer.t(`species.${range.species}`)} · ${localizer.t(`range.${range.kind}`)}`,
    name,
    second: name.lang === 'en' ? null : { text: range.name.en, lang: 'en' },
    localName: null,
    sources,
    bbox: null,
    body: html`<p class="note">${localizer.t('card.range-generalised')}</p>
      <dl class="pairs">
        ${factRow(localizer, 'card.range-kind', localizer.t(`range.${range.kind}`))}
        ${factRow(localizer, 'card.countries', countries.join(localizer.t('list.separator')))}
        ${factRow(
          localizer,
          'ui.area',
          localizer.t('ui.about-value', { value: localizer.areaKm2(range.approxAreaKm2) }),
        )}
        ${factRow(localizer, 'card.line-uncertainty', `± ${localizer.distanceKm(range.uncertaintyKm)}`)}
      </dl>
      ${speciesSection(localizer, [range.species], context.species, [])}
      ${notesSection(localizer, range.description)}`,
  };
}
