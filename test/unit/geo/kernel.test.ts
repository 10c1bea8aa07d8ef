import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaM2 } from '../../../src/geo/area.ts';
import { bboxOf } from '../../../src/geo/bbox.ts';
import { buffer } from '../../../src/geo/buffer.ts';
import { distanceM } from '../../../src/geo/distance.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { lineLength, nearestOnLine, substring } from '../../../src/geo/line.ts';
import { equalAreaAbout } from '../../../src/geo/projection.ts';
import { simplifyAreal, simplifyLine } from '../../../src/geo/simplify.ts';
import { indexByBBox } from '../../../src/geo/spatial-index.ts';
import { cutAtAntimeridian, rewound, validityBreaches } from '../../../src/geo/validity.ts';
import { cell, starPolygon } from './shapes.ts';

describe('local projection', () => {
  it('brings every position back to itself within a centimetre', () => {
    const { toPlane, toGlobe } = equalAreaAbout([130.6, 42.4]);
    fc.assert(
      fc.property(
        fc.double({ min: 124, max: 137, noNaN: true }),
        fc.double({ min: 38, max: 47, noNaN: true }),
        (lon, lat) => {
          expect(distanceM([lon, lat], toGlobe(toPlane([lon, lat])))).toBeLessThan(0.01);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it('keeps distances near its centre within 0.3 per cent of the geodesic', () => {
    const { toPlane } = equalAreaAbout([118, 48]);
    const [x, y] = toPlane([118.4, 48.2]);
    expect(Math.abs(Math.hypot(x, y) / distanceM([118, 48], [118.4, 48.2]) - 1)).toBeLessThan(0.003);
  });
});

describe('buffer', () => {
  it('of a point is a circle of that radius on the ground', () => {
    const circle = buffer({ type: 'Point', coordinates: [126, 38] }, 10000);
    expect(areaM2(circle) / (Math.PI * 1e8)).toBeCloseTo(1, 2);
    for (const [lon = 0, lat = 0] of circle.coordinates[0]?.[0] ?? []) {
      expect(Math.abs(distanceM([126, 38], [lon, lat]) / 10000 - 1)).toBeLessThan(0.01);
    }
  });

  it('with a negative distance takes a belt off and in the end leaves nothing', () => {
    const square = cell(126, 38, 126.1, 38.1);
    expect(areaM2(buffer(square, -1000))).toBeLessThan(areaM2(square));
    expect(buffer(square, -20000).coordinates).toEqual([]);
  });
});

describe('lines', () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 10],
    [20, 10],
  ];

  it('finds the nearest place on a line and cuts the stretch between two places', () => {
    const a = nearestOnLine([4, 3], line);
    const b = nearestOnLine([12, 5], line);
    expect(a).toMatchObject({ segment: 0, fraction: 0.4, offset: 3 });
    if (a === null || b === null) throw new Error('no place');
    expect(substring(line, a, b)).toEqual([
      [4, 0],
      [10, 0],
      [10, 5],
    ]);
    expect(substring(line, b, a)).toEqual([
      [10, 5],
      [10, 0],
      [4, 0],
    ]);
    expect(lineLength(substring(line, a, b))).toBe(11);
  });

  it('leaves out positions within the tolerance and no others', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0.4],
          [10, 0],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0.6],
          [10, 0],
        ],
        0.5,
      ),
    ).toHaveLength(3);
  });

  it('simplifies a ring to a ring, and lets one smaller than the tolerance vanish', () => {
    const ring = simplifyAreal(cell(0, 0, 10, 10), 1);
    expect(ring.coordinates[0]?.[0]).toHaveLength(5);
    expect(simplifyAreal(cell(0, 0, 0.1, 0.1), 1).coordinates).toEqual([]);
  });
});

describe('inside and index', () => {
  it('puts a point in a hole outside', () => {
    const holed: Polygon = {
      type: 'Polygon',
      coordinates: [...cell(0, 0, 10, 10).coordinates, ...cell(4, 4, 6, 6).coordinates],
    };
    expect(isInside([5, 5], holed)).toBe(false);
    expect(isInside([2, 5], holed)).toBe(true);
    expect(isInside([12, 5], holed)).toBe(false);
  });

  it('finds the same items as a look at each, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(starPolygon(3), { minLength: 1, maxLength: 40 }),
        starPolygon(9),
        (items, asked) => {
          const [west, south, east, north] = bboxOf(asked);
          const found = indexByBBox(items, bboxOf).search([west, south, east, north]);
          const expected = items.filter((item) => {
            const box = bboxOf(item);
            return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
          });
          expect(found).toEqual(expected);
        },
      ),
      { seed: 2, numRuns: 40 },
    );
  });
});

describe('validity', () => {
  it('names each breach of RFC 7946 once', () => {
    const open: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
        ],
      ],
    };
    expect(validityBreaches(open)).toEqual(['ring-not-closed', 'wrong-winding']);
    expect(validityBreaches(rewound(open))).toEqual([]);
    expect(validityBreaches(cell(175, 65, 185, 68))).toEqual(['position-out-of-range']);
  });

  it('cuts a shape at the antimeridian into valid parts of the same area', () => {
    const shape = cell(175, 65, 185, 68);
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
    for (const whole of [shape, jumping]) {
      const cut = cutAtAntimeridian(whole);
      expect(cut.coordinates).toHaveLength(2);
      expect(validityBreaches(cut)).toEqual([]);
      expect(areaM2(cut) / areaM2(shape)).toBeCloseTo(1, 6);
    }
  });
});
