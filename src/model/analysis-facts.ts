import type { Geometry } from 'geojson';
import type { Corridor, SpeciesRange, SpeciesSite } from './records.ts';
import type { Site } from './site.ts';
import type { SpeciesRecord } from './species-record.ts';
import type { ZoneBand } from './zone-band.ts';

/** Everything of the atlas's data that the analyses count with. Geometries are WGS84 degrees, by id. */
export interface AnalysisFacts {
  readonly sites: readonly Site[];
  /** Outlines in full detail; a site known as a point only has none. */
  readonly outlines: ReadonlyMap<string, Geometry>;
  /** Pairs of site ids that a source documents as adjoining, each once. */
  readonly adjoining: readonly (readonly [string, string])[];
  readonly corridors: readonly Corridor[];
  readonly corridorLines: ReadonlyMap<string, Geometry>;
  readonly species: readonly SpeciesRecord[];
  readonly speciesSites: readonly SpeciesSite[];
  readonly ranges: readonly SpeciesRange[];
  readonly rangeOutlines: ReadonlyMap<string, Geometry>;
  readonly bands: readonly ZoneBand[];
  /** SHA-256 of the catalogue, lower-case hex; empty where the platform has no digest. */
  readonly dataHash: string;
}
