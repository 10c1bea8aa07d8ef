import type { Country } from './country.ts';

/** What a zone is: a belt along a border on one side, a belt of sea off a coast, a sea, the Tumen estuary. */
export type ZoneKind = 'border-belt' | 'sea-belt' | 'sea' | 'estuary';

/** One record of `zones.json`: a band between two distances; belts are made of bands, innermost first. */
export interface ZoneBand {
  readonly id: string;
  readonly kind: ZoneKind;
  /** Alphabetical pair of the border, as in the base; null for seas. */
  readonly border: string | null;
  /** The country on whose side, or off whose coast, the band lies; null for a sea. */
  readonly country: Country | null;
  /** Distances from the border or coast between which the band lies, km; null for seas. */
  readonly fromKm: number | null;
  readonly toKm: number | null;
  /** Id of the name in `places` and the glossary, null where the title is made of border, country and distance. */
  readonly nameId: string | null;
  /** Where the limits come from, in English. */
  readonly limits: string;
  readonly areaKm2: number;
  /** Polygons of rings; each ring as x, y steps on the grid of the bands (1e-4 degree), not closed. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}
