import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bboxesMeet, bboxOf, padBBox } from '../../../src/geo/bbox.ts';
import { loadBaseGeography } from '../base/base-geography.ts';
import { checkAdjacency, neighboursAcrossBorders } from '../footprint/adjacency.ts';
import { indexBase } from '../footprint/base-window.ts';
import type { ExtentRecord, Footprint } from '../footprint/contract.ts';
import { footprints } from '../footprint/footprints.ts';
import { parseJsonLines } from '../sources/replacement-file.ts';
import { reportPage, type ReportEntry } from './report-page.ts';
import { borderMeter, neighbourFigures, type ReportRecord } from './site-figures.ts';
import { siteMap } from './site-map.ts';

const NEIGHBOURS_WITHIN_M = 30_000;

async function sourceFile<T>(name: string): Promise<T[]> {
  return parseJsonLines(await readFile(new URL(`../../sources/${name}`, import.meta.url), 'utf8')) as T[];
}

function near(footprint: Footprint, others: readonly Footprint[]): Footprint[] {
  const [lon, lat] = footprint.centre;
  const own = footprint.geometry === null ? ([lon, lat, lon, lat] as const) : bboxOf(footprint.geometry);
  const frame = padBBox(own, 0.5 + (own[2] - own[0]), 0.4 + (own[3] - own[1]));
  return others.filter(
    (other) =>
      other.geometry !== null && other.id !== footprint.id && bboxesMeet(bboxOf(other.geometry), frame),
  );
}

/** Draws all footprints and writes `build/data-report.html`: what `npm run data:report` does. */
async function main(): Promise<void> {
  const records = await sourceFile<ReportRecord>('protected-areas.jsonl');
  const extents = await sourceFile<ExtentRecord>('extents.jsonl');
  const base = await loadBaseGeography('fine');
  const started = performance.now();
  const drawn = footprints(records, extents, base);
  process.stdout.write(
    `drew ${String(drawn.length)} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  const index = indexBase(base);
  const toBorder = borderMeter(base);
  const pairs = neighboursAcrossBorders(records, drawn, NEIGHBOURS_WITHIN_M);
  const kinds = new Map(extents.map(({ id, extent }) => [id, extent.kind]));
  const entries = drawn.map((footprint, at): ReportEntry => {
    const record = records[at];
    if (record === undefined) throw new Error(`no record of ${footprint.id}`);
    const figures = {
      record,
      footprint,
      extentKind: kinds.get(record.id) ?? '',
      borderKm: toBorder(record.country, footprint),
      neighbours: neighbourFigures(record, pairs),
      issues: footprint.issues,
    };
    return {
      figures,
      map: siteMap({ country: record.country, footprint, neighbours: near(footprint, drawn) }, index),
    };
  });
  const target = new URL('../../../build/data-report.html', import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, reportPage(entries, checkAdjacency(records, drawn)));
  process.stdout.write(`wrote ${fileURLToPath(target)}\n`);
}

await main();
