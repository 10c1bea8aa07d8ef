import { joinBBoxes, EMPTY_BBOX, type BBox } from './bbox.ts';
import { coversFrame, splitPiece, type Piece } from './dissolve-pieces.ts';

/** A part of the plane with the pieces in it. */
export interface Cell {
  readonly pieces: readonly Piece[];
  /** The cuts that bound the cell [west, south, east, north]; infinite where there is none. */
  readonly cuts: BBox;
  /** Frame of the pieces. */
  readonly box: BBox;
  readonly depth: number;
  /** How many cuts in a row parted little. */
  readonly stalled: number;
}

/** A cell that is not cut any further; `isFull` when one site covers all of its frame. */
export interface Leaf extends Cell {
  readonly isFull: boolean;
}

/** Positions that the engine takes at once: measured best between 150 and 500. */
const LEAF_POSITIONS = 300;
const DEEPEST = 60;
const LONGEST_STALL = 4;
/** A cut that leaves this share of the positions on one side has parted little. */
const LITTLE = 0.85;

function positionsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.points.length / 2, 0);
}

/** A cell with the frame of its pieces. */
export function cellOf(pieces: readonly Piece[], cuts: BBox, depth = 0, stalled = 0): Cell {
  const box = pieces.reduce<BBox>((sum, piece) => joinBBoxes(sum, piece.box), EMPTY_BBOX);
  return { pieces, cuts, box, depth, stalled };
}

/** Holes can only take away once each, so more covering shells than holes leave no gap. */
function isFull({ pieces, box }: Cell): boolean {
  let shells = 0;
  let holes = 0;
  for (const piece of pieces) {
    if (piece.isHole) holes += 1;
    else if (coversFrame(piece, box)) shells += 1;
  }
  return shells > holes;
}

function withCut(cuts: BBox, side: 0 | 1 | 2 | 3, cut: number): BBox {
  return [
    side === 0 ? cut : cuts[0],
    side === 1 ? cut : cuts[1],
    side === 2 ? cut : cuts[2],
    side === 3 ? cut : cuts[3],
  ];
}

function halves({ pieces, cuts, box, depth, stalled }: Cell, positions: number): Cell[] {
  const axis = box[2] - box[0] >= box[3] - box[1] ? 0 : 1;
  const cut = Math.floor((box[axis] + box[axis === 0 ? 2 : 3]) / 2);
  const sides: [Piece[], Piece[]] = [[], []];
  for (const piece of pieces) {
    const [low, high] = splitPiece(piece, axis, cut);
    sides[0].push(...low);
    sides[1].push(...high);
  }
  return sides.flatMap((side, index) => {
    if (side.length === 0) return [];
    const stall = positionsIn(side) > LITTLE * positions ? stalled + 1 : 0;
    const bound = index === 0 ? (axis === 0 ? 2 : 3) : axis;
    return [cellOf(side, withCut(cuts, bound, cut), depth + 1, stall)];
  });
}

/** Cells that are cut no further, in a fixed order; ground that one site covers wholly is not looked into. */
export function* leavesOf(pieces: readonly Piece[]): Generator<Leaf> {
  const open: Cell[] =
    pieces.length === 0 ? [] : [cellOf(pieces, [-Infinity, -Infinity, Infinity, Infinity])];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const positions = positionsIn(cell.pieces);
    const isSmall = cell.box[2] - cell.box[0] < 2 && cell.box[3] - cell.box[1] < 2;
    if (isFull(cell)) yield { ...cell, isFull: true };
    else if (
      cell.pieces.length === 1 ||
      positions <= LEAF_POSITIONS ||
      cell.depth >= DEEPEST ||
      cell.stalled >= LONGEST_STALL ||
      isSmall
    )
      yield { ...cell, isFull: false };
    else open.push(...halves(cell, positions));
  }
}
