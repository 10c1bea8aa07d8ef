import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { cell } from '../geo/shapes.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-coverage-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function collection(shapes: Readonly<Record<string, Polygon>>): string {
  const features = Object.entries(shapes).map(([id, geometry]) => ({
    type: 'Feature',
    properties: { id },
    geometry,
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function analyse(...args: string[]): Answer {
  try {
    const stdout = execFileSync('node_modules/.bin/tsx', ['src/cli/analyse.ts', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, stdout, stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

const sites = file(
  'sites.geojson',
  collection({ a: cell(130, 42, 130.5, 43), b: cell(130.25, 42, 130.75, 42.5) }),
);
const zones = file(
  'zones.geojson',
  collection({ tumen: cell(130, 42, 131, 43), far: cell(100, 42, 101, 43) }),
);

describe('coverage and dissolve from the command line', () => {
  it('tells how much of each zone the sites cover, by the areas that GeographicLib gives', () => {
    const { code, stdout } = analyse('coverage', '--sites', sites, '--zones', zones);
    const rows = (JSON.parse(stdout) as { zones: Record<string, number | string>[] }).zones;
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['tumen', 'far']);
    expect(Number(rows[0]?.['areaKm2']) / 9130.794532618434).toBeCloseTo(1, 6);
    const net = areaKm2(cell(130, 42, 130.75, 42.5)) + areaKm2(cell(130, 42.5, 130.5, 43));
    expect(Number(rows[0]?.['netKm2']) / net).toBeCloseTo(1, 6);
    expect(rows[1]).toMatchObject({ netKm2: 0, grossKm2: 0, percent: 0 });
  }, 30_000);

  it('writes the dissolved ground of the sites', () => {
    const out = join(folder, 'out.geojson');
    expect(analyse('dissolve', '--sites', sites, '--out', out).code).toBe(0);
    const { features } = JSON.parse(readFileSync(out, 'utf8')) as FeatureCollection<MultiPolygon>;
    expect(features[0]?.geometry.coordinates).toHaveLength(1);
  }, 30_000);

  const bowTie: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [130, 42],
        [131, 43],
        [131, 42],
        [130, 43],
        [130, 42],
      ],
    ],
  };
  it.each([
    ['a ring that crosses itself', collection({ bow: bowTie })],
    ['metres in place of degrees', collection({ metres: cell(500000, 4600000, 501000, 4601000) })],
    ['text that is not JSON', 'sites'],
    ['an empty file', ''],
  ])(
    'answers %s with one sentence and exit code 2, and writes nothing',
    (_, content) => {
      const bad = file('bad.geojson', content);
      const out = join(folder, 'never.geojson');
      const { code, stdout, stderr } = analyse('dissolve', '--sites', bad, '--out', out);
      expect([code, stdout, existsSync(out)]).toEqual([2, '', false]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/\.\n$/);
    },
    30_000,
  );
});
