import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { distanceM, nearestBetween } from '../../../src/geo/distance.ts';
import { cell, starPolygon } from './shapes.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

function geographicLibM(
  [lon, lat]: readonly [number, number],
  [toLon, toLat]: readonly [number, number],
): number {
  return geographiclib.Geodesic.WGS84.Inverse(lat, lon, toLat, toLon).s12 ?? NaN;
}

describe('distance between two positions', () => {
  it('is the geodesic of GeographicLib to a millimetre within 10,000 km', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const expected = geographicLibM(from, to);
        fc.pre(expected < 1e7);
        expect(Math.abs(distanceM(from, to) - expected)).toBeLessThan(0.001);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is zero from a place to itself and within 0.6 per cent at the antipode', () => {
    expect(distanceM([130, 42], [130, 42])).toBe(0);
    const expected = geographicLibM([130, 42], [-50.2, -41.9]);
    expect(Math.abs(distanceM([130, 42], [-50.2, -41.9]) / expected - 1)).toBeLessThan(0.006);
  });

  it('goes the short way over the antimeridian', () => {
    expect(distanceM([179.9, 65], [-179.9, 65])).toBeLessThan(10000);
  });
});

describe('distance between two geometries', () => {
  it('is measured edge to edge between two cells on one parallel', () => {
    const gap = nearestBetween(cell(130, 42, 131, 43), cell(131.5, 42, 132, 43));
    // The gap narrows to the north, so the nearest edges are at 43 N.
    expect(gap.distanceM).toBeCloseTo(geographicLibM([131, 43], [131.5, 43]), 0);
    expect(gap.from[1]).toBeCloseTo(43, 4);
  });

  it('is zero where two sites overlap, touch, or one lies in the other', () => {
    expect(nearestBetween(cell(130, 42, 131, 43), cell(130.5, 42.5, 132, 44)).distanceM).toBe(0);
    expect(nearestBetween(cell(130, 42, 131, 43), cell(131, 42, 132, 43)).distanceM).toBe(0);
    expect(nearestBetween(cell(130, 42, 134, 46), cell(131, 43, 132, 44)).distanceM).toBe(0);
  });

  it('is zero where two crosswise sites overlap though no corner of either lies in the other', () => {
    expect(nearestBetween(cell(130, 43, 134, 44), cell(131, 42, 132, 46)).distanceM).toBe(0);
  });

  it('finds the foot of the perpendicular from a point to a long edge', () => {
    const meridian = {
      type: 'LineString' as const,
      coordinates: [
        [130, 40],
        [130, 50],
      ],
    };
    const gap = nearestBetween({ type: 'Point', coordinates: [130.5, 45] }, meridian);
    const expected = Math.min(
      ...Array.from({ length: 4001 }, (_, index) => geographicLibM([130.5, 45], [130, 44.99 + index * 5e-6])),
    );
    expect(Math.abs(gap.distanceM / expected - 1)).toBeLessThan(0.001);
  });

  it('never exceeds the distance between any two corners and does not depend on the order', () => {
    fc.assert(
      fc.property(starPolygon(0.4), starPolygon(0.4), (a, b) => {
        const there = nearestBetween(a, b).distanceM;
        const corners = (a.coordinates[0] ?? []).flatMap((from) =>
          (b.coordinates[0] ?? []).map((to) =>
            geographicLibM([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0]),
          ),
        );
        expect(there).toBeLessThanOrEqual(Math.min(...corners) * 1.0001);
        expect(nearestBetween(b, a).distanceM).toBeCloseTo(there, 0);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
