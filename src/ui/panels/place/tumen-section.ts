import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { LocalizedText } from '../../../model/language.ts';
import type { Wetland } from '../../../model/records.ts';
import type { Site, SiteDetails } from '../../../model/site.ts';
import type { Selection } from '../../../model/view-state.ts';
import { textIn } from '../../text/names.ts';
import { mergeSources, numberSources, numbersOf, type NumberedSource } from '../../text/sources.ts';
import { sourceMarks, spoken } from '../site-card/marks.ts';
import { sourceSection } from '../site-card/source-section.ts';
import { byCountry, countBySpecies } from './place-figures.ts';
import { siteList, speciesCounts } from './place-sections.ts';
import { wetlandTable } from './wetland-table.ts';

/** What the sheet of the estuary is made from. */
export interface TumenInput {
  readonly sites: readonly Site[];
  readonly wetlands: readonly Wetland[];
  readonly details: readonly SiteDetails[];
  readonly selected: Selection | null;
  readonly onOpenSite: (site: Site) => void;
  readonly onOpenWetland: (wetland: Wetland) => void;
}

interface AgreementOf {
  readonly agreement: LocalizedText;
  readonly details: SiteDetails;
}

function figure(localizer: Localizer, value: number, titleKey: string): TemplateResult {
  return html`<div>
    <dt>${localizer.t(titleKey)}</dt>
    <dd>${localizer.number(value)}</dd>
  </div>`;
}

function agreements(
  localizer: Localizer,
  own: readonly SiteDetails[],
  sources: readonly NumberedSource[],
): TemplateResult | typeof nothing {
  const texts = new Map<string, AgreementOf>();
  for (const details of own) {
    if (details.agreement !== null)
      texts.set(details.agreement.en, { agreement: details.agreement, details });
  }
  if (texts.size === 0) return nothing;
  return html`<h3>${localizer.t('card.agreement')}</h3>
    <ul class="lines">
      ${[...texts.values()].map(({ agreement, details }) => {
        const bearing = details.sources.filter((source) => source.for.includes('agreement'));
        const shown = spoken(localizer, textIn(agreement, localizer.language));
        return html`<li><span>${shown}${sourceMarks(localizer, numbersOf(sources, bearing))}</span></li>`;
      })}
    </ul>`;
}

/** The estuary: wetlands by country, protected areas, agreements, species, and the sources of it all. */
export function tumenSection(localizer: Localizer, input: TumenInput): TemplateResult {
  const { sites, wetlands, selected } = input;
  const own = input.details.filter((details) => sites.some((site) => site.id === details.id));
  const sources = numberSources(
    mergeSources([...wetlands.map((wetland) => wetland.sources), ...own.map((details) => details.sources)]),
  );
  const countries = byCountry([...wetlands, ...sites]).length;
  return html`<p class="pad intro">
      ${localizer.t('place.tumen-intro', {
        countries: localizer.plural('ui.count-countries', countries),
        wetlands: localizer.plural('place.count-wetlands', wetlands.length),
        sites: localizer.plural('ui.count-sites', sites.length),
      })}
    </p>
    <dl class="figures">
      ${figure(localizer, countries, 'place.countries')}
      ${figure(localizer, wetlands.length, 'place.wetlands')}
      ${figure(localizer, sites.length, 'ui.protected-areas-layer')}
      ${figure(localizer, countBySpecies(sites).length, 'card.species')}
    </dl>
    ${wetlandTable(localizer, {
      wetlands,
      sources,
      selectedId: selected?.kind === 'wetland' ? selected.id : null,
      onOpen: input.onOpenWetland,
    })}
    <div class="pad"><h3>${localizer.t('ui.protected-areas-layer')}</h3></div>
    ${siteList(localizer, sites, selected?.kind === 'site' ? selected.id : null, input.onOpenSite)}
    <div class="pad">${agreements(localizer, own, sources)} ${speciesCounts(localizer, sites)}</div>
    <div class="foot">${sourceSection(localizer, sources)}</div>`;
}
