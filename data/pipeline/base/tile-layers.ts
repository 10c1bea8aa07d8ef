import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { COUNTRIES } from '../../../src/model/country.ts';
import type { BaseGeography } from './base-geography.ts';

/** Source-layers of the base tiles, in the order of the archive. */
export const TILE_LAYERS = ['world', 'land', 'lake', 'river', 'coast', 'border'] as const;

/** Name of a source-layer of the base tiles. */
export type TileLayer = (typeof TILE_LAYERS)[number];

const MEMBERS: ReadonlySet<string> = new Set(COUNTRIES);
/** Areas without a country's name that are drawn like the land of the member States. */
const DRAWN_AS_MEMBERS: ReadonlySet<string> = new Set([
  'taiwan',
  'southern-kurils',
  'liancourt-rocks',
  'senkaku-diaoyu',
]);

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

function feature(geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== false);
  return { type: 'Feature', geometry, properties: Object.fromEntries(known) };
}

function landFeatures(base: BaseGeography): Feature[] {
  const countries = [...base.land].map(([iso3, geometry]) =>
    feature(geometry, { iso3, outside: !MEMBERS.has(iso3) }),
  );
  const others = base.unattributed.map(({ geometry, properties: { noteId } }) =>
    feature(geometry, { note: noteId, outside: !DRAWN_AS_MEMBERS.has(noteId) }),
  );
  return [...countries, ...others];
}

/**
 * The layers of one level with the short attributes that the map's style reads: `iso3`, `outside` (true on land
 * of no member State, absent elsewhere), `note`, `name`, `rank`, `pair`, `type`. A value that is null is left out.
 */
export function tileLayers(
  base: BaseGeography,
  world: readonly Feature[],
): Record<TileLayer, FeatureCollection> {
  return {
    world: collection(world.map(({ geometry }) => feature(geometry, {}))),
    land: collection(landFeatures(base)),
    lake: collection(base.lakes.map((lake) => feature(lake.geometry, { name: lake.properties.name }))),
    river: collection(
      base.rivers.map(({ geometry, properties: { name, rank } }) => feature(geometry, { name, rank })),
    ),
    coast: collection(base.coast.map(({ geometry }) => feature(geometry, {}))),
    border: collection(
      base.borders.map(({ geometry, properties: { pair, type, noteId } }) =>
        feature(geometry, { pair, type, note: noteId }),
      ),
    ),
  };
}
