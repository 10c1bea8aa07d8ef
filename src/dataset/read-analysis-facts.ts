import type { AnalysisFacts } from '../model/analysis-facts.ts';
import type { SiteDetails } from '../model/site.ts';
import type { Dataset } from './dataset.ts';

function documentedPairs(details: readonly SiteDetails[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { id, neighbours } of details) {
    for (const { siteId, documented } of neighbours) {
      const pair = id < siteId ? ([id, siteId] as const) : ([siteId, id] as const);
      if (documented) pairs.set(pair.join('~'), pair);
    }
  }
  return [...pairs.values()];
}

/** Reads what the analyses count with from an open dataset. Failures are thrown as `AtlasError`. */
export async function readAnalysisFacts(dataset: Dataset): Promise<AnalysisFacts> {
  const [sites, details, corridors, species, speciesSites, ranges, bands] = await Promise.all([
    dataset.records('sites'),
    dataset.records('site-details'),
    dataset.records('corridors'),
    dataset.records('species'),
    dataset.records('species-sites'),
    dataset.records('ranges'),
    dataset.records('zones'),
  ]);
  const [outlines, corridorLines, rangeOutlines, dataHash] = await Promise.all([
    dataset.geometries('protected-areas'),
    dataset.geometries('corridors'),
    dataset.geometries('species-ranges'),
    dataset.catalogHash(),
  ]);
  return {
    sites,
    outlines,
    adjoining: documentedPairs(details),
    corridors,
    corridorLines,
    species,
    speciesSites,
    ranges,
    rangeOutlines,
    bands,
    dataHash,
  };
}
