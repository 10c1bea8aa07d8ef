import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bboxOf, EMPTY_BBOX, joinBBoxes } from '../../src/geo/bbox.ts';
import type { Catalog, CatalogFile } from '../../src/model/catalog.ts';
import type { RecordFile } from './build-data.ts';
import type { LayerFile } from './layers/layer-file.ts';
import { onGrid } from './layers/quantise.ts';
import { flatGeobufBytes } from './layers/write-flatgeobuf.ts';

const FACTS_LICENCE = 'CC-BY-4.0';
/** Of the ground, and of what is cut out of it: its borders and land come from OpenStreetMap, its waters from GSHHG and WDBII (LGPL). */
export const BASE_LICENCE = 'ODbL-1.0';
export const TILES_FILE = 'base.pmtiles';
const BASE_FRAME = [68, 18, 150, 60] as const;

/** Records, under the licence of the facts unless another is named. */
export interface LicensedRecords extends RecordFile {
  readonly licence?: string;
}

/** Everything that goes into `public/data`. */
export interface BuiltFiles {
  readonly layers: readonly LayerFile[];
  readonly records: readonly LicensedRecords[];
  readonly tiles: Uint8Array;
}

/** What the catalogue says of itself. */
export type CatalogHead = Pick<Catalog, 'dataVersion' | 'clearance'>;

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bboxOfLayer(layer: LayerFile): CatalogFile['bbox'] {
  const [west, south, east, north] = layer.features
    .map((feature) => bboxOf(feature.geometry))
    .reduce(joinBBoxes, EMPTY_BBOX);
  return [onGrid(west, 1e-4), onGrid(south, 1e-4), onGrid(east, 1e-4), onGrid(north, 1e-4)];
}

/** JSON with one record per line, so that a change of one record is a change of one line. */
export function recordLines(value: unknown): string {
  if (!Array.isArray(value)) return `${JSON.stringify(value, null, 1)}\n`;
  return `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function layerEntry(layer: LayerFile, bytes: Uint8Array): CatalogFile {
  return {
    path: layer.path,
    kind: layer.kind,
    source: layer.source,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    count: layer.features.length,
    bbox: bboxOfLayer(layer),
    licence: FACTS_LICENCE,
  };
}

function recordEntry(file: LicensedRecords, bytes: Uint8Array): CatalogFile {
  return {
    path: file.path,
    kind: 'records',
    source: null,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    count: Array.isArray(file.value) ? file.value.length : null,
    bbox: null,
    licence: file.licence ?? FACTS_LICENCE,
  };
}

function tilesEntry(bytes: Uint8Array): CatalogFile {
  return {
    path: TILES_FILE,
    kind: 'tiles',
    source: 'base',
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    count: null,
    bbox: [...BASE_FRAME],
    licence: BASE_LICENCE,
  };
}

/** Writes all files and then the catalogue, sorted by path. Returns the catalogue. */
export async function writeFiles(folder: string, built: BuiltFiles, head: CatalogHead): Promise<Catalog> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, TILES_FILE), built.tiles);
  const entries: CatalogFile[] = [tilesEntry(built.tiles)];
  for (const layer of built.layers) {
    const bytes = flatGeobufBytes(layer);
    await writeFile(join(folder, layer.path), bytes);
    entries.push(layerEntry(layer, bytes));
  }
  for (const file of built.records) {
    const bytes = new TextEncoder().encode(recordLines(file.value));
    await writeFile(join(folder, file.path), bytes);
    entries.push(recordEntry(file, bytes));
  }
  const files = entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const catalog: Catalog = { format: 1, ...head, files };
  await writeFile(join(folder, 'catalog.json'), `${JSON.stringify(catalog, null, 1)}\n`);
  return catalog;
}
