import { union as turfUnion } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2, areaM2 } from '../../../src/geo/area.ts';
import { multiPolygonOf, type Areal } from '../../../src/geo/areal.ts';
import { dissolve, DISSOLVE_GRID } from '../../../src/geo/dissolve.ts';
import { intersection } from '../../../src/geo/overlay.ts';
import { validityBreaches } from '../../../src/geo/validity.ts';
import { cell } from './shapes.ts';

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0] ?? []]) };
}

/** A star within two degrees of (130, 45), with a hole a tenth its size in half of the cases. */
const site = fc
  .record({
    lon: fc.double({ min: 130, max: 132, noNaN: true }),
    lat: fc.double({ min: 45, max: 47, noNaN: true }),
    radii: fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 }),
    hasHole: fc.boolean(),
  })
  .map(({ lon, lat, radii, hasHole }) => {
    const ring = (size: number): Position[] =>
      radii.map((radius, index) => {
        const angle = (2 * Math.PI * index) / radii.length;
        return [lon + size * radius * Math.cos(angle), lat + size * radius * Math.sin(angle)];
      });
    return hasHole ? polygon(ring(1), ring(0.1).reverse()) : polygon(ring(1));
  });

function byTurf(shapes: readonly Areal[]): MultiPolygon {
  const features = shapes.map((geometry): Feature<Areal> => ({ type: 'Feature', properties: {}, geometry }));
  const [only] = shapes;
  if (shapes.length === 1 && only !== undefined)
    return multiPolygonOf(only.type === 'Polygon' ? [only.coordinates] : only.coordinates);
  const joined = turfUnion({ type: 'FeatureCollection', features });
  if (joined === null) return multiPolygonOf([]);
  const { geometry } = joined;
  return geometry.type === 'Polygon' ? multiPolygonOf([geometry.coordinates]) : geometry;
}

describe('dissolving many sites', () => {
  it('agrees with the union of Turf on the area of up to twenty random sites, with holes and without', () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 20 }), (sites) => {
        const theirs = areaM2(byTurf(sites));
        expect(Math.abs(areaM2(dissolve(sites)) - theirs)).toBeLessThan(1e-6 * theirs + 1);
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  it('keeps the sum: both areas together are the dissolved ground and the shared ground together', () => {
    fc.assert(
      fc.property(site, site, (a, b) => {
        const parts = areaM2(dissolve([a, b])) + areaM2(intersection(a, b, DISSOLVE_GRID));
        expect(Math.abs(parts / (areaM2(a) + areaM2(b)) - 1)).toBeLessThan(1e-6);
      }),
      { seed: 12, numRuns: 80 },
    );
  });

  it('gives the same ground whatever the order and the winding of the sites', () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 2, maxLength: 25 }), (sites) => {
        const turned = [...sites].reverse().map((shape) => ({
          ...shape,
          coordinates: shape.coordinates.map((ring) => [...ring].reverse()),
        }));
        expect(areaM2(dissolve(turned)) / areaM2(dissolve(sites))).toBeCloseTo(1, 7);
      }),
      { seed: 13, numRuns: 40 },
    );
  });

  it('gives rings that RFC 7946 accepts, and dissolving them again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 30 }), (sites) => {
        const once = dissolve(sites);
        expect(validityBreaches(once)).toEqual([]);
        expect(areaM2(dissolve([once])) / areaM2(once)).toBeCloseTo(1, 7);
      }),
      { seed: 14, numRuns: 40 },
    );
  });

  it('does not depend on how finely the ground is cut: many small sites on few large ones', () => {
    const small = Array.from({ length: 400 }, (_, index) =>
      cell(
        130 + (index % 20) * 0.1,
        45 + Math.floor(index / 20) * 0.1,
        130.07 + (index % 20) * 0.1,
        45.07 + Math.floor(index / 20) * 0.1,
      ),
    );
    const sum = small.reduce((total, shape) => total + areaM2(shape), 0);
    expect(areaM2(dissolve(small)) / sum).toBeCloseTo(1, 9);
    expect(dissolve(small).coordinates).toHaveLength(400);
    const large = cell(129, 44, 133, 48);
    expect(dissolve([...small, large]).coordinates).toEqual([large.coordinates]);
  });

  // Shapes of prioritizr/wdpar, areas by GEOS.
  it('dissolves three overlapping triangles as GEOS does', () => {
    const shapes = [
      polygon([
        [0, 0],
        [200, 0],
        [100, 100],
      ]),
      polygon([
        [0, 50],
        [200, 50],
        [100, 150],
      ]),
      polygon([
        [0, 125],
        [200, 125],
        [100, 250],
      ]),
    ];
    const all = dissolve(shapes, { step: 0.001, isPlanar: true });
    expect(all.coordinates).toHaveLength(1);
    const ring = all.coordinates[0]?.[0] ?? [];
    const doubled = ring.slice(1).reduce((sum, [u = 0, v = 0], index) => {
      const [x = 0, y = 0] = ring[index] ?? [];
      return sum + x * v - u * y;
    }, 0);
    expect(doubled / 2).toBeCloseTo(29375, 3);
  });
});

describe('dissolving awkward shapes', () => {
  const square = cell(130, 42, 131, 43);

  it('counts identical sites once', () => {
    expect(dissolve(Array.from({ length: 50 }, () => square)).coordinates).toEqual([square.coordinates]);
  });

  it('counts a site inside another once', () => {
    expect(areaKm2(dissolve([square, cell(130.2, 42.2, 130.4, 42.4)]))).toBeCloseTo(areaKm2(square), 6);
  });

  it('joins two sites that share an edge into one, and leaves two that share a corner apart', () => {
    const joined = dissolve([square, cell(131, 42, 132, 43)]);
    expect(joined.coordinates).toHaveLength(1);
    expect(areaKm2(joined)).toBeCloseTo(areaKm2(cell(130, 42, 132, 43)), 6);
    expect(dissolve([square, cell(131, 43, 132, 44)]).coordinates).toHaveLength(2);
  });

  it('keeps the hole of a site, fills it where another site lies in it', () => {
    const shell = cell(130, 42, 131, 43).coordinates[0] ?? [];
    const hole = cell(130.4, 42.4, 130.6, 42.6).coordinates[0] ?? [];
    const ring: Polygon = { type: 'Polygon', coordinates: [shell, [...hole].reverse()] };
    expect(dissolve([ring]).coordinates[0]).toHaveLength(2);
    expect(areaKm2(dissolve([ring]))).toBeCloseTo(areaKm2(ring), 6);
    expect(areaKm2(dissolve([ring, cell(130.3, 42.3, 130.7, 42.7)]))).toBeCloseTo(areaKm2(square), 6);
    const island = dissolve([ring, cell(130.45, 42.45, 130.55, 42.55)]);
    expect(island.coordinates).toHaveLength(2);
  });

  it('takes a ring that touches or crosses itself for the ground that it goes round', () => {
    const bowTie = polygon([
      [130, 42],
      [131, 43],
      [131, 42],
      [130, 43],
    ]);
    const lobes = [
      polygon([
        [130, 42],
        [130.5, 42.5],
        [130, 43],
      ]),
      polygon([
        [131, 42],
        [131, 43],
        [130.5, 42.5],
      ]),
    ];
    expect(areaKm2(dissolve([bowTie]))).toBeCloseTo(
      lobes.reduce((sum, lobe) => sum + areaKm2(lobe), 0),
      3,
    );
    expect(areaKm2(dissolve([bowTie, square]))).toBeCloseTo(areaKm2(square), 6);
    const pinched = polygon([
      [130, 42],
      [131, 42],
      [131, 43],
      [130.5, 42],
      [130, 43],
    ]);
    expect(areaKm2(dissolve([pinched]))).toBeCloseTo(
      areaKm2(
        polygon([
          [130, 42],
          [130.5, 42],
          [130, 43],
        ]),
      ) +
        areaKm2(
          polygon([
            [130.5, 42],
            [131, 42],
            [131, 43],
          ]),
        ),
      4,
    );
  });

  it('joins sites on either side of 180°, written with a jump or beyond 180', () => {
    const east = cell(175, 65, 185, 68);
    const jump = polygon([
      [178, 66],
      [-178, 66],
      [-178, 67],
      [178, 67],
    ]);
    // Ellipsoidal area of the 10° box by GeographicLib.
    expect(areaKm2(dissolve([east]))).toBeCloseTo(148900.938, 1);
    const both = dissolve([east, jump]);
    expect(areaKm2(both)).toBeCloseTo(148900.938, 1);
    expect(both.coordinates).toHaveLength(2);
    expect(validityBreaches(both)).toEqual([]);
  });

  it('survives slivers: sites whose shared edge differs by less than a millimetre', () => {
    const sites = Array.from({ length: 200 }, (_, index) =>
      cell(
        130 + index * 0.01 + (index % 3) * 2e-9,
        42,
        130.01 + index * 0.01 - (index % 2) * 2e-9,
        42.5 + (index % 7) * 1e-9,
      ),
    );
    expect(areaKm2(dissolve(sites)) / areaKm2(cell(130, 42, 132, 42.5))).toBeCloseTo(1, 6);
  });

  it('gives an empty geometry for nothing and for sites without ground', () => {
    expect(dissolve([]).coordinates).toEqual([]);
    expect(
      dissolve([
        polygon([
          [130, 42],
          [131, 42],
          [130, 42],
        ]),
      ]).coordinates,
    ).toEqual([]);
  });
});
