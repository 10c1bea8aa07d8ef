import type { Position } from 'geojson';
import { polygonsOf, type Areal } from './areal.ts';
import { ringAreaM2 } from './area.ts';
import { bboxesMeet, bboxHolds, EMPTY_BBOX, joinBBoxes, type BBox } from './bbox.ts';
import { piecesOf, DISSOLVE_GRID, dissolve } from './dissolve.ts';
import { sharedPaths } from './dissolve-engine.ts';
import { coversFrame, splitPiece, type Piece } from './dissolve-pieces.ts';
import { indexByBBox, type SpatialIndex } from './spatial-index.ts';

/** Ground made ready for many questions about what it shares with other ground. */
export interface Ground {
  readonly pieces: readonly Piece[];
  readonly index: SpatialIndex<Piece>;
  readonly box: BBox;
  /** km² on the WGS84 ellipsoid; ground that lies in several sites of a stack counts for each. */
  readonly areaKm2: number;
}

const LEAF_POSITIONS = 200;
/** Pieces of so few positions are mostly corners of their cell: to cut on would part nothing. */
const CORNERS_OF_PIECE = 8;
const DEEPEST = 40;

const known = new WeakMap<Piece, number>();

function pathAreaM2(points: readonly number[]): number {
  const scale = Math.round(1 / DISSOLVE_GRID);
  const ring: Position[] = [];
  for (let index = 0; index < points.length; index += 2)
    ring.push([(points[index] ?? 0) / scale, (points[index + 1] ?? 0) / scale]);
  const [first] = ring;
  if (first !== undefined) ring.push(first);
  return ringAreaM2(ring);
}

/** Signed area of a piece in m² on the ellipsoid: holes are negative. */
function areaOfPiece(piece: Piece): number {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const area = pathAreaM2(piece.points);
  known.set(piece, area);
  return area;
}

function groundOf(pieces: readonly Piece[]): Ground {
  return {
    pieces,
    index: indexByBBox(pieces, (piece) => piece.box),
    box: pieces.reduce<BBox>((sum, piece) => joinBBoxes(sum, piece.box), EMPTY_BBOX),
    areaKm2: pieces.reduce((sum, piece) => sum + areaOfPiece(piece), 0) / 1e6,
  };
}

/** The ground that any of the geometries covers, each place once. */
export function flatGround(geometries: readonly Areal[]): Ground {
  return groundOf(piecesOf([dissolve(geometries)]));
}

/** The ground of polygons that are known not to overlap one another: {@link flatGround} without the work. */
export function distinctGround(geometry: Areal): Ground {
  return groundOf(piecesOf([geometry]));
}

/** The geometries one upon the other: a place counts as often as geometries cover it, identical ones too. */
export function stackedGround(geometries: readonly Areal[]): Ground {
  const single = (geometry: Areal): Areal =>
    polygonsOf(geometry).length > 1 ? dissolve([geometry]) : geometry;
  return groundOf(geometries.flatMap((geometry) => piecesOf([single(geometry)])));
}

interface Cell {
  readonly pieces: readonly Piece[];
  readonly other: readonly Piece[];
  readonly depth: number;
}

function frameOf(pieces: readonly Piece[]): BBox {
  return pieces.reduce<BBox>((sum, piece) => joinBBoxes(sum, piece.box), EMPTY_BBOX);
}

function coversAll(pieces: readonly Piece[], frame: BBox): boolean {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined && !only.isHole && coversFrame(only, frame);
}

function sharedOfLeaf({ pieces, other }: Cell): number {
  return pieces.reduce((sum, piece) => {
    const near = other.filter(({ box }) => bboxesMeet(box, piece.box));
    if (near.length === 0) return sum;
    const shared = sharedPaths(piece, near).reduce((total, path) => total + pathAreaM2(path), 0);
    return sum + (piece.isHole ? -shared : shared);
  }, 0);
}

function halves({ pieces, other, depth }: Cell, frame: BBox): Cell[] {
  const axis = frame[2] - frame[0] >= frame[3] - frame[1] ? 0 : 1;
  const cut = Math.floor((frame[axis] + (axis === 0 ? frame[2] : frame[3])) / 2);
  const split = (all: readonly Piece[]): readonly [Piece[], Piece[]] => {
    const sides: readonly [Piece[], Piece[]] = [[], []];
    for (const piece of all) {
      const [low, high] = splitPiece(piece, axis, cut);
      sides[0].push(...low);
      sides[1].push(...high);
    }
    return sides;
  };
  const [low, high] = split(pieces);
  const [otherLow, otherHigh] = split(other);
  return [
    { pieces: low, other: otherLow, depth: depth + 1 },
    { pieces: high, other: otherHigh, depth: depth + 1 },
  ];
}

function isLeaf({ pieces, other, depth }: Cell, frame: BBox): boolean {
  const count = (all: readonly Piece[]): number =>
    all.reduce((sum, { points }) => sum + points.length / 2, 0);
  const enough = Math.max(LEAF_POSITIONS, CORNERS_OF_PIECE * (pieces.length + other.length));
  const isNarrow = frame[2] - frame[0] < 2 || frame[3] - frame[1] < 2;
  return isNarrow || depth >= DEEPEST || count(pieces) + count(other) <= enough;
}

function frameShared(a: BBox, b: BBox): BBox {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/**
 * Area in km² on the WGS84 ellipsoid that ground shares with a zone. For a stack, what several sites share with the
 * zone counts for each of them. The plane is halved as in `dissolve`; where the zone covers a cell wholly the areas
 * are simply added, so that the cost lies on the zone's edge.
 */
export function sharedKm2(ground: Ground, zone: Ground): number {
  let sum = 0;
  const open: Cell[] = [
    { pieces: ground.index.search(zone.box), other: zone.index.search(ground.box), depth: 0 },
  ];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (cell.pieces.length === 0 || cell.other.length === 0) continue;
    const own = frameOf(cell.pieces);
    const theirs = frameOf(cell.other);
    const frame = frameShared(own, theirs);
    if (frame[0] >= frame[2] || frame[1] >= frame[3]) continue;
    if (bboxHolds(theirs, own) && coversAll(cell.other, theirs))
      sum += cell.pieces.reduce((total, piece) => total + areaOfPiece(piece), 0);
    else if (isLeaf(cell, frame)) sum += sharedOfLeaf(cell);
    else open.push(...halves(cell, frame));
  }
  return sum / 1e6;
}
