import type { Country } from './country.ts';
import type { LocalizedText } from './language.ts';
import type { FlagshipSpecies } from './site.ts';
import type { Confidence, Source } from './source.ts';

export const RANGE_KINDS = [
  'resident',
  'occasional',
  'expanding',
  'breeding',
  'staging',
  'wintering',
] as const;
export type RangeKind = (typeof RANGE_KINDS)[number];

/** A generalised range polygon drawn from published descriptions; never an IUCN range map. */
export interface SpeciesRange {
  readonly id: string;
  readonly species: FlagshipSpecies;
  readonly kind: RangeKind;
  readonly name: LocalizedText;
  readonly countries: readonly Country[];
  readonly approxAreaKm2: number;
  readonly uncertaintyKm: number;
  readonly description: string;
  readonly sources: readonly Source[];
}

/** The largest count on record for one species at one site. */
export interface SpeciesCount {
  readonly species: FlagshipSpecies;
  readonly maxCount: number;
  readonly year: number | string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** A breeding, staging or wintering site of a bird, or a study area of a cat. */
export interface SpeciesSite {
  readonly id: string;
  readonly names: LocalizedText;
  readonly localName: string | null;
  readonly country: Country;
  readonly centre: readonly [number, number];
  readonly coordUncertaintyKm: number;
  readonly siteType: 'bird' | 'study';
  readonly species: readonly FlagshipSpecies[];
  readonly roles: readonly string[];
  readonly season: string | null;
  /** What protects the place, in words. */
  readonly protectedArea: LocalizedText | null;
  readonly counts: readonly SpeciesCount[];
  readonly note: string | null;
  readonly sources: readonly Source[];
}

/** A lake, lagoon, marsh or river mouth of the Tumen estuary. */
export interface Wetland {
  readonly id: string;
  readonly names: LocalizedText;
  readonly localName: string | null;
  readonly country: Country;
  /** Key of the vocabulary `wetland.*`. */
  readonly kind: string;
  readonly centre: readonly [number, number];
  readonly coordUncertaintyKm: number;
  readonly areaKm2: number | null;
  readonly protectedArea: string | null;
  readonly waterbirdImportance: LocalizedText | null;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  readonly notes: string | null;
}

export const CORRIDOR_STATUSES = ['documented', 'proposed', 'broken'] as const;
export type CorridorStatus = (typeof CORRIDOR_STATUSES)[number];

/** An ecological corridor or linkage; the line is drawn for the atlas. */
export interface Corridor {
  readonly id: string;
  readonly names: LocalizedText;
  readonly kind: 'physical' | 'ecological';
  readonly status: CorridorStatus;
  readonly species: readonly string[];
  readonly ends: readonly {
    readonly name: LocalizedText;
    readonly country: Country;
    readonly position: readonly [number, number];
  }[];
  readonly barriers: readonly LocalizedText[];
  readonly uncertaintyKm: number;
  readonly note: string | null;
  readonly sources: readonly Source[];
}
