import type { LonLat } from '../../geo/areal.ts';
import { RADIANS } from '../../geo/ellipsoid.ts';

/** Longest straight piece of a drawn path, degrees of arc. */
const PIECE_DEGREES = 0.5;

type Vector = readonly [number, number, number];

function toVector([lon, lat]: LonLat): Vector {
  const [lambda, phi] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/**
 * The shortest way from one position to another [lon, lat] as a line to draw: a great circle in pieces of at
 * most half a degree. It strays from the geodesic of the ellipsoid by less than a drawn line's width; lengths
 * are never taken from it. Longitudes run on across 180°.
 */
export function geodesicPath(from: LonLat, to: LonLat): readonly LonLat[] {
  const [a, b] = [toVector(from), toVector(to)];
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const arc = Math.acos(Math.min(1, Math.max(-1, dot)));
  const pieces = Math.ceil(arc / RADIANS / PIECE_DEGREES);
  if (pieces < 2) return [from, to];
  let previousLon = from[0];
  const between = Array.from({ length: pieces - 1 }, (_, index): LonLat => {
    const share = (index + 1) / pieces;
    const [wa, wb] = [Math.sin((1 - share) * arc) / Math.sin(arc), Math.sin(share * arc) / Math.sin(arc)];
    const [lon, lat] = toLonLat([a[0] * wa + b[0] * wb, a[1] * wa + b[1] * wb, a[2] * wa + b[2] * wb]);
    previousLon = lon + 360 * Math.round((previousLon - lon) / 360);
    return [previousLon, lat];
  });
  return [from, ...between, [to[0] + 360 * Math.round((previousLon - to[0]) / 360), to[1]]];
}
