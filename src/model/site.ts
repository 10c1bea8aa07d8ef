import type { Border, Country } from './country.ts';
import type { LocalizedText } from './language.ts';
import type { Confidence, Source } from './source.ts';

export const REALMS = ['terrestrial', 'coastal', 'marine'] as const;
export type Realm = (typeof REALMS)[number];

export const SITE_STATUSES = ['designated', 'inscribed', 'proposed', 'merged'] as const;
export type SiteStatus = (typeof SITE_STATUSES)[number];

export const SITE_LEVELS = ['national', 'provincial', 'local', 'international'] as const;
export type SiteLevel = (typeof SITE_LEVELS)[number];

/** IUCN management categories as the records carry them; null means that none is on record. */
export const IUCN_CATEGORIES = [
  'Ia',
  'Ib',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'Not Reported',
  'Not Applicable',
] as const;
export type IucnCategory = (typeof IUCN_CATEGORIES)[number];

export const FLAGSHIP_SPECIES = [
  'amur-tiger',
  'amur-leopard',
  'snow-leopard',
  'black-faced-spoonbill',
  'white-naped-crane',
  'hooded-crane',
] as const;
export type FlagshipSpecies = (typeof FLAGSHIP_SPECIES)[number];

/**
 * How a site is drawn: by realm for national sites, by instrument for international ones.
 * `merged` (inside its successor; on no layer, lit only when chosen) and `proposed` stand before all others;
 * `biosphere` holds the UNESCO geoparks too.
 */
export const SITE_CLASSES = [
  'land',
  'sea',
  'proposed',
  'merged',
  'ramsar',
  'world-heritage',
  'biosphere',
] as const;
export type SiteClass = (typeof SITE_CLASSES)[number];

/** Where the outline on the map comes from. */
export type GeometryBasis = 'modelled' | 'reported-point' | 'user-boundary';

/** Themes that a site belongs to beside its class. */
export const SITE_TAGS = ['tidal-flat', 'neampan', 'tumen-estuary', 'yellow-sea'] as const;
export type SiteTag = (typeof SITE_TAGS)[number];

/** How a record stands to another of the same place, so that coverage never counts ground twice. */
export interface SiteRelation {
  /** `over`: this international record stands over a national one; `same-place`; `merged-into`; `part-of`. */
  readonly kind: 'over' | 'same-place' | 'merged-into' | 'part-of';
  readonly siteId: string;
}

/** A site on the other side of a border. */
export interface SiteNeighbour {
  readonly siteId: string;
  /** Edge to edge on the ellipsoid, km; null when one of the two has no outline. */
  readonly distanceKm: number | null;
  /** True when a source documents that the two adjoin; otherwise the distance is modelled only. */
  readonly documented: boolean;
}

/**
 * A protected area: what the list, the table, the search and the card need at once.
 * Areas are km² as reported, positions WGS84 degrees. `null` means unknown.
 */
export interface Site {
  readonly id: string;
  readonly names: LocalizedText;
  /** The name in the script of the country, null where it is the English one. */
  readonly localName: string | null;
  readonly country: Country;
  /** Province or region; several of them in one text. */
  readonly admin1: LocalizedText | null;
  /** Key of the vocabulary `designation.*`. */
  readonly designation: string;
  readonly designationLocal: string | null;
  readonly level: SiteLevel;
  readonly iucnCategory: IucnCategory | null;
  readonly realm: Realm;
  readonly siteClass: SiteClass;
  readonly tags: readonly SiteTag[];
  readonly year: number | null;
  readonly areaKm2: number | null;
  readonly marineAreaKm2: number | null;
  /** Centre [lon, lat], WGS84. */
  readonly centre: readonly [number, number];
  /** Frame of the drawn outline [west, south, east, north], or of the uncertainty ring where there is none. */
  readonly bbox: readonly [number, number, number, number];
  readonly coordUncertaintyKm: number;
  readonly geometryBasis: GeometryBasis;
  readonly border: Border | null;
  readonly touchesBorder: boolean | null;
  readonly borderDistanceKm: number | null;
  readonly flagship: readonly FlagshipSpecies[];
  readonly status: SiteStatus;
  readonly confidence: Confidence;
  readonly relations: readonly SiteRelation[];
}

/** What the card adds to a site when it opens: sources per figure, neighbours, agreements, notes. */
export interface SiteDetails {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly coordBasis: string | null;
  readonly neighbours: readonly SiteNeighbour[];
  readonly agreement: LocalizedText | null;
  readonly unesco: string | null;
  readonly ramsarId: number | null;
  readonly wdpaId: number | null;
  /** The compilers' remarks, in English. */
  readonly notes: string | null;
  /** Where the drawn outline comes from, in English. */
  readonly extentBasis: string | null;
  readonly extentConfidence: Confidence | null;
  /** Drawn minus reported area, per cent; null where nothing is drawn to area. */
  readonly areaErrorPercent: number | null;
}
