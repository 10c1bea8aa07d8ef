import type { Border, Country } from './country.ts';
import type { FlagshipSpecies, IucnCategory, Realm, Site, SiteStatus } from './site.ts';
import type { Confidence } from './source.ts';

/** Which sites to show. An empty list or a null bound lets everything through. */
export interface SiteFilter {
  readonly countries: readonly Country[];
  readonly borders: readonly Border[];
  readonly realms: readonly Realm[];
  readonly categories: readonly IucnCategory[];
  readonly species: readonly FlagshipSpecies[];
  readonly statuses: readonly SiteStatus[];
  readonly confidences: readonly Confidence[];
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly areaFromKm2: number | null;
  readonly areaToKm2: number | null;
}

/** The filter that shows every site. */
export const NO_FILTER: SiteFilter = {
  countries: [],
  borders: [],
  realms: [],
  categories: [],
  species: [],
  statuses: [],
  confidences: [],
  yearFrom: null,
  yearTo: null,
  areaFromKm2: null,
  areaToKm2: null,
};

/** Number of fields in which `filter` narrows anything; a range counts once. */
export function countActiveFilters(filter: SiteFilter): number {
  const lists = [
    filter.countries,
    filter.borders,
    filter.realms,
    filter.categories,
    filter.species,
    filter.statuses,
    filter.confidences,
  ];
  const ranges = [
    [filter.yearFrom, filter.yearTo],
    [filter.areaFromKm2, filter.areaToKm2],
  ];
  return (
    lists.filter((list) => list.length > 0).length +
    ranges.filter(([low, high]) => low !== null || high !== null).length
  );
}

/** A border filter also finds the tripoints that the border runs into: `CHN-RUS` finds `CHN-PRK-RUS`. */
function liesOnBorder(site: Site, borders: readonly Border[]): boolean {
  if (site.border === null) return false;
  const codes = site.border.split('-');
  return borders.some((border) => border.split('-').every((code) => codes.includes(code)));
}

function isWithin(value: number | null, low: number | null, high: number | null): boolean {
  if (low === null && high === null) return true;
  if (value === null) return false;
  return (low === null || value >= low) && (high === null || value <= high);
}

function isAmong<T>(list: readonly T[], value: T | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value));
}

/**
 * True when the site passes every part of the filter. A site whose year or area is unknown fails a filter on
 * it: unknown is not "within".
 */
export function matchesFilter(site: Site, filter: SiteFilter): boolean {
  return (
    isAmong(filter.countries, site.country) &&
    (filter.borders.length === 0 || liesOnBorder(site, filter.borders)) &&
    isAmong(filter.realms, site.realm) &&
    isAmong(filter.categories, site.iucnCategory) &&
    (filter.species.length === 0 || filter.species.some((species) => site.flagship.includes(species))) &&
    isAmong(filter.statuses, site.status) &&
    isAmong(filter.confidences, site.confidence) &&
    isWithin(site.year, filter.yearFrom, filter.yearTo) &&
    isWithin(site.areaKm2, filter.areaFromKm2, filter.areaToKm2)
  );
}
