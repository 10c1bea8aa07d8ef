import type { Feature, Geometry } from 'geojson';
import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { inferGeometryType } from 'flatgeobuf/lib/mjs/generic/header.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { ColumnKind, LayerFile, Properties } from './layer-file.ts';

const COLUMN_TYPES: Readonly<Record<ColumnKind, ColumnType>> = {
  string: ColumnType.String,
  number: ColumnType.Double,
  integer: ColumnType.Int,
  boolean: ColumnType.Bool,
};

/** EPSG code of WGS84 longitude and latitude. */
const WGS84 = 4326;

function columnOf([name, kind]: readonly [string, ColumnKind]): ColumnMeta {
  return {
    name,
    type: COLUMN_TYPES[kind],
    title: null,
    description: null,
    width: -1,
    precision: -1,
    scale: -1,
    nullable: true,
    unique: false,
    primary_key: false,
  };
}

function inColumns(feature: Feature<Geometry, Properties>, names: readonly string[]): Properties {
  return Object.fromEntries(names.map((name) => [name, feature.properties[name] ?? null]));
}

/**
 * A layer as FlatGeobuf bytes. Column types come from the layer, not from the first feature as the library's own
 * writer has it, so a null in the first feature does no harm. No spatial index: the files are read whole.
 */
export function flatGeobufBytes(layer: LayerFile): Uint8Array {
  const names = Object.keys(layer.columns);
  const header = {
    geometryType: inferGeometryType(layer.features as never),
    columns: Object.entries(layer.columns).map(columnOf),
    envelope: null,
    featuresCount: layer.features.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  const parts = [
    magicbytes,
    buildHeader(header, WGS84),
    ...layer.features.map((feature) =>
      buildFeature(parseGeometry(feature.geometry as never), inColumns(feature, names) as never, header),
    ),
  ];
  return Buffer.concat(parts);
}
