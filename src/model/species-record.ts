import type { LocalizedText } from './language.ts';
import type { FlagshipSpecies } from './site.ts';
import type { Source } from './source.ts';

/** Categories of the IUCN Red List that the six flagship species stand in. */
export const RED_LIST_CATEGORIES = ['CR', 'EN', 'VU', 'NT', 'LC', 'DD'] as const;
export type RedListCategory = (typeof RED_LIST_CATEGORIES)[number];

/** A category and the year of the assessment; shown together always. */
export interface RedListStatus {
  readonly category: RedListCategory;
  readonly year: number | null;
  /** What was assessed, when it is not the species of the record itself; English or scientific name. */
  readonly taxon: string | null;
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** Appendix of CITES or CMS; null when the species is on none. */
export interface ConventionListing {
  readonly convention: 'cites' | 'cms';
  readonly appendix: string | null;
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** A count or an estimate of one scope. All four figures null: present or absent without a count; see the note. */
export interface PopulationFigure {
  readonly scope: LocalizedText;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly year: number | null;
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** A published distance, home range or share; `statistic` says whether it is a median, a mean or a mean ± SD. */
export interface MovementFigure {
  readonly metric: LocalizedText;
  /** Unit as published: `km`, `km2`, `km/yr`, `days`, `h`, `%`, `animals`. */
  readonly unit: string;
  readonly min: number | null;
  readonly median: number | null;
  readonly max: number | null;
  readonly statistic: LocalizedText;
  readonly sampleSize: number | null;
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** What keeps animals apart or threatens their way. */
export interface SpeciesBarrier {
  readonly name: LocalizedText;
  readonly sources: readonly Source[];
}

/** A flagship species of the programme. Figures of two sides of a border are never added. */
export interface SpeciesRecord {
  readonly id: FlagshipSpecies;
  readonly scientificName: string;
  readonly taxonomyNote: LocalizedText | null;
  readonly redList: RedListStatus;
  readonly conventions: readonly ConventionListing[];
  readonly populations: readonly PopulationFigure[];
  readonly movements: readonly MovementFigure[];
  /** The compilers' default for the analysis, km: a judgement, not published. */
  readonly dispersalHintKm: { readonly low: number; readonly mid: number; readonly high: number };
  readonly barriers: readonly SpeciesBarrier[];
}
