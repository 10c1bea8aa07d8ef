import type { Position } from 'geojson';
import { lonLat, type LonLat } from './areal.ts';

/** A place on a line: the segment that begins at vertex `segment`, and how far along it, 0 to 1. */
export interface LinePlace {
  readonly segment: number;
  readonly fraction: number;
  readonly point: LonLat;
  /** Distance of the point asked about from the line, in the units of the positions. */
  readonly offset: number;
}

/** Nearest point of the segment from `a` to `b`, planar. */
function nearestOnSegment(point: LonLat, a: LonLat, b: LonLat): { fraction: number; point: LonLat } {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const raw = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const fraction = Math.max(0, Math.min(1, raw));
  return { fraction, point: [a[0] + fraction * dx, a[1] + fraction * dy] };
}

/** The place on a line nearest to a point, planar; null for a line of fewer than two positions. */
export function nearestOnLine(point: LonLat, line: readonly Position[]): LinePlace | null {
  let best: LinePlace | null = null;
  for (let segment = 0; segment + 1 < line.length; segment += 1) {
    const near = nearestOnSegment(point, lonLat(line[segment] ?? []), lonLat(line[segment + 1] ?? []));
    const offset = Math.hypot(near.point[0] - point[0], near.point[1] - point[1]);
    if (best === null || offset < best.offset) best = { segment, offset, ...near };
  }
  return best;
}

/** The stretch of a line between two places on it, in the order from `a` to `b`. */
export function substring(line: readonly Position[], a: LinePlace, b: LinePlace): Position[] {
  const forward = a.segment + a.fraction <= b.segment + b.fraction;
  const [from, to] = forward ? [a, b] : [b, a];
  const between = line.slice(from.segment + 1, to.segment + 1);
  const stretch: Position[] = [[...from.point], ...between, [...to.point]];
  return forward ? stretch : stretch.reverse();
}

/** Planar length of a line. */
export function lineLength(line: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < line.length; index += 1) {
    const [x, y] = lonLat(line[index - 1] ?? []);
    const [nextX, nextY] = lonLat(line[index] ?? []);
    sum += Math.hypot(nextX - x, nextY - y);
  }
  return sum;
}
