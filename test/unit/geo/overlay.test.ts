import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as polyclip from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../../src/geo/area.ts';
import { multiPolygonOf } from '../../../src/geo/areal.ts';
import {
  clipToBBox,
  difference,
  intersection,
  METRE_GRID,
  offsetPlanar,
  union,
} from '../../../src/geo/overlay.ts';
import { validityBreaches } from '../../../src/geo/validity.ts';
import { cell, starPolygon } from './shapes.ts';

type Ring = [number, number][];

function triangle(...corners: [number, number][]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, corners[0] ?? [0, 0]]] };
}

function near(polygon: Polygon): Polygon {
  const [lon = 0, lat = 0] = polygon.coordinates[0]?.[0] ?? [];
  const move = (at: Position): Position => [(at[0] ?? 0) - lon + 130, (at[1] ?? 0) - lat + 45];
  return { type: 'Polygon', coordinates: polygon.coordinates.map((ring) => ring.map(move)) };
}

function oracle(operation: 'union' | 'intersection' | 'difference', a: Polygon, b: Polygon): MultiPolygon {
  const geometry = (polygon: Polygon): Ring[] => polygon.coordinates as Ring[];
  return multiPolygonOf(polyclip[operation](geometry(a), geometry(b)));
}

function planarArea(geometry: MultiPolygon): number {
  return geometry.coordinates.flat().reduce((sum, ring) => {
    const doubled = ring.reduce((total, [x = 0, y = 0], index) => {
      const [u = 0, v = 0] = ring[index + 1] ?? ring[0] ?? [];
      return total + x * v - u * y;
    }, 0);
    return sum + doubled / 2;
  }, 0);
}

describe('overlay of polygons', () => {
  // Shapes of prioritizr/wdpar, areas by GEOS.
  it('dissolves three overlapping triangles as GEOS does', () => {
    const a = triangle([0, 0], [200, 0], [100, 100]);
    const b = triangle([0, 50], [200, 50], [100, 150]);
    const c = triangle([0, 125], [200, 125], [100, 250]);
    const all = union([a, b, c], METRE_GRID);
    expect(planarArea(all)).toBeCloseTo(29375, 1);
    expect(all.coordinates).toHaveLength(1);
    expect(planarArea(intersection(a, b, METRE_GRID))).toBeCloseTo(2500, 1);
    expect(planarArea(intersection(b, c, METRE_GRID))).toBeCloseTo(625, 1);
  });

  it.each(['union', 'intersection', 'difference'] as const)(
    'agrees with polyclip-ts on the %s of any two',
    (name) => {
      fc.assert(
        fc.property(starPolygon(1), starPolygon(1), (first, second) => {
          const [a, b] = [near(first), near(second)];
          const ours = {
            union: () => union([a, b]),
            intersection: () => intersection(a, b),
            difference: () => difference(a, [b]),
          };
          const theirs = areaM2(oracle(name, a, b));
          expect(Math.abs(areaM2(ours[name]()) - theirs)).toBeLessThan(1e-6 * areaM2(a) + 100);
        }),
        { seed: 3, numRuns: 60 },
      );
    },
  );

  it('keeps the sum: both areas together are the union and the shared part together', () => {
    fc.assert(
      fc.property(starPolygon(1), starPolygon(1), (first, second) => {
        const [a, b] = [near(first), near(second)];
        const parts = areaM2(union([a, b])) + areaM2(intersection(a, b));
        expect(Math.abs(parts / (areaM2(a) + areaM2(b)) - 1)).toBeLessThan(1e-6);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('gives rings that RFC 7946 accepts, whatever the winding of the input', () => {
    const a = cell(130, 42, 131, 43);
    const clockwise: Polygon = {
      type: 'Polygon',
      coordinates: a.coordinates.map((ring) => [...ring].reverse()),
    };
    const ring = difference(clockwise, [cell(130.2, 42.2, 130.8, 42.8)]);
    expect(ring.coordinates[0]).toHaveLength(2);
    expect(validityBreaches(ring)).toEqual([]);
  });

  it('covers nothing where two sites only touch', () => {
    expect(intersection(cell(130, 42, 131, 43), cell(131, 42, 132, 43)).coordinates).toEqual([]);
  });

  it('cuts a polygon to a frame like an intersection with it', () => {
    const comb = union([cell(0, 0, 10, 1), ...[0, 2, 4, 6, 8].map((x) => cell(x, 0, x + 1, 5))]);
    const cut = clipToBBox(comb, [-1, 2, 7.5, 6]);
    expect(areaM2(cut)).toBeCloseTo(areaM2(intersection(comb, cell(-1, 2, 7.5, 6))), -2);
    expect(cut.coordinates).toHaveLength(4);
  });

  it('grows a square of 1 km by 100 m to its area, four sides and a circle', () => {
    const grown = planarArea(offsetPlanar(cell(0, 0, 1000, 1000), 100));
    expect(grown / (1e6 + 4e5 + Math.PI * 1e4)).toBeCloseTo(1, 3);
    expect(planarArea(offsetPlanar(cell(0, 0, 1000, 1000), -100))).toBeCloseTo(640000, 0);
    expect(offsetPlanar(cell(0, 0, 1000, 1000), -501).coordinates).toEqual([]);
  });
});
