import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rangeZones, type RangeShape } from '../../../../src/analysis/coverage/range-zones.ts';
import { prepareCoverage, zonePartGrounds } from '../../../../src/analysis/coverage/zone-coverage.ts';
import { readFlatGeobuf } from '../../../../src/dataset/read-flatgeobuf.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import type { Areal } from '../../../../src/geo/areal.ts';
import type { RangeKind } from '../../../../src/model/records.ts';
import type { FlagshipSpecies } from '../../../../src/model/site.ts';
import { cell } from '../../geo/shapes.ts';

function range(id: string, species: FlagshipSpecies, kind: RangeKind, geometry: Areal): RangeShape {
  return { id, species, kind, geometry };
}

describe('zones of species ranges', () => {
  it('put the ranges of a species together, ground of two ranges once', () => {
    const [zone] = rangeZones([
      range('a', 'white-naped-crane', 'breeding', cell(130, 42, 131, 43)),
      range('b', 'white-naped-crane', 'staging', cell(130.5, 42, 131.5, 43)),
      range('c', 'white-naped-crane', 'wintering', cell(120, 30, 120.5, 31)),
    ]);
    const once = areaKm2(cell(130, 42, 131.5, 43)) + areaKm2(cell(120, 30, 120.5, 31));
    expect(areaKm2(zone?.geometry ?? cell(0, 0, 0, 0)) / once).toBeCloseTo(1, 6);
    expect(zone).toMatchObject({ id: 'range-white-naped-crane', kind: 'range', rangeIds: ['a', 'b', 'c'] });
  });

  it('leave out occasional and expanding ranges, and say how many', () => {
    const [zone] = rangeZones([
      range('a', 'amur-leopard', 'resident', cell(130, 42, 131, 43)),
      range('b', 'amur-leopard', 'expanding', cell(131, 42, 132, 43)),
      range('c', 'amur-leopard', 'occasional', cell(129, 42, 130, 43)),
    ]);
    expect(zone?.rangeIds).toEqual(['a']);
    expect(zone?.limits).toContain('kinds resident');
    expect(zone?.limits).toContain('left out (2)');
    expect(zone?.limits).toContain('not an IUCN range map');
  });

  it('have none for a species of which no range counts', () => {
    expect(rangeZones([range('a', 'amur-tiger', 'occasional', cell(130, 42, 131, 43))])).toEqual([]);
  });

  it('name only the kinds that are in them', () => {
    const [zone] = rangeZones([
      range('a', 'hooded-crane', 'wintering', cell(130, 32, 131, 33)),
      range('b', 'hooded-crane', 'breeding', cell(130, 42, 131, 43)),
    ]);
    expect(zone?.limits).toContain('kinds breeding, wintering, put');
    expect(zone?.limits).not.toContain('left out');
  });

  it('of the shipped ranges cover each flagship species, never more than its ranges add up to', async () => {
    const { features } = await readFlatGeobuf(new Uint8Array(readFileSync('public/data/species-ranges.fgb')));
    const shapes = features.map(({ properties, geometry }) =>
      range(
        String(properties['id']),
        properties['species'] as FlagshipSpecies,
        properties['kind'] as RangeKind,
        geometry as Areal,
      ),
    );
    const zones = rangeZones(shapes);
    expect(zones.map(({ species }) => species)).toEqual([
      'amur-tiger',
      'amur-leopard',
      'snow-leopard',
      'black-faced-spoonbill',
      'white-naped-crane',
      'hooded-crane',
    ]);
    for (const zone of zones) {
      const parts = shapes
        .filter(({ id }) => zone.rangeIds.includes(id))
        .map(({ geometry }) => areaKm2(geometry));
      const own = zonePartGrounds(zone).reduce((sum, { ground }) => sum + ground.areaKm2, 0);
      expect(own).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part, 0) * (1 + 1e-9));
      expect(own).toBeGreaterThanOrEqual(Math.max(...parts) * (1 - 1e-9));
      const whole = prepareCoverage([
        { id: 'all', geometry: zone.geometry, kind: 'pa', isProposed: false, year: null },
      ]).of(zone);
      expect(whole.protectedAreas.percent).toBeCloseTo(100, 6);
    }
  });
});
