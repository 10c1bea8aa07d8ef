import type { BBox } from './bbox.ts';
import { Seams } from './dissolve-seams.ts';

/** A closed path on the integer grid, without a repeated last point; shells wind counter-clockwise, holes clockwise. */
export interface Piece {
  /** x0, y0, x1, y1, …: grid units. */
  readonly points: readonly number[];
  readonly isHole: boolean;
  readonly box: BBox;
}

/** A piece with its frame; null where it covers nothing. */
export function pieceOf(points: readonly number[], isHole: boolean): Piece | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return east > west && north > south ? { points, isHole, box: [west, south, east, north] } : null;
}

/** Where the edge from (u, v) to (s, t) meets the line u = cut; the same answer for the edge turned round. */
function crossingAt(u: number, v: number, s: number, t: number, cut: number): number {
  return u < s
    ? Math.round(v + ((t - v) * (cut - u)) / (s - u))
    : Math.round(t + ((v - t) * (cut - s)) / (u - s));
}

function add(points: number[], axis: 0 | 1, along: number, across: number): void {
  if (axis === 0) points.push(along, across);
  else points.push(across, along);
}

/** Parts of a path on one side of a cut; where it left the side more than once, the loose parts come apart. */
function parts(points: readonly number[], stretches: number, isHole: boolean, cuts: BBox): Piece[] {
  if (stretches < 2) return [pieceOf(points, isHole)].filter((piece) => piece !== null);
  const seams = new Seams();
  seams.add(points, cuts);
  return seams.rings(false).flatMap((ring) => pieceOf(ring, doubledArea(ring) < 0) ?? []);
}

/** The two sides of a cut as paths, and how often the path came to the cut. */
function sidesOf(points: readonly number[], axis: 0 | 1, cut: number): readonly [number[], number[], number] {
  const low: number[] = [];
  const high: number[] = [];
  let visits = 0;
  let u = points[points.length - 2 + axis] ?? 0;
  let v = points[points.length - 1 - axis] ?? 0;
  for (let index = 0; index < points.length; index += 2) {
    const s = points[index + axis] ?? 0;
    const t = points[index + 1 - axis] ?? 0;
    if ((u - cut) * (s - cut) < 0) {
      const across = crossingAt(u, v, s, t, cut);
      add(low, axis, cut, across);
      add(high, axis, cut, across);
      visits += 1;
    }
    if (s <= cut) add(low, axis, s, t);
    if (s >= cut) add(high, axis, s, t);
    if (s === cut) visits += 1;
    u = s;
    v = t;
  }
  return [low, high, visits];
}

/** The half planes on either side of a cut, as frames. */
function halfPlanes(axis: 0 | 1, cut: number): readonly [BBox, BBox] {
  const far = Infinity;
  return axis === 0
    ? [
        [-far, -far, cut, far],
        [cut, -far, far, far],
      ]
    : [
        [-far, -far, far, cut],
        [-far, cut, far, far],
      ];
}

/**
 * Cuts a path along the line x = cut (axis 0) or y = cut (axis 1) into the parts below and above it (Sutherland and
 * Hodgman 1974; edges that would run to and fro on the cut are taken out). Both sides get the same crossings.
 */
export function splitPiece(
  piece: Piece,
  axis: 0 | 1,
  cut: number,
): readonly [readonly Piece[], readonly Piece[]] {
  if ((axis === 0 ? piece.box[2] : piece.box[3]) <= cut) return [[piece], []];
  if (piece.box[axis] >= cut) return [[], [piece]];
  const [low, high, visits] = sidesOf(piece.points, axis, cut);
  const [below, above] = halfPlanes(axis, cut);
  const stretches = visits <= 2 ? 1 : 2;
  return [parts(low, stretches, piece.isHole, below), parts(high, stretches, piece.isHole, above)];
}

/** Twice the signed area of a path, in squared grid units. */
export function doubledArea(points: readonly number[]): number {
  const originX = points[0] ?? 0;
  const originY = points[1] ?? 0;
  let sum = 0;
  let x = (points[points.length - 2] ?? 0) - originX;
  let y = (points[points.length - 1] ?? 0) - originY;
  for (let index = 0; index < points.length; index += 2) {
    const nextX = (points[index] ?? 0) - originX;
    const nextY = (points[index + 1] ?? 0) - originY;
    sum += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return sum;
}

function sideMask(x: number, y: number, box: BBox): number {
  return (x === box[0] ? 1 : 0) | (y === box[1] ? 2 : 0) | (x === box[2] ? 4 : 0) | (y === box[3] ? 8 : 0);
}

/** True when the path runs along the edge of the frame only and goes round it once: it covers the whole frame. */
export function coversFrame({ points, box: own }: Piece, box: BBox): boolean {
  if (own[0] !== box[0] || own[1] !== box[1] || own[2] !== box[2] || own[3] !== box[3]) return false;
  let last = sideMask(points[points.length - 2] ?? 0, points[points.length - 1] ?? 0, box);
  for (let index = 0; index < points.length; index += 2) {
    const mask = sideMask(points[index] ?? 0, points[index + 1] ?? 0, box);
    if ((mask & last) === 0) return false;
    last = mask;
  }
  return Math.abs(doubledArea(points)) > (box[2] - box[0]) * (box[3] - box[1]);
}
