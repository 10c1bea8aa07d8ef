import type { Localizer } from '../../../i18n/localize.ts';
import { BORDERS, COUNTRIES, type Border } from '../../../model/country.ts';
import { matchesFilter, type SiteFilter } from '../../../model/filter.ts';
import { FLAGSHIP_SPECIES, IUCN_CATEGORIES, REALMS, SITE_STATUSES, type Site } from '../../../model/site.ts';
import { CONFIDENCES } from '../../../model/source.ts';
import { borderShort } from '../../../i18n/border-names.ts';
import { memoize } from '../../../state/memoize.ts';

/** Fields of the filter that hold a list of words. */
export type ListField =
  'countries' | 'borders' | 'realms' | 'categories' | 'species' | 'statuses' | 'confidences';

/** A group of checkboxes: its title, its values and the word for each. */
export interface Facet {
  readonly field: ListField;
  readonly titleKey: string;
  readonly values: readonly string[];
  readonly word: (localizer: Localizer, value: string) => string;
}

const inVocabulary =
  (prefix: string) =>
  (localizer: Localizer, value: string): string =>
    localizer.t(`${prefix}.${value}`);

/** The groups in the order of the panel. */
export const FACETS: readonly Facet[] = [
  { field: 'countries', titleKey: 'ui.country', values: COUNTRIES, word: inVocabulary('country') },
  {
    field: 'borders',
    titleKey: 'card.border',
    values: BORDERS,
    word: (localizer, value) => borderShort(localizer, value as Border),
  },
  { field: 'realms', titleKey: 'realm.realm', values: REALMS, word: inVocabulary('realm') },
  {
    field: 'categories',
    titleKey: 'iucn.iucn-category',
    values: IUCN_CATEGORIES,
    word: inVocabulary('iucn'),
  },
  {
    field: 'species',
    titleKey: 'term.flagship-species',
    values: FLAGSHIP_SPECIES,
    word: inVocabulary('species'),
  },
  { field: 'statuses', titleKey: 'ui.status', values: SITE_STATUSES, word: inVocabulary('term') },
  {
    field: 'confidences',
    titleKey: 'card.confidence',
    values: CONFIDENCES,
    word: inVocabulary('confidence'),
  },
];

/** A range of the filter: two numbers, either of which may be open. */
export interface Range {
  readonly id: 'year' | 'area';
  readonly titleKey: string;
  readonly from: 'yearFrom' | 'areaFromKm2';
  readonly to: 'yearTo' | 'areaToKm2';
}

/** The ranges in the order of the panel. */
export const RANGES: readonly Range[] = [
  { id: 'year', titleKey: 'ui.year-established', from: 'yearFrom', to: 'yearTo' },
  { id: 'area', titleKey: 'filter.area-km2', from: 'areaFromKm2', to: 'areaToKm2' },
];

/** How many sites each value would leave, by field and value. */
export type FacetCounts = Readonly<Record<ListField, ReadonlyMap<string, number>>>;

const VALUES: Readonly<Record<ListField, (site: Site) => readonly (string | null)[]>> = {
  countries: (site) => [site.country],
  borders: (site) => bordersOf(site),
  realms: (site) => [site.realm],
  categories: (site) => [site.iucnCategory],
  species: (site) => site.flagship,
  statuses: (site) => [site.status],
  confidences: (site) => [site.confidence],
};

/** The borders that find a site: its own and, at a tripoint, those that run into it. */
function bordersOf(site: Site): readonly Border[] {
  if (site.border === null) return [];
  const codes = site.border.split('-');
  return BORDERS.filter((border) => border.split('-').every((code) => codes.includes(code)));
}

function countValues(sites: readonly Site[], filter: SiteFilter, facet: Facet): ReadonlyMap<string, number> {
  const open: SiteFilter = { ...filter, [facet.field]: [] };
  const counts = new Map(facet.values.map((value) => [value, 0]));
  for (const site of sites) {
    if (!matchesFilter(site, open)) continue;
    for (const value of VALUES[facet.field](site)) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Sites that each value stands for, all other groups of the filter being applied and its own not, so that a
 * number says what ticking the box brings.
 */
export const countFacets = memoize((sites: readonly Site[], filter: SiteFilter): FacetCounts => {
  const counts = FACETS.map((facet) => [facet.field, countValues(sites, filter, facet)] as const);
  return Object.fromEntries(counts) as unknown as FacetCounts;
});

/** One active part of the filter as a chip, and the filter without it. */
export interface FilterChip {
  readonly text: string;
  readonly without: Partial<SiteFilter>;
}

function rangeChip(localizer: Localizer, filter: SiteFilter, range: Range): readonly FilterChip[] {
  const [low, high] = [filter[range.from], filter[range.to]];
  if (low === null && high === null) return [];
  const number = (value: number | null): string => {
    if (value === null) return '…';
    return range.id === 'year' ? String(value) : localizer.number(value);
  };
  const span = localizer.t('ui.range-from-to', { low: number(low), high: number(high) });
  return [
    { text: `${localizer.t(range.titleKey)}: ${span}`, without: { [range.from]: null, [range.to]: null } },
  ];
}

/** The active parts of the filter in words, in the order of the panel. */
export function chipsOf(localizer: Localizer, filter: SiteFilter): readonly FilterChip[] {
  const words = FACETS.flatMap((facet) => {
    const kept: readonly string[] = filter[facet.field];
    const chosen = facet.values.filter((value) => kept.includes(value));
    return chosen.map((value) => ({
      text: facet.word(localizer, value),
      without: { [facet.field]: chosen.filter((other) => other !== value) },
    }));
  });
  return [...words, ...RANGES.flatMap((range) => rangeChip(localizer, filter, range))];
}
