import { html, nothing, type TemplateResult } from 'lit';
import type { Corridor } from '../../../model/records.ts';
import { FLAGSHIP_SPECIES, type FlagshipSpecies } from '../../../model/site.ts';
import { textIn } from '../../text/names.ts';
import { numberSources } from '../../text/sources.ts';
import type { CardContent } from './card-element.ts';
import { factRow, notesSection } from './facts-section.ts';
import { speciesWords, type FeatureContext } from './feature-context.ts';
import { spoken, sourceMarks } from './marks.ts';
import { speciesSection } from './species-section.ts';

/** The frame of the ends [west, south, east, north], widened by a fifth. */
function frameOf(corridor: Corridor): readonly [number, number, number, number] | null {
  if (corridor.ends.length === 0) return null;
  const lons = corridor.ends.map((end) => end.position[0]);
  const lats = corridor.ends.map((end) => end.position[1]);
  const margin = (low: number, high: number): number => Math.max(0.1, (high - low) / 5);
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const [marginLon, marginLat] = [margin(west, east), margin(south, north)];
  return [west - marginLon, south - marginLat, east + marginLon, north + marginLat];
}

function isFlagship(id: string): id is FlagshipSpecies {
  return (FLAGSHIP_SPECIES as readonly string[]).includes(id);
}

function barrierSection(context: FeatureContext, corridor: Corridor): TemplateResult {
  const { localizer } = context;
  return html`<h3>${localizer.t('ui.barriers-on-the-way')}</h3>
    ${
      corridor.barriers.length === 0
        ? html`<p class="quiet">${localizer.t('card.no-barriers')}</p>`
        : html`<ul class="plain">
            ${corridor.barriers.map(
              (barrier) => html`<li>${spoken(localizer, textIn(barrier, localizer.language))}</li>`,
            )}
          </ul>`
    }`;
}

/** The card of a corridor: what is documented is the link; the line is drawn for the atlas. */
export function corridorContent(context: FeatureContext, corridor: Corridor | undefined): CardContent | null {
  if (corridor === undefined) return null;
  const { localizer } = context;
  const sources = numberSources(corridor.sources);
  const others = corridor.species.filter((id) => !isFlagship(id));
  const ends = corridor.ends.map(
    (end) =>
      html`<div>
        ${spoken(localizer, textIn(end.name, localizer.language))} ·
        ${localizer.t(`country-short.${end.country}`)}
      </div>`,
  );
  return {
    kindLine: `${localizer.t(`corridor.${corridor.kind}`)} · ${localizer.t(`term.${corridor.status}`)}`,
    name: textIn(corridor.names, localizer.language),
    second: localizer.language === 'en' ? null : { text: corridor.names.en, lang: 'en' },
    localName: null,
    sources,
    bbox: frameOf(corridor),
    body: html`<p class="note">${localizer.t('card.line-drawn')}</p>
      <dl class="pairs">
        ${factRow(
          localizer,
          'ui.status',
          html`${localizer.t(`term.${corridor.status}`)}${sourceMarks(
            localizer,
            sources.map((source) => source.number),
          )}`,
        )}
        ${factRow(localizer, 'card.ends', html`${ends}`)}
        ${factRow(localizer, 'card.line-uncertainty', `± ${localizer.distanceKm(corridor.uncertaintyKm)}`)}
        ${others.length === 0 ? nothing : factRow(localizer, 'card.other-species', speciesWords(context, others))}
      </dl>
      ${speciesSection(localizer, corridor.species.filter(isFlagship), context.species, [])}
      ${barrierSection(context, corridor)} ${notesSection(localizer, corridor.note)}`,
  };
}
