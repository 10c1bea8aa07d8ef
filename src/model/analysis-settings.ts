import type { Border } from './country.ts';
import type { FlagshipSpecies } from './site.ts';

/** Parts of the connectivity panel. */
export const CONNECTIVITY_PARTS = ['gaps', 'sites', 'flyway'] as const;
export type ConnectivityPart = (typeof CONNECTIVITY_PARTS)[number];

/** What the connectivity panel asks. */
export interface ConnectivitySettings {
  /** The species whose kernel is used and whose sites are the nodes; null: every site, and `distanceKm` is needed. */
  readonly species: FlagshipSpecies | null;
  /** Median dispersal distance chosen by hand, km; null takes the species' own. */
  readonly distanceKm: number | null;
  /** Only gaps across this border; null: all. */
  readonly border: Border | null;
  readonly part: ConnectivityPart;
  /** The chosen gap, as the ids of its sites joined by `~`; null: none. */
  readonly gap: string | null;
}

/** Families of zones of the 30x30 panel. */
export const COVERAGE_GROUPS = ['border-belt', 'sea-belt', 'sea', 'estuary', 'range', 'country'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

/** Depths of the border belts, km on either side. */
export const BELT_DEPTHS_KM = [10, 25, 50, 100] as const;
export type BeltDepthKm = (typeof BELT_DEPTHS_KM)[number];

/** What the 30x30 panel asks. */
export interface CoverageSettings {
  readonly group: CoverageGroup;
  readonly depthKm: BeltDepthKm;
  /** The chosen zone; null: none. */
  readonly zone: string | null;
}

export const DEFAULT_CONNECTIVITY: ConnectivitySettings = {
  species: 'amur-tiger',
  distanceKm: null,
  border: null,
  part: 'gaps',
  gap: null,
};

export const DEFAULT_COVERAGE: CoverageSettings = { group: 'border-belt', depthKm: 50, zone: null };
