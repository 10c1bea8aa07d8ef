import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { indexBase } from '../../../../data/pipeline/footprint/base-window.ts';
import type { Extent, Footprint } from '../../../../data/pipeline/footprint/contract.ts';
import { footprintFor } from '../../../../data/pipeline/footprint/footprint-for.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { bboxOf } from '../../../../src/geo/bbox.ts';
import { nearestBetween } from '../../../../src/geo/distance.ts';
import { difference, intersection } from '../../../../src/geo/overlay.ts';
import { validityBreaches } from '../../../../src/geo/validity.ts';
import { BORDER_LAKE, ISLAND, LAKE, SYNTHETIC_BASE } from './synthetic-base.ts';

const index = indexBase(SYNTHETIC_BASE);
const landOfA = SYNTHETIC_BASE.land.get('AAA')!;
const landOfB = SYNTHETIC_BASE.land.get('BBB')!;

function draw(
  extent: Extent,
  areaOfSiteKm2: number | null,
  centre: readonly [number, number] = [100.5, 46],
): Footprint {
  const record = {
    id: 'site',
    country: 'AAA',
    area_km2: areaOfSiteKm2,
    lat: 46,
    lon: 100.5,
    coord_uncertainty_km: 5,
  };
  return footprintFor(record, extent, centre, index);
}

function shapeOf(footprint: Footprint): MultiPolygon {
  if (footprint.geometry === null) throw new Error('no shape');
  return footprint.geometry;
}

const EXTENTS: readonly (readonly [string, Extent, number])[] = [
  ['border strip', { kind: 'border-strip', from: [101, 45.8], to: [101, 46.2] }, 300],
  ['lake', { kind: 'lake', at: [100.3, 46.3], clip: 'country-and-water' }, 500],
  [
    'river corridor',
    { kind: 'river-corridor', river: 'Long', from: [100.3, 45.5], to: [100.7, 45.5], bank: 'both' },
    100,
  ],
  [
    'shore strip on both sides',
    { kind: 'coast-strip', from: [100.3, 45], to: [100.7, 45], side: 'both', clip: 'country-and-sea' },
    80,
  ],
  [
    'shore strip on the sea side',
    { kind: 'coast-strip', from: [100.3, 45], to: [100.7, 45], side: 'sea', clip: 'sea' },
    40,
  ],
  [
    'island with its sea',
    { kind: 'islands', at: [[100.52, 44.81]], side: 'sea', clip: 'country-and-sea' },
    30,
  ],
  ['sea about an island', { kind: 'islands', at: [[100.52, 44.81]], side: 'sea', clip: 'sea' }, 30],
  ['part of an island', { kind: 'islands', at: [[100.52, 44.81]], side: 'land', clip: 'country-land' }, 4],
  ['bay', { kind: 'bay', at: [100.8, 44.95], clip: 'sea' }, 50],
  ['box smaller than its frame', { kind: 'box', bbox: [100.1, 45.6, 100.4, 45.9] }, 500],
  ['box larger than its frame', { kind: 'box', bbox: [100.1, 45.6, 100.4, 45.9] }, 900],
  [
    'outline that overshoots the border',
    {
      kind: 'outline',
      ring: [
        [100.7, 46],
        [101.05, 46],
        [101.05, 46.3],
        [100.7, 46.3],
        [100.7, 46],
      ],
    },
    600,
  ],
  ['ellipse by the border', { kind: 'ellipse', bearing_deg: 30, elongation: 2 }, 700],
];

describe('footprints of every kind', () => {
  it.each(EXTENTS)('draws a %s to its reported area within 0.5 per cent', (_, extent, target) => {
    const footprint = draw(extent, target);
    expect(footprint.issues).toEqual([]);
    expect(Math.abs(areaKm2(shapeOf(footprint)) / target - 1)).toBeLessThan(0.005);
    expect(footprint.areaErrorPct).toBeCloseTo((areaKm2(shapeOf(footprint)) / target - 1) * 100, 6);
  });

  it.each(EXTENTS)(
    'never takes a %s over the border, nor outside the ground that it may cover',
    (_, extent, target) => {
      const shape = shapeOf(draw(extent, target, [100.9, 46]));
      expect(intersection(shape, landOfB).coordinates).toEqual([]);
      const clip = extent.clip ?? 'country-land';
      const onLand = areaKm2(intersection(shape, landOfA));
      if (clip === 'sea') expect(onLand).toBeLessThan(0.01 * target);
      if (!clip.includes('sea')) expect(areaKm2(difference(shape, [landOfA]))).toBeLessThan(0.01 * target);
    },
  );

  it.each(EXTENTS)('gives a %s valid rings, the same each time', (_, extent, target) => {
    const shape = shapeOf(draw(extent, target));
    expect(validityBreaches(shape)).toEqual([]);
    expect(shapeOf(draw(extent, target))).toEqual(shape);
  });
});

describe('what each kind hangs on', () => {
  it('lays a border strip along the border, on the own side, between its end points', () => {
    const shape = shapeOf(draw({ kind: 'border-strip', from: [101, 45.8], to: [101, 46.2] }, 300));
    const [west, south, east, north] = bboxOf(shape);
    expect(east).toBeGreaterThan(100.999);
    expect(east).toBeLessThan(101);
    expect(west).toBeGreaterThan(100.88);
    expect(south).toBeCloseTo(45.8, 1);
    expect(north).toBeCloseTo(46.2, 1);
  });

  it('covers the whole lake and a belt about it when the area is more than the water', () => {
    const shape = shapeOf(draw({ kind: 'lake', at: [100.3, 46.3], clip: 'country-and-water' }, 500));
    expect(areaKm2(difference(LAKE, [shape]))).toBeLessThan(0.5);
  });

  it('keeps the own half of a lake on the border, and its edge on the border when it is less', () => {
    const half = areaKm2(intersection(BORDER_LAKE, landOfA));
    const shape = shapeOf(draw({ kind: 'lake', at: [100.95, 46.7], clip: 'country-and-water' }, half * 0.8));
    expect(areaKm2(difference(shape, [BORDER_LAKE]))).toBeLessThan(0.1);
    expect(
      nearestBetween(shape, {
        type: 'LineString',
        coordinates: [
          [101, 46],
          [101, 47],
        ],
      }).distanceM,
    ).toBeLessThan(150);
  });

  it('leaves a large lake out of a site on land', () => {
    const footprint = draw({ kind: 'ellipse', bearing_deg: 0, elongation: 1 }, 600, [100.3, 46.3]);
    expect(areaKm2(intersection(shapeOf(footprint), LAKE))).toBeLessThan(1);
  });

  it('keeps the edge of an outline on the border when the site is smaller than the outline', () => {
    const ring = [
      [100.7, 46],
      [101.05, 46],
      [101.05, 46.3],
      [100.7, 46.3],
      [100.7, 46],
    ] as const;
    const shape = shapeOf(
      draw({ kind: 'outline', ring: ring.map(([lon, lat]) => [lon, lat] as const) }, 400),
    );
    expect(bboxOf(shape)[2]).toBeGreaterThan(100.995);
  });

  it('does not draw sea that is nearer to the neighbour than to the own shore', () => {
    const footprint = draw({ kind: 'bay', at: [100.95, 44.95], clip: 'sea' }, 300);
    expect(bboxOf(shapeOf(footprint))[2]).toBeLessThan(101.01);
    expect(Math.abs(footprint.areaErrorPct ?? 100)).toBeLessThan(0.5);
  });

  it('shares the area of clusters by their shares, without overlap', () => {
    const extent: Extent = {
      kind: 'clusters',
      parts: [
        { kind: 'ellipse', bearing_deg: 0, elongation: 1, share: 0.75, lon: 100.3, lat: 45.8 },
        { kind: 'ellipse', bearing_deg: 0, elongation: 1, share: 0.25, lon: 100.6, lat: 45.8 },
      ],
    };
    const areas = shapeOf(draw(extent, 400)).coordinates.map((rings) =>
      areaKm2({ type: 'Polygon', coordinates: rings }),
    );
    expect(areas.map((area) => Math.round(area)).sort()).toEqual([100, 300]);
  });
});

describe('what falls short is said', () => {
  it('marks a point, not a shape, where the area is unknown', () => {
    const footprint = draw({ kind: 'ellipse', bearing_deg: 0, elongation: 1 }, null);
    expect(footprint).toMatchObject({ geometry: null, geometryBasis: 'reported-point', areaKm2: null });
    expect(footprint.issues.map(({ code }) => code)).toEqual(['area-unknown']);
  });

  it('names the area that an island cannot hold', () => {
    const footprint = draw(
      { kind: 'islands', at: [[100.52, 44.81]], side: 'land', clip: 'country-land' },
      20,
    );
    expect(footprint.issues.map(({ code }) => code)).toEqual(['area-not-met']);
    expect(footprint.areaKm2).toBeLessThan(areaKm2(ISLAND) * 1.01);
  });

  it('names an islet that is not charted, and draws a disc for it', () => {
    const footprint = draw({ kind: 'islands', at: [[100.2, 44.7]], side: 'sea', clip: 'country-and-sea' }, 2);
    expect(footprint.issues.map(({ code }) => code)).toEqual(['island-not-charted']);
    expect(footprint.areaKm2).toBeCloseTo(2, 1);
  });

  it('marks a point where an extent finds no water', () => {
    const footprint = draw({ kind: 'lake', at: [100.8, 45.3] }, 20);
    expect(footprint.geometryBasis).toBe('reported-point');
    expect(footprint.issues.map(({ code }) => code)).toEqual(['water-not-found']);
  });
});
