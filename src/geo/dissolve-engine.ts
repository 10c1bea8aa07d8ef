import { Clipper64, ClipType, FillRule, type Path64, type Paths64 } from 'clipper2-ts';
import { bboxCentre, type BBox } from './bbox.ts';
import { doubledArea, pieceOf, type Piece } from './dissolve-pieces.ts';

function toPath(points: readonly number[], [west, south]: BBox): Path64 {
  const path: Path64 = [];
  for (let index = 0; index < points.length; index += 2) {
    path.push({ x: (points[index] ?? 0) - west, y: (points[index + 1] ?? 0) - south });
  }
  return path;
}

function toPoints(path: Path64, [west, south]: BBox): number[] {
  const points: number[] = [];
  for (const { x, y } of path) points.push(x + west, y + south);
  return points;
}

/** The ground that pieces of cleaned polygons cover in a cell, as paths; numbers are kept small by the frame. */
export function unionInCell(pieces: readonly Piece[], box: BBox): number[][] {
  const clipper = new Clipper64();
  clipper.addSubject(pieces.map((piece) => toPath(piece.points, box)));
  const paths: Paths64 = [];
  clipper.execute(ClipType.Union, FillRule.Positive, paths);
  return paths.map((path) => toPoints(path, box));
}

/** Share of the products below which a turn may be a rounding error. */
const NO_TURN = 1e-12;

/** Sense of the turn from one edge to the next about a middle: +1, −1, or 0 when rounding may have decided it. */
function turnSense(x: number, y: number, nextX: number, nextY: number): number {
  const turn = x * nextY - nextX * y;
  return Math.abs(turn) <= NO_TURN * (Math.abs(x * nextY) + Math.abs(nextX * y)) ? 0 : Math.sign(turn);
}

/**
 * Tells whether every edge turns the same way about the middle of the frame and all together go round it once: then the
 * path cannot cross itself. Answers +1 or −1 for the sense, 0 when the path is not of that kind.
 */
function starSense(points: readonly number[], box: BBox): number {
  const [middleX, middleY] = bboxCentre(box);
  let x = (points[points.length - 2] ?? 0) - middleX;
  let y = (points[points.length - 1] ?? 0) - middleY;
  let sense = 0;
  let changes = 0;
  for (let index = 0; index < points.length; index += 2) {
    const nextX = (points[index] ?? 0) - middleX;
    const nextY = (points[index + 1] ?? 0) - middleY;
    const turn = turnSense(x, y, nextX, nextY);
    if (turn === 0 || turn === -sense) return 0;
    sense = turn;
    if (y > 0 !== nextY > 0) changes += 1;
    x = nextX;
    y = nextY;
  }
  return changes === 2 ? sense : 0;
}

function reversed(points: readonly number[]): number[] {
  const result: number[] = [];
  for (let index = points.length - 2; index >= 0; index -= 2)
    result.push(points[index] ?? 0, points[index + 1] ?? 0);
  return result;
}

/**
 * The ground of one polygon as simple pieces: what the shell goes round, in whatever sense and however often, less what
 * the holes go round.
 */
export function cleanPieces(shell: readonly number[], holes: readonly (readonly number[])[]): Piece[] {
  const frame = pieceOf(shell, false);
  if (frame === null) return [];
  const sense = holes.length === 0 ? starSense(shell, frame.box) : 0;
  if (sense !== 0) return [sense > 0 ? frame : { ...frame, points: reversed(shell) }];
  const clipper = new Clipper64();
  clipper.addSubject([toPath(shell, frame.box)]);
  if (holes.length > 0) clipper.addClip(holes.map((hole) => toPath(hole, frame.box)));
  const paths: Paths64 = [];
  clipper.execute(holes.length > 0 ? ClipType.Difference : ClipType.Union, FillRule.NonZero, paths);
  return paths.flatMap((path) => {
    const points = toPoints(path, frame.box);
    return pieceOf(points, doubledArea(points) < 0) ?? [];
  });
}
