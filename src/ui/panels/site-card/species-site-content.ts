import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../model/language.ts';
import type { SpeciesCount, SpeciesSite } from '../../../model/records.ts';
import { positionText } from '../../text/geometry.ts';
import { secondNameOf, textIn } from '../../text/names.ts';
import { seasonText } from '../../text/seasons.ts';
import { mergeSources, numberSources, numbersOf, type NumberedSource } from '../../text/sources.ts';
import { yearText } from '../../text/years.ts';
import { frameAround } from '../zoom-to.ts';
import type { CardContent } from './card-element.ts';
import { factRow, notesSection } from './facts-section.ts';
import type { FeatureContext } from './feature-context.ts';
import { sourceMarks, spoken, unknownMark } from './marks.ts';
import { speciesSection } from './species-section.ts';

function countRow(
  context: FeatureContext,
  count: SpeciesCount,
  sources: readonly NumberedSource[],
): TemplateResult {
  const { localizer } = context;
  const year = count.year === null ? localizer.t('card.year-unknown') : yearText(localizer, count.year);
  return html`<div>
    <dt>${localizer.t(`species.${count.species}`)}</dt>
    <dd>
      <b>${localizer.number(count.maxCount)}</b> ·
      ${year}${sourceMarks(localizer, numbersOf(sources, count.sources))}
      ${count.note === null ? nothing : html`<span class="under" lang="en">${count.note}</span>`}
    </dd>
  </div>`;
}

function roleWord(context: FeatureContext, role: string): TemplateResult {
  const key = `role.${role.toLowerCase().replace(/\s+/g, '-')}`;
  const { localizer } = context;
  return localizer.has(key) ? html`${localizer.t(key)}` : html`<span lang="en">${role}</span>`;
}

function protectedBy({ localizer }: FeatureContext, protectedArea: LocalizedText | null): TemplateResult {
  return protectedArea === null
    ? unknownMark(localizer)
    : html`${spoken(localizer, textIn(protectedArea, localizer.language))}`;
}

/** The card of a key site of a bird or a study area of a cat, with every count, its year and its source. */
export function speciesSiteContent(
  context: FeatureContext,
  site: SpeciesSite | undefined,
): CardContent | null {
  if (site === undefined) return null;
  const { localizer } = context;
  const sources = numberSources(mergeSources([site.sources, ...site.counts.map((count) => count.sources)]));
  const separator = localizer.t('list.separator');
  const roles = site.roles.map(
    (role, index) => html`${index === 0 ? '' : separator}${roleWord(context, role)}`,
  );
  return {
    kindLine: `${localizer.t(`species-site.${site.siteType}`)} · ${localizer.t(`country.${site.country}`)}`,
    name: textIn(site.names, localizer.language),
    second: secondNameOf(site, localizer.language),
    localName: site.localName,
    sources,
    bbox: frameAround(site.centre, site.coordUncertaintyKm * 2),
    body: html`<dl class="pairs">
        ${factRow(localizer, 'card.role', html`${roles}`)}
        ${factRow(
          localizer,
          'card.season',
          site.season === null ? unknownMark(localizer) : seasonText(localizer, site.season),
        )}
        ${factRow(localizer, 'card.protected-by', protectedBy(context, site.protectedArea))}
        ${factRow(localizer, 'card.position', positionText(localizer, site.coordUncertaintyKm))}
      </dl>
      <h3>${localizer.t('card.counts')}</h3>
      ${
        site.counts.length === 0
          ? html`<p class="quiet">${localizer.t('card.no-counts')}</p>`
          : html`<dl class="pairs">${site.counts.map((count) => countRow(context, count, sources))}</dl>`
      }
      ${speciesSection(localizer, site.species, context.species, [])} ${notesSection(localizer, site.note)}`,
  };
}
