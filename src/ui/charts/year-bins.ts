import type { Site } from '../../model/site.ts';

/** How the bars are parted: land, sea, international designations. */
export type YearKind = 'land' | 'sea' | 'international';

/** Kinds from the foot of a bar upward, each with the token of its colour. */
export const YEAR_KINDS: readonly { readonly kind: YearKind; readonly token: string }[] = [
  { kind: 'land', token: 'pa-land' },
  { kind: 'sea', token: 'pa-sea' },
  { kind: 'international', token: 'intl-line' },
];

/** Sites designated in one year, by kind. */
export interface YearBin {
  readonly year: number;
  readonly counts: Readonly<Record<YearKind, number>>;
  readonly total: number;
}

/** The years of a set of sites: bars, first and last year, and how many state none. */
export interface YearBins {
  readonly bins: readonly YearBin[];
  /** First and last year on record; null when no site states one. */
  readonly span: readonly [number, number] | null;
  readonly withoutYear: number;
}

function kindOf(site: Site): YearKind {
  if (site.siteClass === 'sea') return 'sea';
  return site.level === 'international' ? 'international' : 'land';
}

/** Counts sites by year of designation; sites without a year are counted apart, never placed. */
export function yearBins(sites: readonly Site[]): YearBins {
  const byYear = new Map<number, Record<YearKind, number>>();
  for (const site of sites) {
    if (site.year === null) continue;
    const counts = byYear.get(site.year) ?? { land: 0, sea: 0, international: 0 };
    counts[kindOf(site)] += 1;
    byYear.set(site.year, counts);
  }
  const bins = [...byYear]
    .sort(([a], [b]) => a - b)
    .map(([year, counts]) => ({ year, counts, total: counts.land + counts.sea + counts.international }));
  const first = bins[0];
  const last = bins.at(-1);
  return {
    bins,
    span: first === undefined || last === undefined ? null : [first.year, last.year],
    withoutYear: sites.filter((site) => site.year === null).length,
  };
}
