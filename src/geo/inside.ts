import type { Position } from 'geojson';
import { lonLat, polygonsOf, type Areal, type LonLat } from './areal.ts';

function crossings(point: LonLat, ring: readonly Position[]): number {
  const [x, y] = point;
  let count = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = lonLat(ring[index - 1] ?? []);
    const [x2, y2] = lonLat(ring[index] ?? []);
    if (y1 > y === y2 > y) continue;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) count += 1;
  }
  return count;
}

/** True when a point lies in a polygon and not in one of its holes; a point on an edge may go either way. */
export function isInside(point: LonLat, geometry: Areal): boolean {
  return polygonsOf(geometry).some(
    (rings) => rings.reduce((sum, ring) => sum + crossings(point, ring), 0) % 2 === 1,
  );
}
