import type { Position } from 'geojson';
import { ringAreaM2 } from '../../../src/geo/area.ts';
import { multiPolygonOf, polygonsOf, type Areal, type LonLat, type Rings } from '../../../src/geo/areal.ts';
import { bboxOfPositions, bboxCentre } from '../../../src/geo/bbox.ts';
import { isInside } from '../../../src/geo/inside.ts';

const STEPS = 16;
const ROUNDS = 4;

function distanceToRings([x, y]: LonLat, rings: readonly Position[][], stretch: number): number {
  let best = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [ax = 0, ay = 0] = ring[index - 1] ?? [];
      const [bx = 0, by = 0] = ring[index] ?? [];
      const dx = (bx - ax) * stretch;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const along =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * stretch * dx + (y - ay) * dy) / length));
      best = Math.min(best, Math.hypot((x - ax) * stretch - along * dx, y - ay - along * dy));
    }
  }
  return best;
}

function largestPart(geometry: Areal): Rings {
  const size = (rings: Rings): number => Math.abs(ringAreaM2(rings[0] ?? []));
  return polygonsOf(geometry).reduce((best, rings) => (size(rings) > size(best) ? rings : best), []);
}

/**
 * A good place for a name: the point of the largest part that lies farthest from its edge, found on a grid that is
 * refined about the best point. [lon, lat]; null for a geometry that covers nothing.
 */
export function labelPoint(geometry: Areal): LonLat | null {
  const rings = largestPart(geometry);
  const shell = rings[0];
  if (shell === undefined || shell.length < 4) return null;
  const part = multiPolygonOf([rings]);
  const box = bboxOfPositions(shell);
  const stretch = Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
  let best: LonLat | null = null;
  let bestDistance = -1;
  let centre = bboxCentre(box);
  let half: LonLat = [(box[2] - box[0]) / 2, (box[3] - box[1]) / 2];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let index = 0; index <= STEPS * STEPS; index += 1) {
      const column = (index % STEPS) / (STEPS - 1);
      const row = Math.floor(index / STEPS) / (STEPS - 1);
      const at: LonLat = [centre[0] + (2 * column - 1) * half[0], centre[1] + (2 * row - 1) * half[1]];
      if (!isInside(at, part)) continue;
      const distance = distanceToRings(at, rings, stretch);
      if (distance > bestDistance) {
        bestDistance = distance;
        best = at;
      }
    }
    centre = best ?? centre;
    half = [half[0] / 4, half[1] / 4];
  }
  return best;
}
