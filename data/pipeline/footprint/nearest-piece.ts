import type { MultiPolygon } from 'geojson';
import { multiPolygonOf, type LonLat } from '../../../src/geo/areal.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { nearestOnLine } from '../../../src/geo/line.ts';

/** Distance of a point from a geometry in the plane: 0 inside, Infinity from an empty one. */
export function planarOffset(point: LonLat, geometry: MultiPolygon): number {
  if (isInside(point, geometry)) return 0;
  return geometry.coordinates
    .flat()
    .reduce((least, ring) => Math.min(least, nearestOnLine(point, ring)?.offset ?? Infinity), Infinity);
}

/** The polygon of a geometry at a point, or the nearest to it within a distance; null when there is none. */
export function pieceAt(point: LonLat, geometry: MultiPolygon, within: number): MultiPolygon | null {
  let best: { piece: MultiPolygon; offset: number } | null = null;
  for (const rings of geometry.coordinates) {
    const piece = multiPolygonOf([rings]);
    const offset = planarOffset(point, piece);
    if (offset <= within && (best === null || offset < best.offset)) best = { piece, offset };
  }
  return best?.piece ?? null;
}
