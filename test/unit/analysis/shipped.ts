import { readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { readFlatGeobuf } from '../../../src/dataset/read-flatgeobuf.ts';
import type { SiteShape } from '../../../src/analysis/network/site-nodes.ts';
import type { Corridor, SpeciesSite } from '../../../src/model/records.ts';
import type { Site, SiteDetails } from '../../../src/model/site.ts';

function records(name: string): unknown {
  return JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
}

async function features(name: string): Promise<readonly Feature[]> {
  return (await readFlatGeobuf(new Uint8Array(readFileSync(`public/data/${name}.fgb`)))).features;
}

async function geometryById(name: string): Promise<Map<string, Geometry>> {
  return new Map(
    (await features(name)).map((feature) => [String(feature.properties?.['id']), feature.geometry]),
  );
}

/** The sites as the atlas ships them, with their outlines. */
export async function shippedSites(): Promise<SiteShape[]> {
  const outlines = await geometryById('protected-areas');
  return (records('sites') as Site[]).map((site) => ({ site, geometry: outlines.get(site.id) ?? null }));
}

/** Pairs that a source says adjoin. */
export function shippedAdjoining(): [string, string][] {
  return (records('site-details') as SiteDetails[]).flatMap(({ id, neighbours }) =>
    neighbours.flatMap(({ siteId, documented }): [string, string][] =>
      documented && id < siteId ? [[id, siteId]] : [],
    ),
  );
}

/** The corridors with their drawn lines. */
export async function shippedCorridors(): Promise<{ corridors: Corridor[]; lines: Map<string, Geometry> }> {
  return { corridors: records('corridors') as Corridor[], lines: await geometryById('corridors') };
}

/** Sites of the birds and study areas of the cats. */
export function shippedSpeciesSites(): SpeciesSite[] {
  return records('species-sites') as SpeciesSite[];
}
