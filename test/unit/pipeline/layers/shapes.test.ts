import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discAbout } from '../../../../data/pipeline/layers/disc.ts';
import { labelPoint } from '../../../../data/pipeline/layers/label-point.ts';
import { gridAreal, gridLine, onGrid } from '../../../../data/pipeline/layers/quantise.ts';
import { smoothLine, smoothRing } from '../../../../data/pipeline/layers/smooth.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { isInside } from '../../../../src/geo/inside.ts';
import { validityBreaches } from '../../../../src/geo/validity.ts';

const place = fc.tuple(
  fc.double({ min: 75, max: 145, noNaN: true }),
  fc.double({ min: 22, max: 56, noNaN: true }),
);

describe('a disc', () => {
  it('has the area asked for, anywhere in the region', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0.01, max: 20_000, noNaN: true }), (centre, area) => {
        expect(areaKm2(discAbout(centre, area)) / area).toBeCloseTo(1, 3);
      }),
      { seed: 3 },
    );
  });
});

describe('the place of a name', () => {
  it('is the middle of a disc', () => {
    const [lon, lat] = labelPoint(discAbout([130, 43], 1000)) ?? [0, 0];
    expect(lon).toBeCloseTo(130, 1);
    expect(lat).toBeCloseTo(43, 1);
  });

  it('lies inside a shape whose middle is outside of it', () => {
    const horseshoe = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [8, 10],
          [8, 2],
          [2, 2],
          [2, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    const found = labelPoint(horseshoe);
    expect(found !== null && isInside(found, horseshoe)).toBe(true);
  });

  it('is in the larger of two parts', () => {
    const two = {
      type: 'MultiPolygon' as const,
      coordinates: [...discAbout([120, 40], 10).coordinates, ...discAbout([125, 40], 500).coordinates],
    };
    expect(labelPoint(two)?.[0]).toBeCloseTo(125, 0);
  });

  it('is none for a shape that covers nothing', () => {
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});

describe('the grid of the files', () => {
  it('leaves no binary tails', () => {
    expect(String(onGrid(0.1 + 0.2, 1e-5))).toBe('0.3');
  });

  it('keeps outlines valid and of the same area', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 1, max: 5000, noNaN: true }), (centre, area) => {
        const snapped = gridAreal(discAbout(centre, area));
        expect(validityBreaches(snapped)).toEqual([]);
        expect(areaKm2(snapped) / area).toBeCloseTo(1, 2);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('drops positions that fall together', () => {
    expect(
      gridLine([
        [1, 1],
        [1.000001, 1],
        [2, 2],
      ]),
    ).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

describe('smoothing', () => {
  it('keeps the ends of a line', () => {
    const line = [
      [0, 0],
      [5, 5],
      [10, 0],
    ];
    const smooth = smoothLine(line);
    expect([smooth[0], smooth.at(-1)]).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(smooth.length).toBeGreaterThan(line.length);
  });

  it('keeps a ring closed and takes little off it', () => {
    const ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const smooth = smoothRing(ring);
    expect(smooth[0]).toEqual(smooth.at(-1));
    const share =
      areaKm2({ type: 'Polygon', coordinates: [smooth] }) / areaKm2({ type: 'Polygon', coordinates: [ring] });
    expect(share).toBeGreaterThan(0.95);
    expect(share).toBeLessThan(1);
  });
});
