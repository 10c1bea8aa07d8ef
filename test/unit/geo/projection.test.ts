import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { equalAreaAbout } from '../../../src/geo/projection.ts';

/** Oracle: the ellipsoidal Lambert azimuthal equal-area projection of proj4 (Snyder 1987, section 24). */
function oracleAbout(lon: number, lat: number): (position: [number, number]) => number[] {
  const { forward } = proj4(
    'EPSG:4326',
    `+proj=laea +lat_0=${lat} +lon_0=${lon} +x_0=0 +y_0=0 +ellps=WGS84 +units=m`,
  );
  return (position) => forward(position);
}

describe('the local equal-area projection', () => {
  it('agrees with PROJ within the 0.3 % of length that it promises', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 70, max: 148 }), fc.integer({ min: 20, max: 58 })),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        ([lon, lat], dx, dy) => {
          const [x, y] = equalAreaAbout([lon, lat]).toPlane([lon + dx, lat + dy]);
          const [ox = 0, oy = 0] = oracleAbout(lon, lat)([lon + dx, lat + dy]);
          expect(Math.hypot(x - ox, y - oy)).toBeLessThan(0.003 * Math.hypot(ox, oy) + 0.01);
        },
      ),
      { seed: 30, numRuns: 300 },
    );
  });

  it('comes back to within a millimetre of where it started', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (dx, dy) => {
          const projection = equalAreaAbout([131, 43]);
          const [lon, lat] = projection.toGlobe(projection.toPlane([131 + dx, 43 + dy]));
          expect(Math.abs(lon - 131 - dx)).toBeLessThan(1e-8);
          expect(Math.abs(lat - 43 - dy)).toBeLessThan(1e-8);
        },
      ),
      { seed: 30 },
    );
  });
});
