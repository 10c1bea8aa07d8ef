import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import * as polyclip from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { multiPolygonOf, type Areal } from '../../../src/geo/areal.ts';
import { dissolve } from '../../../src/geo/dissolve.ts';
import { exactTurn } from '../../../src/geo/exact-turn.ts';
import { distinctGround, flatGround, sharedKm2, stackedGround } from '../../../src/geo/shared-area.ts';
import { cell, starPolygon } from './shapes.ts';

type Ring = [number, number][];

function shared(a: Areal, b: Areal): number {
  return sharedKm2(flatGround([a]), flatGround([b]));
}

/** Puts a polygon near 130° E, 45° N, on a grid of so many degrees that corners and edges often coincide. */
function onCoarseGrid(polygon: Polygon, step: number): Polygon {
  const [lon = 0, lat = 0] = polygon.coordinates[0]?.[0] ?? [];
  const snap = (value: number): number => Math.round(value / step) * step;
  const move = (at: Position): Position => [snap((at[0] ?? 0) - lon) + 130, snap((at[1] ?? 0) - lat) + 45];
  return { type: 'Polygon', coordinates: polygon.coordinates.map((ring) => ring.map(move)) };
}

describe('area that two grounds share', () => {
  it.each([1e-6, 0.05, 0.25])('agrees with polyclip-ts where corners lie on a grid of %f degrees', (step) => {
    fc.assert(
      fc.property(starPolygon(1), starPolygon(1), (first, second) => {
        const [a, b] = [dissolve([onCoarseGrid(first, step)]), dissolve([onCoarseGrid(second, step)])];
        const theirs = areaKm2(
          multiPolygonOf(polyclip.intersection(a.coordinates as Ring[][], b.coordinates as Ring[][])),
        );
        expect(Math.abs(shared(a, b) - theirs)).toBeLessThan(1e-8 * areaKm2(a) + 1e-4);
      }),
      { seed: 31, numRuns: 150 },
    );
  });

  it('is the same whichever ground is asked for', () => {
    fc.assert(
      fc.property(starPolygon(1), starPolygon(1), (first, second) => {
        const [a, b] = [onCoarseGrid(first, 0.1), onCoarseGrid(second, 0.1)];
        expect(Math.abs(shared(a, b) - shared(b, a))).toBeLessThan(1e-4);
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it('adds up over a zone cut in parts', () => {
    fc.assert(
      fc.property(starPolygon(2), fc.double({ min: 128.5, max: 131.5, noNaN: true }), (star, cut) => {
        const ground = flatGround([onCoarseGrid(star, 1e-6)]);
        const [west, east] = [cell(127, 42, cut, 48), cell(cut, 42, 133, 48)];
        const parts = sharedKm2(ground, flatGround([west])) + sharedKm2(ground, flatGround([east]));
        const whole = sharedKm2(ground, flatGround([cell(127, 42, 133, 48)]));
        expect(Math.abs(parts - whole)).toBeLessThan(1e-8 * whole + 1e-4);
      }),
      { seed: 33, numRuns: 100 },
    );
  });

  it('is the whole area for a ground and itself, and for a ground in the middle of another', () => {
    const square = cell(130, 42, 131, 43);
    expect(shared(square, square) / areaKm2(square)).toBeCloseTo(1, 9);
    expect(shared(square, cell(129, 41, 132, 44)) / areaKm2(square)).toBeCloseTo(1, 9);
    expect(shared(cell(129, 41, 132, 44), square) / areaKm2(square)).toBeCloseTo(1, 9);
  });

  it('is nothing where grounds touch along an edge, at a corner, or not at all', () => {
    const square = flatGround([cell(130, 42, 131, 43)]);
    for (const other of [
      cell(131, 42, 132, 43),
      cell(129, 42, 130, 43),
      cell(130, 43, 131, 44),
      cell(130, 41, 131, 42),
      cell(131, 43, 132, 44),
      cell(131, 42.2, 132, 42.8),
      cell(140, 42, 141, 43),
    ])
      expect(Math.abs(sharedKm2(square, flatGround([other])))).toBeLessThan(1e-6);
  });

  it('leaves out a hole, and what lies in it', () => {
    const ring: Polygon = {
      type: 'Polygon',
      coordinates: [cell(130, 42, 133, 45).coordinates[0] ?? [], cell(131, 43, 132, 44).coordinates[0] ?? []],
    };
    expect(Math.abs(shared(ring, cell(131, 43, 132, 44)))).toBeLessThan(1e-6);
    expect(Math.abs(shared(ring, cell(131.2, 43.2, 131.8, 43.8)))).toBeLessThan(1e-6);
    const half = areaKm2(cell(131, 42, 132, 43)) + areaKm2(cell(131, 44, 132, 45));
    expect(shared(ring, cell(131, 42, 132, 45)) / half).toBeCloseTo(1, 9);
  });

  it('counts an island east of a lake only where it is: rings beside a point do not go round it', () => {
    const sites = [cell(130, 42, 131, 43), cell(132, 42, 134, 43), cell(135, 41, 136, 44)];
    const zone = multiPolygonOf(
      [cell(130.2, 42.2, 130.4, 42.4), cell(135.2, 42, 140, 43)].map((at) => at.coordinates),
    );
    const expected = areaKm2(cell(130.2, 42.2, 130.4, 42.4)) + areaKm2(cell(135.2, 42, 136, 43));
    expect(sharedKm2(flatGround(sites), distinctGround(zone)) / expected).toBeCloseTo(1, 9);
  });

  it('counts ground of a stack once for each site on it', () => {
    const square = cell(130, 42, 131, 43);
    const stack = stackedGround([square, square, cell(130.5, 42, 131.5, 43)]);
    const zone = flatGround([cell(130.5, 42, 131, 43)]);
    expect(sharedKm2(stack, zone) / zone.areaKm2).toBeCloseTo(3, 9);
    expect(stack.areaKm2 / areaKm2(square)).toBeCloseTo(3, 9);
  });

  it('does not depend on the way rings wind', () => {
    const square = cell(130, 42, 131, 43);
    const turned: Polygon = {
      type: 'Polygon',
      coordinates: square.coordinates.map((ring) => [...ring].reverse()),
    };
    const zone = flatGround([cell(130.5, 42, 132, 43)]);
    expect(sharedKm2(distinctGround(turned), zone)).toBeCloseTo(sharedKm2(distinctGround(square), zone), 6);
    expect(distinctGround(turned).areaKm2).toBeGreaterThan(0);
  });
});

describe('sense of a turn', () => {
  it('is exact for whole numbers whose products no longer are', () => {
    const large = 2 ** 40 + 1;
    expect(exactTurn(large, large + 1, large - 1, large)).toBe(1);
    expect(exactTurn(large - 1, large, large, large + 1)).toBe(-1);
    expect(exactTurn(large, large, 3 * large, 3 * large)).toBe(0);
  });

  it('agrees with whole numbers of any length', () => {
    const whole = fc.integer({ min: -36_000_000_000, max: 36_000_000_000 });
    fc.assert(
      fc.property(whole, whole, whole, whole, fc.integer({ min: -1, max: 1 }), (ax, ay, factor, by, slip) => {
        const bx = slip === 0 ? by : ax + factor;
        const exact = BigInt(ax) * BigInt(by) - BigInt(ay) * BigInt(bx);
        expect(exactTurn(ax, ay, bx, by)).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0);
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});
