import type { LonLat } from './areal.ts';
import { BALL_STRIDE, CHORD_STRIDE, type EdgeTree } from './edge-tree.ts';
import { RADIANS } from './ellipsoid.ts';
import { floatAt, intAt } from './typed-access.ts';

/** Outlines that come this near touch, metres: the grid of 1e-7 degree on which overlays are computed. */
export const TOUCHING_M = 0.012;

/** Chords cut below the curved edge by up to 0.6 m, so pairs this near in space are looked at in the plane. */
export const DOUBTFUL_M = 2;

const METRES_PER_DEGREE = 111_195;

interface PlaneEdge {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** An edge in metres about an origin, longitude shortened; straight edges in longitude and latitude stay straight. */
function planeEdge(chords: Float64Array, chord: number, [originLon, originLat]: LonLat): PlaneEdge {
  const first = chord * CHORD_STRIDE + 6;
  const scale = METRES_PER_DEGREE * Math.cos(originLat * RADIANS);
  const point = (place: number): LonLat => {
    const turn = (((chords[place] ?? 0) - originLon + 540) % 360) - 180;
    return [turn * scale, ((chords[place + 1] ?? 0) - originLat) * METRES_PER_DEGREE];
  };
  return { from: point(first), to: point(first + 2) };
}

function pointToEdge([x, y]: LonLat, { from, to }: PlaneEdge): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const dot = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const fraction = Math.max(0, Math.min(1, dot));
  return Math.hypot(x - from[0] - fraction * dx, y - from[1] - fraction * dy);
}

function cross(one: PlaneEdge, other: PlaneEdge): boolean {
  const side = ([x, y]: LonLat, { from, to }: PlaneEdge): number =>
    (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
  return side(one.from, other) * side(one.to, other) < 0 && side(other.from, one) * side(other.to, one) < 0;
}

function apart(one: PlaneEdge, other: PlaneEdge): number {
  if (cross(one, other)) return 0;
  return Math.min(
    pointToEdge(one.from, other),
    pointToEdge(one.to, other),
    pointToEdge(other.from, one),
    pointToEdge(other.to, one),
  );
}

function ballsMeet(a: EdgeTree, nodeA: number, b: EdgeTree, nodeB: number): boolean {
  const [ballA, ballB] = [nodeA * BALL_STRIDE, nodeB * BALL_STRIDE];
  const between = Math.hypot(
    floatAt(a.balls, ballA) - floatAt(b.balls, ballB),
    floatAt(a.balls, ballA + 1) - floatAt(b.balls, ballB + 1),
    floatAt(a.balls, ballA + 2) - floatAt(b.balls, ballB + 2),
  );
  return between <= floatAt(a.balls, ballA + 3) + floatAt(b.balls, ballB + 3) + DOUBTFUL_M;
}

function leavesTouch(a: EdgeTree, nodeA: number, b: EdgeTree, nodeB: number): boolean {
  const origin: LonLat = [
    a.chords[intAt(a.first, nodeA) * CHORD_STRIDE + 6] ?? 0,
    a.chords[intAt(a.first, nodeA) * CHORD_STRIDE + 7] ?? 0,
  ];
  for (let chordA = intAt(a.first, nodeA); chordA < intAt(a.last, nodeA); chordA += 1) {
    const one = planeEdge(a.chords, chordA, origin);
    for (let chordB = intAt(b.first, nodeB); chordB < intAt(b.last, nodeB); chordB += 1) {
      if (apart(one, planeEdge(b.chords, chordB, origin)) <= TOUCHING_M) return true;
    }
  }
  return false;
}

/**
 * True when an edge of one tree crosses or comes within {@link TOUCHING_M} of an edge of the other, edges being
 * straight in longitude and latitude as RFC 7946 has them.
 */
export function edgesTouch(a: EdgeTree, b: EdgeTree, nodeA = 0, nodeB = 0): boolean {
  if (!ballsMeet(a, nodeA, b, nodeB)) return false;
  const leftA = intAt(a.left, nodeA);
  const leftB = intAt(b.left, nodeB);
  if (leftA === 0 && leftB === 0) return leavesTouch(a, nodeA, b, nodeB);
  if (leftA !== 0) {
    return edgesTouch(a, b, leftA, nodeB) || edgesTouch(a, b, intAt(a.right, nodeA), nodeB);
  }
  return edgesTouch(a, b, nodeA, leftB) || edgesTouch(a, b, nodeA, intAt(b.right, nodeB));
}
