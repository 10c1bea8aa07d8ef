import { readFile } from 'node:fs/promises';
import { cpuUsage } from 'node:process';
import type { Areal } from '../../src/geo/areal.ts';
import { uninterrupted } from '../../src/analysis/analysis.ts';
import { coverageSites, type CoverageRecord } from '../../src/analysis/coverage/coverage-site.ts';
import { growthOf } from '../../src/analysis/coverage/growth.ts';
import { shippedZones } from '../../src/analysis/coverage/shipped-zones.ts';
import { prepareCoverage, zonePartGrounds } from '../../src/analysis/coverage/zone-coverage.ts';
import { readFlatGeobuf } from '../../src/dataset/read-flatgeobuf.ts';
import type { Site } from '../../src/model/site.ts';
import type { ZoneBand } from '../../src/model/zone-band.ts';

/** A measured figure. */
export interface CoverageRow {
  readonly name: string;
  readonly wallMs: number;
  /** Time of the processor, less touched by what else runs. */
  readonly cpuMs: number;
  /** What the task allows, ms; null where it names nothing. */
  readonly limitMs: number | null;
}

async function json<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(`public/data/${name}.json`, 'utf8')) as T;
}

async function shippedRecords(): Promise<readonly CoverageRecord[]> {
  const { features } = await readFlatGeobuf(
    new Uint8Array(await readFile('public/data/protected-areas.fgb')),
  );
  const outlines = new Map(features.map(({ properties, geometry }) => [properties['id'], geometry as Areal]));
  return (await json<readonly Site[]>('sites')).map((site) => ({
    ...site,
    geometry: outlines.get(site.id) ?? null,
  }));
}

async function timed<T>(
  name: string,
  limitMs: number | null,
  work: () => T | Promise<T>,
): Promise<readonly [T, CoverageRow]> {
  const cpu = cpuUsage();
  const start = performance.now();
  const result = await work();
  const { user, system } = cpuUsage(cpu);
  return [result, { name, wallMs: performance.now() - start, cpuMs: (user + system) / 1000, limitMs }];
}

/** Dissolves the shipped sites, measures the coverage of every shipped zone, and the growth of one. */
export async function measureCoverage(): Promise<readonly CoverageRow[]> {
  const { sites } = coverageSites(await shippedRecords());
  const zones = shippedZones(await json<readonly ZoneBand[]>('zones'));
  const [coverage, dissolved] = await timed('dissolve the shipped sites', null, () => prepareCoverage(sites));
  const [, prepared] = await timed(`make ${zones.length} zones ready`, null, () => {
    for (const zone of zones) zonePartGrounds(zone);
  });
  const [, first] = await timed(`coverage of ${zones.length} shipped zones`, 300, () =>
    zones.map((zone) => coverage.of(zone)),
  );
  const [, again] = await timed('the same, asked again', 300, () => zones.map((zone) => coverage.of(zone)));
  const belt = zones.find(({ id }) => id === 'belt-chn-rus-rus-50') ?? zones[0];
  if (belt === undefined) return [dissolved, prepared, first, again];
  const [, growth] = await timed('growth of one belt', null, () => growthOf(belt, sites, uninterrupted()));
  return [dissolved, prepared, first, again, growth];
}
