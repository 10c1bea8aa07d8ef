import { Geodesic, PolygonArea } from 'geographiclib-geodesic';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  areaDifferences,
  TUMEN_TRIPOINT,
  tumenTripoint,
  type LandAreas,
} from '../../../data/pipeline/base/base-checks.ts';
import { loadBaseGeography, type BaseGeography } from '../../../data/pipeline/base/base-geography.ts';
import {
  coarserGroundBreaches,
  fineGroundBreaches,
  readLandAreas,
} from '../../../data/pipeline/base/ground-breaches.ts';
import { tumenMouthBreaches } from '../../../data/pipeline/base/tumen-mouth.ts';
import { areaKm2 } from '../../../src/geo/area.ts';
import { isInside } from '../../../src/geo/inside.ts';

describe('the ground in fine detail', () => {
  let base: BaseGeography;
  let areas: LandAreas;
  beforeAll(async () => {
    [base, areas] = await Promise.all([loadBaseGeography('fine'), readLandAreas()]);
  });

  it('keeps every rule of the base', async () => {
    expect(await fineGroundBreaches(base)).toEqual([]);
  }, 120_000);

  it('lets China, DPR Korea and the Russian Federation meet within 500 m of 130.64 E 42.42 N', () => {
    const point = tumenTripoint(base) ?? [0, 0];
    const { s12 } = Geodesic.WGS84.Inverse(
      TUMEN_TRIPOINT[1],
      TUMEN_TRIPOINT[0],
      point[1] ?? 0,
      point[0] ?? 0,
    );
    expect(s12).toBeLessThan(500);
  });

  it('shows river, lagoons and spit at the Tumen mouth', () => {
    expect(tumenMouthBreaches(base)).toEqual([]);
  });

  it('names the river, the lagoons and the spit when they are missing', () => {
    const bare = { ...base, land: new Map(), lakes: [], rivers: [] };
    const ids = tumenMouthBreaches(bare).map(({ id, field }) => `${id} ${field}`);
    expect(ids).toEqual([
      'tumen-spit land',
      'tumen-mouth-lagoon lake',
      'tumen-sobonpho lake',
      'tumen-manpho lake',
      'tumen river',
    ]);
  });

  it('gives the west of Heixiazi / Bolshoi Ussuriysky to China and the east to the Russian Federation', () => {
    const [china, russia] = [base.land.get('CHN'), base.land.get('RUS')];
    expect(china && isInside([134.5, 48.33], china)).toBe(true);
    expect(russia && isInside([134.85, 48.38], russia)).toBe(true);
    expect(china && isInside([134.85, 48.38], china)).toBe(false);
  });

  it.each([
    ['CHN', 0.01],
    ['PRK', 0.01],
    ['JPN', 0.01],
    ['MNG', 0.01],
    ['KOR', 0.03],
    ['RUS', 0.01],
  ] as const)('gives %s its official land area within %d', (country, tolerance) => {
    expect(Math.abs(areaDifferences(base, areas)[country])).toBeLessThan(tolerance);
  });

  it('measures Mongolia as GeographicLib does', () => {
    const mongolia = base.land.get('MNG');
    const outline = new PolygonArea.PolygonArea(Geodesic.WGS84);
    for (const [lon, lat] of mongolia?.coordinates[0]?.[0]?.slice(0, -1) ?? []) {
      outline.AddPoint(lat ?? 0, lon ?? 0);
    }
    const oracleKm2 = Math.abs(outline.Compute(false, true).area ?? 0) / 1e6;
    expect(areaKm2({ type: 'Polygon', coordinates: mongolia?.coordinates[0] ?? [] }) / oracleKm2).toBeCloseTo(
      1,
      5,
    );
  });

  it('names the waters that sites lie on', () => {
    const lakes = new Set(base.lakes.map(({ properties }) => properties.name));
    for (const name of ['khanka', 'uvs', 'achit', 'buir', 'khyargas', 'manpo', 'sobonpho', 'suphung'])
      expect(lakes).toContain(name);
    const rivers = new Set(base.rivers.map(({ properties }) => properties.name));
    for (const name of ['tumen', 'yalu', 'amur', 'argun', 'ussuri', 'gen', 'huma', 'bulgan', 'tes', 'imjin'])
      expect(rivers).toContain(name);
  });

  it('draws the demarcation line in Korea and the line of control in Kashmir dotted, not as borders', () => {
    const types = (pair: string): string[] => [
      ...new Set(base.borders.filter((b) => b.properties.pair === pair).map((b) => b.properties.type)),
    ];
    expect(types('KOR-PRK')).toEqual(['dotted']);
    expect(types('IND-PAK').sort()).toEqual(['agreed', 'dotted']);
    expect(types('CHN-IND').sort()).toEqual(['dashed', 'none']);
  });

  it('gives disputed islands to no country', () => {
    const notes = base.unattributed.map(({ properties }) => properties.noteId);
    expect(notes).toEqual(expect.arrayContaining(['liancourt-rocks', 'senkaku-diaoyu', 'southern-kurils']));
    const kunashir = [145.9, 44.1] as const;
    expect([...base.land.values()].some((area) => isInside(kunashir, area))).toBe(false);
  });
});

describe.each(['mid', 'coarse'] as const)('the ground in %s detail', (level) => {
  it('has neither gaps nor overlaps between neighbours, and a type for every border', async () => {
    expect(coarserGroundBreaches(await loadBaseGeography(level))).toEqual([]);
  });
});
