import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicPath } from '../../../src/map/style/geodesic-path.ts';
import { lengthsAlongKm, measuredFeatures } from '../../../src/map/style/measured-line.ts';

const SEOUL = [126.978, 37.5665] as const;
const ULAANBAATAR = [106.9177, 47.9212] as const;
const format = (distanceKm: number): string => distanceKm.toFixed(0);

describe('the measured line', () => {
  it('is as long from Seoul to Ulaanbaatar as GeographicLib says, 1 995 km', async () => {
    const { default: geographicLib } = await import('geographiclib-geodesic');
    const { s12 } = geographicLib.Geodesic.WGS84.Inverse(SEOUL[1], SEOUL[0], ULAANBAATAR[1], ULAANBAATAR[0]);
    expect(lengthsAlongKm([SEOUL, ULAANBAATAR])[1]).toBeCloseTo((s12 ?? 0) / 1000, 3);
    expect(Math.round((s12 ?? 0) / 1000)).toBe(1995);
  });

  it('adds up along its corners', () => {
    const [, there, back] = lengthsAlongKm([SEOUL, ULAANBAATAR, SEOUL]);
    expect(back).toBeCloseTo(2 * (there ?? 0), 6);
  });

  it('labels every corner but the first', () => {
    const { features } = measuredFeatures([SEOUL, ULAANBAATAR], format);
    const labels = features.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' ? [(properties as { label: string }).label] : [],
    );
    expect(labels).toEqual(['', '1995']);
  });

  it('is a single point while only one corner stands', () => {
    expect(measuredFeatures([SEOUL], format).features.map(({ geometry }) => geometry.type)).toEqual([
      'Point',
    ]);
  });
});

describe('the path drawn between two positions', () => {
  it('begins and ends at them, in pieces shorter than a degree, and runs on across 180°', () => {
    const lon = fc.double({ min: -179, max: 179, noNaN: true });
    const lat = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(
        lon,
        lat,
        fc.double({ min: -120, max: 120, noNaN: true }),
        lat,
        (lon1, lat1, turn, lat2) => {
          const path = geodesicPath([lon1, lat1], [lon1 + turn, lat2]);
          const last = path.at(-1) ?? [0, 0];
          expect(path[0]).toEqual([lon1, lat1]);
          expect(last[0]).toBeCloseTo(lon1 + turn, 6);
          expect(last[1]).toBeCloseTo(lat2, 6);
          path.slice(1).forEach(([x], index) => {
            expect(Math.abs(x - (path[index]?.[0] ?? 0))).toBeLessThan(180);
          });
        },
      ),
      { seed: 7 },
    );
  });
});
