import type { Geometry, Position } from 'geojson';
import { lonLat, polygonsOf } from './areal.ts';
import { authalicQ, RADIANS, SEMI_MAJOR_M } from './ellipsoid.ts';

/** Edges longer than this are measured in pieces: about 50 km. */
const LONGEST_STEP_DEGREES = 0.45;

function shortWay(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

function qAt(latitude: number): number {
  return authalicQ(Math.sin(latitude * RADIANS));
}

/** m² of a strip of {@link stripUnderEdge}; negative, for a ring that winds counter-clockwise has its shell's ground above. */
export const STRIP_M2 = (-RADIANS * SEMI_MAJOR_M * SEMI_MAJOR_M) / 2;

/**
 * Ground between an edge and the equator, in units of {@link STRIP_M2}; signed by the sense in which the edge runs, so
 * that the strips of a closed ring add up to its area. Angles in degrees; the edge must not cross the antimeridian.
 */
export function stripUnderEdge(fromLatitude: number, deltaLongitude: number, deltaLatitude: number): number {
  const steps = Math.max(
    1,
    Math.ceil(Math.max(Math.abs(deltaLongitude), Math.abs(deltaLatitude)) / LONGEST_STEP_DEGREES),
  );
  const half = deltaLatitude / steps / 2;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const middle = fromLatitude + (2 * step + 1) * half;
    sum += (qAt(middle - half) + 4 * qAt(middle) + qAt(middle + half)) / 6;
  }
  return (sum * deltaLongitude) / steps;
}

/**
 * Signed area of a closed ring in m², positive when counter-clockwise.
 * Each edge takes the short way round, so a ring may cross the antimeridian; it must not hold a pole.
 */
export function ringAreaM2(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [lon, lat] = lonLat(ring[index - 1] ?? []);
    const [nextLon, nextLat] = lonLat(ring[index] ?? []);
    sum += stripUnderEdge(lat, shortWay(nextLon - lon), nextLat - lat);
  }
  return sum * STRIP_M2;
}

/**
 * Area on the WGS84 ellipsoid in m² of the polygons of a geometry; 0 for points and lines.
 * Edges are straight in longitude and latitude, as RFC 7946 has them. The area under each edge is
 * integrated over the authalic latitude (Snyder 1987, equation 3-12) by Simpson's rule, in pieces of at
 * most some 50 km. Winding does not matter; polygons of one geometry that overlap are counted twice.
 * Agrees with GeographicLib to better than one part in a million.
 */
export function areaM2(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.reduce((sum, member) => sum + areaM2(member), 0);
  }
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0;
  return polygonsOf(geometry).reduce((sum, [shell = [], ...holes]) => {
    const lost = holes.reduce((total, hole) => total + Math.abs(ringAreaM2(hole)), 0);
    return sum + Math.abs(ringAreaM2(shell)) - lost;
  }, 0);
}

/** {@link areaM2} in km². */
export function areaKm2(geometry: Geometry): number {
  return areaM2(geometry) / 1e6;
}
