import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Catalog } from '../../src/model/catalog.ts';
import { loadBaseGeography } from './base/base-geography.ts';
import { buildBaseTiles } from './base/build-base-tiles.ts';
import { buildData } from './build-data.ts';
import { differingFiles } from './compare.ts';
import { footprints } from './footprint/footprints.ts';
import { readSources } from './records/read-sources.ts';
import { BASE_LICENCE, TILES_FILE, writeFiles } from './write-files.ts';
import { zoneBands } from './zones/zones.ts';

const PUBLIC_DATA = fileURLToPath(new URL('../../public/data/', import.meta.url));

/** The tiles of the ground take longest; with `--skip-tiles` those at hand are kept. */
async function tiles(): Promise<Uint8Array> {
  if (process.argv.includes('--skip-tiles')) return readFile(join(PUBLIC_DATA, TILES_FILE));
  return buildBaseTiles();
}

async function build(folder: string): Promise<Catalog> {
  const [sources, base] = await Promise.all([readSources(), loadBaseGeography('fine')]);
  const drawn = footprints(sources.protectedAreas, sources.extents, base);
  const byId = new Map(drawn.map((footprint) => [footprint.id, footprint]));
  const built = buildData({ sources, base, footprints: byId });
  const zones = { path: 'zones.json', value: await zoneBands(), licence: BASE_LICENCE };
  const records = [...built.records, zones];
  return writeFiles(folder, { ...built, records, tiles: await tiles() }, sources.version);
}

async function report(folder: string, catalog: Catalog): Promise<void> {
  for (const file of catalog.files) {
    const gz = gzipSync(await readFile(join(folder, file.path))).byteLength;
    process.stdout.write(`${file.path}: ${file.count ?? 1} records, ${(gz / 1000).toFixed(1)} kB gz\n`);
  }
}

/** Builds anew in a folder of its own and names the files of `public/data` that differ. */
async function compare(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-data-'));
  try {
    const catalog = await build(folder);
    const differing = await differingFiles(folder, PUBLIC_DATA, catalog);
    for (const path of differing)
      process.stdout.write(`public/data/${path} differs from what the sources give\n`);
    process.stdout.write(`${differing.length} files differ\n`);
    if (differing.length > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv.includes('--check')) await compare();
else await report(PUBLIC_DATA, await build(PUBLIC_DATA));
