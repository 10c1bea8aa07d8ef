import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { SymbolKind } from '../../../model/layer-definition.ts';
import type { Site, SiteClass } from '../../../model/site.ts';
import { areaText } from '../../text/figures.ts';
import { secondNameOf, textIn } from '../../text/names.ts';
import { unknownMark } from '../site-card/marks.ts';
import { byCountry, countByClass, countBySpecies, type AdjoiningPair } from './place-figures.ts';
import '../../widgets/nea-swatch.ts';

const SYMBOLS: Readonly<Record<SiteClass, readonly [SymbolKind, string, string | null]>> = {
  land: ['fill', 'pa-land-line', 'pa-land'],
  sea: ['fill', 'pa-sea-line', 'pa-sea'],
  proposed: ['dashed-outline', 'proposed-line', null],
  ramsar: ['fill', 'wetland-line', 'wetland'],
  'world-heritage': ['dotted-outline', 'intl-line', null],
  biosphere: ['dotted-outline', 'intl-line', null],
  merged: ['dotted-outline', 'proposed-line', null],
};

/** The sites by class, each with its map symbol. */
export function classSection(localizer: Localizer, sites: readonly Site[]): TemplateResult {
  return html`<h3>${localizer.t('place.by-class')}</h3>
    <ul class="lines">
      ${countByClass(sites).map(([siteClass, count]) => {
        const [symbol, lineToken, fillToken] = SYMBOLS[siteClass];
        const titleKey = `class.${siteClass}`;
        return html`<li>
          <nea-swatch .entry=${{ titleKey, symbol, lineToken, fillToken }}></nea-swatch>
          <span>${localizer.t(titleKey)}</span><span class="count">${localizer.number(count)}</span>
        </li>`;
      })}
    </ul>`;
}

/** The flagship species on record and in how many of the sites. */
export function speciesCounts(localizer: Localizer, sites: readonly Site[]): TemplateResult | typeof nothing {
  const counts = countBySpecies(sites);
  if (counts.length === 0) return nothing;
  return html`<h3>${localizer.t('card.species')}</h3>
    <ul class="lines">
      ${counts.map(
        ([species, count]) =>
          html`<li>
            <span>${localizer.t(`species.${species}`)}</span>
            <span class="count">${localizer.plural('ui.count-sites', count)}</span>
          </li>`,
      )}
    </ul>`;
}

function openSite(localizer: Localizer, site: Site, onOpen: (site: Site) => void): TemplateResult {
  const name = textIn(site.names, localizer.language);
  return html`<button
    type="button"
    class="open"
    lang=${name.lang}
    @click=${() => {
      onOpen(site);
    }}
  >
    ${name.text}
  </button>`;
}

/** The documented pairs across a border, with the distance between their drawn edges. */
export function pairSection(
  localizer: Localizer,
  pairs: readonly AdjoiningPair[],
  onOpen: (site: Site) => void,
): TemplateResult | typeof nothing {
  if (pairs.length === 0) return nothing;
  return html`<h3>${localizer.plural('ui.count-pairs', pairs.length)}</h3>
    <ul>
      ${pairs.map(
        ({ first, second, distanceKm }) =>
          html`<li class="pair">
            ${openSite(localizer, first, onOpen)} — ${openSite(localizer, second, onOpen)}
            <span class="under">
              ${localizer.t(`country-short.${first.country}`)} –
              ${localizer.t(`country-short.${second.country}`)}
              ${
                distanceKm === null
                  ? nothing
                  : html`·
                      <span class="lead">${localizer.distanceKm(distanceKm)}</span>
                      ${localizer.t('card.modelled-distance')}`
              }
            </span>
          </li>`,
      )}
    </ul>`;
}

function siteRow(
  localizer: Localizer,
  site: Site,
  selectedId: string | null,
  onOpen: (site: Site) => void,
): TemplateResult {
  const second = secondNameOf(site, localizer.language);
  return html`<tr class="thing" aria-current=${site.id === selectedId ? 'true' : nothing}>
    <th scope="row">
      ${openSite(localizer, site, onOpen)}
      ${second === null ? nothing : html`<span class="under" lang=${second.lang}>${second.text}</span>`}
    </th>
    <td class="area">
      ${site.areaKm2 === null ? unknownMark(localizer) : areaText(localizer, site.areaKm2)}
    </td>
  </tr>`;
}

/** The sites by country with their areas; areas are never added up, for records overlap. */
export function siteList(
  localizer: Localizer,
  sites: readonly Site[],
  selectedId: string | null,
  onOpen: (site: Site) => void,
): TemplateResult {
  return html`<table class="sites" aria-label=${localizer.t('ui.protected-areas-layer')}>
    <thead>
      <tr>
        <th scope="col">${localizer.t('term.protected-area')}</th>
        <th scope="col" class="area">${localizer.t('ui.reported-area')}</th>
      </tr>
    </thead>
    ${byCountry(sites).map(
      ([country, own]) =>
        html`<tbody>
          <tr>
            <th scope="rowgroup" colspan="2">
              ${localizer.t(`country.${country}`)}<span>${localizer.number(own.length)}</span>
            </th>
          </tr>
          ${own.map((site) => siteRow(localizer, site, selectedId, onOpen))}
        </tbody>`,
    )}
  </table>`;
}
