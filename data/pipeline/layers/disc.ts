import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../../src/geo/areal.ts';
import { equalAreaAbout } from '../../../src/geo/projection.ts';

const CORNERS = 48;

/** A disc of the given area about a centre [lon, lat]: a polygon of 48 corners with exactly that area. */
export function discAbout(centre: LonLat, areaKm2: number): MultiPolygon {
  const { toGlobe } = equalAreaAbout(centre);
  const turn = (2 * Math.PI) / CORNERS;
  const radiusM = Math.sqrt((areaKm2 * 2e6) / (CORNERS * Math.sin(turn)));
  const ring = Array.from({ length: CORNERS + 1 }, (_, index) => {
    const angle = (index % CORNERS) * turn;
    return [...toGlobe([radiusM * Math.cos(angle), radiusM * Math.sin(angle)])];
  });
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}
