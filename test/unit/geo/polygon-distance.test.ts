import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { edgeDistanceM, edgeGap, outlineFloorM, outlineOf } from '../../../src/geo/polygon-distance.ts';
import { nearestBetween } from '../../../src/geo/distance.ts';
import { cell, starPolygon } from './shapes.ts';

function geographicLibM([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number {
  return geographiclib.Geodesic.WGS84.Inverse(lat, lon, toLat, toLon).s12 ?? NaN;
}

function gapM(a: Polygon, b: Polygon): number {
  return edgeGap(outlineOf(a), outlineOf(b)).distanceM;
}

/** Positions along every edge, `pieces` to each. */
function along({ coordinates: [ring = []] }: Polygon, pieces: number): Position[] {
  return ring.slice(1).flatMap(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return Array.from({ length: pieces }, (_, piece): Position => [
      fromX + ((x - fromX) * piece) / pieces,
      fromY + ((y - fromY) * piece) / pieces,
    ]);
  });
}

// Oracle: GeographicLib between positions laid densely along both outlines.
describe('edge-to-edge distance of two sites', () => {
  it('is the least GeographicLib distance between any two places on their edges', () => {
    fc.assert(
      fc.property(
        starPolygon(0.4),
        starPolygon(0.4),
        fc.double({ min: 0.5, max: 3, noNaN: true }),
        (a, b, apart) => {
          const [x = 0, y = 0] = a.coordinates[0]?.[0] ?? [];
          const [bx = 0, by = 0] = b.coordinates[0]?.[0] ?? [];
          const moved: Polygon = {
            type: 'Polygon',
            coordinates: [
              (b.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [lon - bx + x + apart, lat - by + y]),
            ],
          };
          const found = gapM(a, moved);
          fc.pre(found > 0);
          const least = Math.min(
            ...along(a, 12).flatMap((from) => along(moved, 12).map((to) => geographicLibM(from, to))),
          );
          expect(found).toBeLessThanOrEqual(least + 1);
          expect(found).toBeGreaterThanOrEqual(nearestBetween(a, moved).distanceM * (1 - 1e-5) - 1);
          expect(found / least).toBeGreaterThan(0.8);
        },
      ),
      { seed: 3, numRuns: 25 },
    );
  });

  it('is the geodesic of GeographicLib between its own nearest points', () => {
    const gap = edgeGap(outlineOf(cell(130, 42, 131, 43)), outlineOf(cell(131.5, 42, 132, 43)));
    // The gap narrows to the north, so the nearest edges are at 43 N.
    expect(gap.distanceM).toBeCloseTo(geographicLibM([131, 43], [131.5, 43]), 1);
    expect(gap.distanceM).toBeCloseTo(geographicLibM([...gap.from], [...gap.to]), 6);
  });

  it('agrees with the plain search over all edges to 1 m or one part in 100,000', () => {
    fc.assert(
      fc.property(starPolygon(2), starPolygon(2), (a, b) => {
        const slow = nearestBetween(a, b).distanceM;
        expect(Math.abs(gapM(a, b) - slow)).toBeLessThanOrEqual(Math.max(1, slow * 1e-4));
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  it('is zero where two sites share an edge, a corner or a stretch of an edge, overlap, or one holds the other', () => {
    const site = cell(130, 42, 131, 43);
    expect(gapM(site, cell(131, 42, 132, 43))).toBe(0);
    expect(gapM(site, cell(131, 43, 132, 44))).toBe(0);
    expect(gapM(site, cell(131, 42.31, 132, 42.77))).toBe(0);
    expect(gapM(site, cell(130.5, 42.5, 132, 44))).toBe(0);
    expect(gapM(cell(130, 43, 134, 44), cell(131, 42, 132, 46))).toBe(0);
    expect(gapM(cell(130, 42, 134, 46), cell(131, 43, 132, 44))).toBe(0);
    expect(gapM(cell(131, 43, 132, 44), cell(130, 42, 134, 46))).toBe(0);
  });

  it('is not zero where two sites come within a metre but do not touch', () => {
    const gap = gapM(cell(130, 42, 131, 43), cell(131.00001, 42, 132, 43));
    expect(gap).toBeCloseTo(geographicLibM([131, 43], [131.00001, 43]), 1);
  });

  it('is measured to the edge of the hole for a site that lies in the hole of another', () => {
    const ring: Polygon = {
      type: 'Polygon',
      coordinates: [...cell(130, 42, 134, 46).coordinates, ...cell(131, 43, 133, 45).coordinates],
    };
    const gap = gapM(ring, cell(131.5, 43.5, 132.5, 44.5));
    expect(gap).toBeGreaterThan(30_000);
    expect(gap).toBeLessThan(45_000);
  });

  it('goes the short way over the antimeridian and is zero along it', () => {
    expect(gapM(cell(178, 65, 179.9, 66), cell(-179.9, 65, -178, 66))).toBeLessThan(10_000);
    expect(gapM(cell(178, 65, 180, 66), cell(-180, 65, -178, 66))).toBe(0);
  });

  it('is never below its floor and is left out beyond a given distance', () => {
    fc.assert(
      fc.property(starPolygon(1), starPolygon(1), (a, b) => {
        const [one, other] = [outlineOf(a), outlineOf(b)];
        const { distanceM } = edgeGap(one, other);
        expect(outlineFloorM(one, other)).toBeLessThanOrEqual(distanceM + 1e-6);
        expect([distanceM, Infinity]).toContain(edgeDistanceM(one, other, 100_000));
      }),
      { seed: 9, numRuns: 100 },
    );
  });
});
