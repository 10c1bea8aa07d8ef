import { readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { readFlatGeobuf, type FeatureProperties } from '../../../src/dataset/read-flatgeobuf.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { DataSourceId } from '../../../src/model/layer-definition.ts';
import type { RecordFiles } from '../../../src/model/record-files.ts';

const FOLDER = new URL('../../../public/data/', import.meta.url);

export function builtBytes(path: string): Buffer {
  return readFileSync(new URL(path, FOLDER));
}

export const CATALOG = JSON.parse(builtBytes('catalog.json').toString('utf8')) as Catalog;

export function builtRecords<Name extends keyof RecordFiles>(name: Name): RecordFiles[Name] {
  return JSON.parse(builtBytes(`${name}.json`).toString('utf8')) as RecordFiles[Name];
}

export type BuiltFeature = Feature<Geometry, FeatureProperties>;

/** Features of a built layer file, such as `places` or `protected-areas-overview`. */
export async function builtLayer(
  name: Exclude<DataSourceId, 'base'> | 'protected-areas-overview',
): Promise<BuiltFeature[]> {
  return (await readFlatGeobuf(new Uint8Array(builtBytes(`${name}.fgb`)))).features;
}
