import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { union as turfUnion } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { seededRandom } from '../../src/analysis/sensitivity/random.ts';
import { dissolve } from '../../src/geo/dissolve.ts';

/**
 * A measured figure of the dissolve. Seconds are those of the processor, so that other work on the machine does not
 * count; null where an engine is not at hand, with the reason.
 */
export interface DissolveRow {
  readonly engine: 'ours' | 'geos' | 'turf';
  readonly polygons: number;
  readonly seconds: number | null;
  readonly reason: string | null;
}

const VERTICES = 200;
/** Polygons per square degree: about three lie one upon the other. */
const DENSITY = 16.7;

/** Seeded polygons of 200 vertices and 0.1-0.4 degrees radius, always as crowded, however many. */
export function benchPolygons(count: number, seed = 1): Polygon[] {
  const random = seededRandom(seed);
  const side = Math.sqrt(count / DENSITY);
  return Array.from({ length: count }, () => {
    const [lon, lat, size] = [100 + random() * side, 40 + random() * side, 0.1 + random() * 0.3];
    const phases = [random() * 6, random() * 6, random() * 6] as const;
    const ring = Array.from({ length: VERTICES }, (_, index): Position => {
      const angle = (2 * Math.PI * index) / VERTICES;
      const wave = 0.12 * Math.sin(3 * angle + phases[0]) + 0.08 * Math.sin(7 * angle + phases[1]);
      const radius = size * (0.75 + wave + 0.05 * Math.sin(13 * angle + phases[2]));
      return [lon + radius * Math.cos(angle), lat + radius * 0.75 * Math.sin(angle)];
    });
    return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
  });
}

const GEOS_SCRIPT = `
import json, sys, time
from shapely.geometry import shape
from shapely.ops import unary_union
polygons = [shape(p) for p in json.load(open(sys.argv[1]))]
best = 1e9
for _ in range(2):
    start = time.process_time(); unary_union(polygons); best = min(best, time.process_time() - start)
print(best)
`;

function geosSeconds(polygons: readonly Polygon[]): Omit<DissolveRow, 'engine' | 'polygons'> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    const path = join(folder, 'polygons.json');
    writeFileSync(path, JSON.stringify(polygons));
    for (const python of ['python3', '/usr/bin/python3']) {
      try {
        const text = execFileSync(python, ['-c', GEOS_SCRIPT, path], { encoding: 'utf8', stdio: 'pipe' });
        return { seconds: Number(text), reason: null };
      } catch {
        continue;
      }
    }
    return { seconds: null, reason: 'Python with shapely is not installed' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function processorSeconds(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1e6;
}

/** The dissolve of 1,000 to 20,000 polygons by us, of 1,000 and 5,000 by GEOS, and by Turf of `turfCount`. */
export function measureDissolve(turfCount = 1000): readonly DissolveRow[] {
  const rows: DissolveRow[] = [];
  for (const count of [1000, 5000, 10_000, 20_000]) {
    const polygons = benchPolygons(count);
    rows.push({
      engine: 'ours',
      polygons: count,
      seconds: Math.min(...[0, 1].map(() => processorSeconds(() => dissolve(polygons)))),
      reason: null,
    });
    if (count <= 5000) rows.push({ engine: 'geos', polygons: count, ...geosSeconds(polygons) });
    if (count !== turfCount) continue;
    const features = polygons.map((geometry): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry,
    }));
    const seconds = processorSeconds(() => turfUnion({ type: 'FeatureCollection', features }));
    rows.push({ engine: 'turf', polygons: count, seconds, reason: null });
  }
  return rows;
}
