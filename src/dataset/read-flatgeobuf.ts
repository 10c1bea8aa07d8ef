import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** A property of a map feature; null where the file leaves it out. */
export type FeatureProperties = Record<string, string | number | boolean | null>;

/**
 * Reads a FlatGeobuf file as GeoJSON. The format drops nulls; every column that the file declares comes back on every
 * feature, null where it was dropped. Throws on bytes that are not FlatGeobuf.
 */
export async function readFlatGeobuf(
  bytes: Uint8Array,
): Promise<FeatureCollection<Geometry, FeatureProperties>> {
  let columns: readonly string[] = [];
  const read = deserialize(bytes, {
    headerMetaFn: (header) => {
      columns = (header.columns ?? []).map((column) => column.name);
    },
  });
  const features: Feature<Geometry, FeatureProperties>[] = [];
  for await (const { geometry, properties } of read as unknown as AsyncIterable<
    Feature<Geometry, FeatureProperties>
  >) {
    const whole = Object.fromEntries(columns.map((name) => [name, properties[name] ?? null]));
    features.push({ type: 'Feature', geometry, properties: whole });
  }
  return { type: 'FeatureCollection', features };
}
