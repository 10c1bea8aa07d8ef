import { COUNTRIES, type Country } from '../../../model/country.ts';
import { matchesFilter, NO_FILTER, type SiteFilter } from '../../../model/filter.ts';
import type { Place } from '../../../model/places.ts';
import {
  FLAGSHIP_SPECIES,
  SITE_CLASSES,
  type FlagshipSpecies,
  type Site,
  type SiteClass,
  type SiteDetails,
} from '../../../model/site.ts';

function isInside(site: Site, [west, south, east, north]: Place['bbox']): boolean {
  const [lon, lat] = site.centre;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** The filter that shows just the sites of a place; null where no filter says it. */
export function filterOf(place: Place): SiteFilter | null {
  if (place.kind === 'country') return { ...NO_FILTER, countries: [place.id as Country] };
  if (place.kind === 'border') return { ...NO_FILTER, borders: [place.id] as SiteFilter['borders'] };
  return null;
}

/**
 * The sites of a place: by country, by border (tripoints with it), by the tag of the estuary and of the Yellow
 * Sea; of another sea the coastal and marine sites whose centre lies in its frame.
 */
export function sitesOf(place: Place, sites: readonly Site[]): readonly Site[] {
  const filter = filterOf(place);
  if (filter !== null) return sites.filter((site) => matchesFilter(site, filter));
  if (place.kind === 'estuary') return sites.filter((site) => site.tags.includes('tumen-estuary'));
  if (place.id === 'yellow-sea') return sites.filter((site) => site.tags.includes('yellow-sea'));
  if (place.kind === 'sea')
    return sites.filter((site) => site.realm !== 'terrestrial' && isInside(site, place.bbox));
  return sites;
}

/** Number of sites by class, in the order of the legend; classes without a site are left out. */
export function countByClass(sites: readonly Site[]): readonly (readonly [SiteClass, number])[] {
  return SITE_CLASSES.map((siteClass) => {
    const count = sites.filter((site) => site.siteClass === siteClass).length;
    return [siteClass, count] as const;
  }).filter(([, count]) => count > 0);
}

/** Number of sites by species; species without a site are left out. */
export function countBySpecies(sites: readonly Site[]): readonly (readonly [FlagshipSpecies, number])[] {
  return FLAGSHIP_SPECIES.map((species) => {
    const count = sites.filter((site) => site.flagship.includes(species)).length;
    return [species, count] as const;
  }).filter(([, count]) => count > 0);
}

/** Two sites of different countries that a source documents as adjoining. */
export interface AdjoiningPair {
  readonly first: Site;
  readonly second: Site;
  readonly distanceKm: number | null;
}

/** The documented pairs with an end among `sites`, each once, in the order of the file. */
export function adjoiningPairs(
  sites: readonly Site[],
  details: readonly SiteDetails[],
  siteOf: (id: string) => Site | undefined,
): readonly AdjoiningPair[] {
  const inside = new Set(sites.map((site) => site.id));
  const pairs = new Map<string, AdjoiningPair>();
  for (const entry of details) {
    if (!inside.has(entry.id)) continue;
    const first = siteOf(entry.id);
    for (const { siteId, distanceKm, documented } of entry.neighbours) {
      const second = siteOf(siteId);
      if (!documented || first === undefined || second === undefined || first.country === second.country)
        continue;
      const key = [entry.id, siteId].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, { first, second, distanceKm });
    }
  }
  return [...pairs.values()];
}

/** Things by country in the order of the six; countries without one are left out. */
export function byCountry<Thing extends { readonly country: Country }>(
  things: readonly Thing[],
): readonly (readonly [Country, readonly Thing[]])[] {
  return COUNTRIES.map(
    (country) => [country, things.filter((thing) => thing.country === country)] as const,
  ).filter(([, own]) => own.length > 0);
}
