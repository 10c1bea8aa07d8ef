import type { BaseGeography } from './base/base-geography.ts';
import { indexBase } from './footprint/base-window.ts';
import type { Footprint } from './footprint/contract.ts';
import { adjoiningLinksLayer } from './layers/adjoining-links.ts';
import { corridorsLayer } from './layers/corridors.ts';
import type { LayerFile } from './layers/layer-file.ts';
import { placesLayer } from './layers/places.ts';
import { drawProjectAreas, projectAreasLayer } from './layers/project-areas.ts';
import { protectedAreasLayer, protectedAreasOverview, sitePointsLayer } from './layers/protected-areas.ts';
import { speciesRangesLayer } from './layers/species-ranges.ts';
import { speciesSitesLayer } from './layers/species-sites.ts';
import { tumenWetlandsLayer } from './layers/tumen-wetlands.ts';
import { neighbourPairs } from './overlaps/gaps.ts';
import { officialRecord } from './records/official.ts';
import { placeSites } from './records/placed-site.ts';
import { programmeRecord } from './records/programme.ts';
import type { Sources } from './records/read-sources.ts';
import { searchIndex } from './records/search-index.ts';
import { siteDetails, siteRecords } from './records/sites.ts';
import { sourceMaker } from './records/source-records.ts';
import { rangeRecords, speciesRecords, speciesSiteRecords } from './records/species.ts';
import { translator } from './records/text.ts';
import { corridorRecords, wetlandRecords } from './records/waters-and-corridors.ts';

/** A file of records: `<name>.json`. */
export interface RecordFile {
  readonly path: string;
  readonly value: unknown;
}

/** What the sources are built with: the ground in fine detail and the footprints drawn on it. */
export interface BuildInput {
  readonly sources: Sources;
  readonly base: BaseGeography;
  readonly footprints: ReadonlyMap<string, Footprint>;
}

/** All layers and records, in memory; the same input gives the same output. */
export function buildData({ sources, base, footprints }: BuildInput): {
  readonly layers: readonly LayerFile[];
  readonly records: readonly RecordFile[];
} {
  const translate = translator(sources.translations);
  const toSource = sourceMaker(sources.hosts);
  const ground = indexBase(base);
  const sites = placeSites(sources, footprints);
  const pairs = neighbourPairs(sites);
  const areas = drawProjectAreas(sources, sites, base);
  return {
    layers: [
      protectedAreasLayer(sites),
      protectedAreasOverview(sites),
      sitePointsLayer(sites),
      adjoiningLinksLayer(pairs),
      speciesRangesLayer(sources, ground, translate),
      speciesSitesLayer(sources),
      tumenWetlandsLayer(sources, ground),
      corridorsLayer(sources),
      projectAreasLayer(areas, sources, translate),
      placesLayer(sources),
    ],
    records: [
      { path: 'sites.json', value: siteRecords(sites, sources, translate) },
      { path: 'site-details.json', value: siteDetails(sites, pairs, toSource, translate) },
      { path: 'ranges.json', value: rangeRecords(sources, toSource, translate) },
      { path: 'species-sites.json', value: speciesSiteRecords(sources, toSource, translate) },
      { path: 'wetlands.json', value: wetlandRecords(sources, toSource, translate) },
      { path: 'corridors.json', value: corridorRecords(sources, toSource, translate) },
      { path: 'species.json', value: speciesRecords(sources, toSource, translate) },
      { path: 'programme.json', value: programmeRecord(sources, areas, toSource, translate) },
      { path: 'official-coverage.json', value: officialRecord(sources.official, translate) },
      { path: 'search-index.json', value: searchIndex(sites, sources) },
    ],
  };
}
