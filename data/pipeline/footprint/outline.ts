import type { Position } from 'geojson';
import { lonLat, type Areal } from '../../../src/geo/areal.ts';
import type { FootprintIssue, OutlineExtent } from './contract.ts';
import { join, meet, planarArea } from './planar.ts';
import { growthFamily, type FamilyOutcome, type ShapeRequest } from './shape-family.ts';

const ROUNDS_OF_SMOOTHING = 2;

/** Cuts the corners of a closed ring twice over (Chaikin 1974), which leaves it smooth and about where it was. */
function smoothRing(ring: readonly Position[]): Position[] {
  let now = ring.slice(0, -1).map(lonLat);
  for (let round = 0; round < ROUNDS_OF_SMOOTHING; round += 1) {
    now = now.flatMap(([x, y], index) => {
      const [nextX, nextY] = now[(index + 1) % now.length] ?? [x, y];
      return [
        [0.75 * x + 0.25 * nextX, 0.75 * y + 0.25 * nextY] as const,
        [0.25 * x + 0.75 * nextX, 0.25 * y + 0.75 * nextY] as const,
      ];
    });
  }
  const first = now[0] ?? [0, 0];
  return [...now, first].map((point) => [...point]);
}

/** A note when the drawn ring and the reported area are far apart, so that the ring says little about the shape. */
export function rescaleIssues(seedM2: number, targetM2: number): FootprintIssue[] {
  const ratio = targetM2 / seedM2;
  if (ratio > 0.5 && ratio < 2) return [];
  return [{ code: 'outline-rescaled', params: { factor: Number(ratio.toPrecision(2)) } }];
}

/** A drawn outline, its corners smoothed, clipped to its ground and then grown or shrunk from its free edges. */
export function outline(extent: OutlineExtent, request: ShapeRequest): FamilyOutcome {
  const ring = extent.ring.map((position) => [...request.ground.toPlane(position)]);
  const seed: Areal = join({ type: 'Polygon', coordinates: [smoothRing(ring)] });
  const seedM2 = planarArea(meet(seed, request.allowed));
  if (seedM2 === 0) return { issue: { code: 'no-ground', params: { kind: 'outline' } } };
  return { family: growthFamily(seed, request, rescaleIssues(seedM2, request.targetM2)) };
}
