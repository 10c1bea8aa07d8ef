import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildData } from './build-data.ts';
import { provisionalFootprint } from './records/provisional-footprint.ts';
import { readSources } from './records/read-sources.ts';
import { writeFiles } from './write-files.ts';

const PUBLIC_DATA = fileURLToPath(new URL('../../public/data/', import.meta.url));

async function build(folder: string): Promise<void> {
  const sources = await readSources();
  const extents = new Map(sources.extents.map((extent) => [extent.id, extent]));
  const footprints = new Map(
    sources.protectedAreas.map((fact) => {
      const extent = extents.get(fact.id);
      const lat = extent?.lat ?? fact.lat;
      const lon = extent?.lon ?? fact.lon;
      return [fact.id, provisionalFootprint({ ...fact, lat, lon })];
    }),
  );
  const catalog = await writeFiles(
    folder,
    PUBLIC_DATA,
    buildData({ sources, base: null, footprints }),
    sources.version,
  );
  for (const file of catalog.files) {
    const gz = gzipSync(await readFile(join(folder, file.path))).byteLength;
    process.stdout.write(`${file.path} ${file.count ?? '-'} records, ${(gz / 1000).toFixed(1)} kB gz\n`);
  }
}

await build(PUBLIC_DATA);
