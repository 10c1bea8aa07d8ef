import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2, areaM2 } from '../../../src/geo/area.ts';
import { cell, starPolygon } from './shapes.ts';

/** Area by GeographicLib (Karney 2013) with each edge cut so finely that geodesic and straight edge agree. */
function geographicLibM2(polygon: Polygon): number {
  const sum = geographiclib.Geodesic.WGS84.Polygon(false);
  const ring = polygon.coordinates[0] ?? [];
  ring.slice(1).forEach((to, index) => {
    const from: Position = ring[index] ?? [0, 0];
    const [x, y, u, v] = [from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0];
    const steps = Math.ceil(Math.max(Math.abs(u - x), Math.abs(v - y)) / 0.01);
    for (let step = 0; step < steps; step += 1) {
      sum.AddPoint(y + ((v - y) * step) / steps, x + ((u - x) * step) / steps);
    }
  });
  return Math.abs(sum.Compute(false, true).area ?? NaN);
}

describe('area on the ellipsoid', () => {
  // GeographicLib on rings densified every 0.01 degree along parallels and meridians.
  it.each([
    ['a one-degree cell at the Tumen', cell(130, 42, 131, 43), 9130.794532618434],
    ['a one-degree cell in the Arctic', cell(130, 70, 131, 71), 4158.118488843853],
    ['a box over the Yellow Sea', cell(119, 33, 126, 39), 419993.96592541295],
    ['a box over Mongolia', cell(88, 42, 119, 52), 2617688.7335218308],
    ['a box beyond the antimeridian', cell(175, 65, 185, 68), 148900.93814150055],
  ])('measures %s as GeographicLib does, within one part in a million', (_, polygon, expected) => {
    expect(Math.abs(areaKm2(polygon) / expected - 1)).toBeLessThan(1e-6);
  });

  it('measures a ring that jumps from 180° to −180° as the same ground', () => {
    const jumping: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [175, 65],
          [-175, 65],
          [-175, 68],
          [175, 68],
          [175, 65],
        ],
      ],
    };
    expect(areaKm2(jumping)).toBeCloseTo(148900.938, 2);
  });

  it('agrees with GeographicLib on any polygon of the region, within one part in a million', () => {
    fc.assert(
      fc.property(starPolygon(2), (polygon) => {
        expect(Math.abs(areaM2(polygon) / geographicLibM2(polygon) - 1)).toBeLessThan(1e-6);
      }),
      { seed: 20260101, numRuns: 40 },
    );
  });

  it('takes the holes of a polygon off its area', () => {
    const outer = cell(110, 45, 112, 46);
    const hole = cell(110.5, 45.2, 111, 45.6);
    const holed: Polygon = { type: 'Polygon', coordinates: [...outer.coordinates, ...hole.coordinates] };
    expect(areaM2(holed)).toBeCloseTo(areaM2(outer) - areaM2(hole), 0);
  });

  it('gives lines and points no area', () => {
    expect(
      areaM2({
        type: 'LineString',
        coordinates: [
          [1, 1],
          [2, 2],
        ],
      }),
    ).toBe(0);
    expect(areaM2({ type: 'Point', coordinates: [1, 1] })).toBe(0);
  });
});
