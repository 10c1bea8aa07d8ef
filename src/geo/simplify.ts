import type { MultiPolygon, Position } from 'geojson';
import { lonLat, multiPolygonOf, polygonsOf, type Areal } from './areal.ts';

function offLine(position: Position, from: Position, to: Position, stretch: number): number {
  const [x, y] = lonLat(position);
  const [fromX, fromY] = lonLat(from);
  const [toX, toY] = lonLat(to);
  const dx = (toX - fromX) * stretch;
  const dy = toY - fromY;
  const length = dx * dx + dy * dy;
  const px = (x - fromX) * stretch;
  const py = y - fromY;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}

/**
 * A line with fewer positions, none of the left-out ones farther from it than the tolerance
 * (Douglas and Peucker 1973). The ends stay.
 * @param tolerance in the units of the positions; in degrees of latitude when they are degrees
 * @param stretch length of a unit of x in units of y: the cosine of the latitude for degrees, 1 for metres
 */
export function simplifyLine(line: readonly Position[], tolerance: number, stretch = 1): Position[] {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    let worst = tolerance;
    let at = -1;
    for (let index = from + 1; index < to; index += 1) {
      const off = offLine(line[index] ?? [], line[from] ?? [], line[to] ?? [], stretch);
      if (off > worst) {
        worst = off;
        at = index;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

function simplifyRing(ring: readonly Position[], tolerance: number, stretch: number): Position[] {
  const [firstX, firstY] = lonLat(ring[0] ?? []);
  let far = 0;
  let farthest = 0;
  ring.forEach((position, index) => {
    const [x, y] = lonLat(position);
    const distance = Math.hypot((x - firstX) * stretch, y - firstY);
    if (distance > farthest) {
      farthest = distance;
      far = index;
    }
  });
  const there = simplifyLine(ring.slice(0, far + 1), tolerance, stretch);
  const back = simplifyLine(ring.slice(far), tolerance, stretch);
  return [...there, ...back.slice(1)];
}

/**
 * Polygons with fewer positions; rings smaller than the tolerance vanish. Rings stay closed. A ring may
 * come to cross itself where it is narrower than the tolerance: dissolve with `union` when that matters.
 * Tolerance and stretch as in {@link simplifyLine}.
 */
export function simplifyAreal(geometry: Areal, tolerance: number, stretch = 1): MultiPolygon {
  return multiPolygonOf(
    polygonsOf(geometry).flatMap((rings) => {
      const [shell, ...holes] = rings.map((ring) => simplifyRing(ring, tolerance, stretch));
      if (shell === undefined || shell.length < 4) return [];
      return [[shell, ...holes.filter((hole) => hole.length >= 4)]];
    }),
  );
}
