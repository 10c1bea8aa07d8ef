import Flatbush from 'flatbush';
import { STRIP_M2, stripUnderEdge } from './area.ts';
import { EMPTY_BBOX, joinBBoxes, type BBox } from './bbox.ts';
import { DISSOLVE_GRID } from './dissolve.ts';
import { pieceOf } from './dissolve-pieces.ts';
import { exactTurn } from './exact-turn.ts';
import { floatAt } from './typed-access.ts';

/** Corners of a ring in a {@link Ground}: from `first` to `last`, which repeats the first. */
export interface GroundRing {
  readonly first: number;
  readonly last: number;
  readonly box: BBox;
}

/** Neighbouring edges of a ring: edge n runs from corner n to the next; from `first` to `last - 1`. */
export interface EdgeBundle {
  readonly first: number;
  readonly last: number;
  /** Last corner of the ring: up to there its strips are added up. */
  readonly ringLast: number;
  readonly box: BBox;
}

/** Ground made ready for many questions about what it shares with other ground. */
export interface Ground {
  /** Corners on the grid of a dissolve, ring after ring; shells wind counter-clockwise, holes clockwise. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Strips between the equator and the edges, added up from the start of the ring to each corner. */
  readonly strips: Float64Array;
  readonly rings: readonly GroundRing[];
  readonly bundles: readonly EdgeBundle[];
  readonly ringTree: Flatbush | null;
  readonly bundleTree: Flatbush | null;
  readonly box: BBox;
  /** km² on the WGS84 ellipsoid; ground that lies in several sites of a stack counts for each. */
  readonly areaKm2: number;
}

const BUNDLE_EDGES = 8;

/** Strip between the equator and an edge given in grid units, in units of {@link STRIP_M2}. */
export function gridStrip(x: number, y: number, nextX: number, nextY: number): number {
  return stripUnderEdge(y * DISSOLVE_GRID, (nextX - x) * DISSOLVE_GRID, (nextY - y) * DISSOLVE_GRID);
}

function treeOver(items: readonly { readonly box: BBox }[]): Flatbush | null {
  if (items.length === 0) return null;
  const tree = new Flatbush(items.length);
  for (const { box } of items) tree.add(...box);
  tree.finish();
  return tree;
}

function frameOfCorners(xs: Float64Array, ys: Float64Array, first: number, last: number): BBox {
  let [west, south, east, north] = EMPTY_BBOX;
  for (let corner = first; corner <= last; corner += 1) {
    const x = floatAt(xs, corner);
    const y = floatAt(ys, corner);
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

function bundlesOf({ first, last }: GroundRing, xs: Float64Array, ys: Float64Array): EdgeBundle[] {
  const bundles: EdgeBundle[] = [];
  for (let start = first; start < last; start += BUNDLE_EDGES) {
    const end = Math.min(last, start + BUNDLE_EDGES);
    bundles.push({ first: start, last: end, ringLast: last, box: frameOfCorners(xs, ys, start, end) });
  }
  return bundles;
}

/**
 * Ground from closed paths on the grid of a dissolve (x0, y0, x1, y1, …, the first point not repeated), shells
 * counter-clockwise and holes clockwise. Paths without extent are left out.
 */
export function groundOfPaths(paths: readonly (readonly number[])[]): Ground {
  const kept = paths.filter((path) => path.length >= 6 && pieceOf(path, false) !== null);
  const count = kept.reduce((sum, path) => sum + path.length / 2 + 1, 0);
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  const strips = new Float64Array(count);
  const rings: GroundRing[] = [];
  let corner = 0;
  let area = 0;
  for (const path of kept) {
    const first = corner;
    let strip = 0;
    for (let index = 0; index <= path.length; index += 2) {
      const x = path[index % path.length] ?? 0;
      const y = path[(index + 1) % path.length] ?? 0;
      if (index > 0) strip += gridStrip(floatAt(xs, corner - 1), floatAt(ys, corner - 1), x, y);
      xs[corner] = x;
      ys[corner] = y;
      strips[corner] = strip;
      corner += 1;
    }
    area += strip;
    rings.push({ first, last: corner - 1, box: frameOfCorners(xs, ys, first, corner - 1) });
  }
  const bundles = rings.flatMap((ring) => bundlesOf(ring, xs, ys));
  return {
    xs,
    ys,
    strips,
    rings,
    bundles,
    ringTree: treeOver(rings),
    bundleTree: treeOver(bundles),
    box: rings.reduce<BBox>((sum, { box }) => joinBBoxes(sum, box), EMPTY_BBOX),
    areaKm2: (area * STRIP_M2) / 1e6,
  };
}

/** What an edge adds to the times that its ground goes round a point, by a ray to the east: +1, −1 or 0. */
function crossingEast(
  { xs, ys }: Ground,
  edge: number,
  [x, y]: readonly [number, number],
  isGroundMoved: boolean,
): number {
  const fromY = floatAt(ys, edge);
  const toY = floatAt(ys, edge + 1);
  const isUp = isGroundMoved ? toY >= y : toY > y;
  if (isUp === (isGroundMoved ? fromY >= y : fromY > y)) return 0;
  const fromX = floatAt(xs, edge);
  const turn = exactTurn(floatAt(xs, edge + 1) - fromX, toY - fromY, x - fromX, y - fromY);
  if (turn === 0 ? !isGroundMoved : turn > 0 !== isUp) return 0;
  return isUp ? 1 : -1;
}

/**
 * How many times the ground goes round a point on the grid (0 outside; in a stack, how many sites hold it). A point
 * on an edge lies inside or outside as if the ground, or else the point, were moved by next to nothing to the east and by far
 * less to the north.
 */
export function timesRound(ground: Ground, x: number, y: number, isGroundMoved: boolean): number {
  const { rings, bundles, ringTree, bundleTree } = ground;
  const about = (ringTree?.search(x, y, x, y) ?? []).flatMap((number) => rings[number] ?? []);
  if (about.length === 0) return 0;
  const east = Math.max(...about.map(({ box }) => box[2]));
  let times = 0;
  for (const number of bundleTree?.search(x, y, east, y) ?? []) {
    const bundle = bundles[number];
    if (bundle === undefined || !about.some(({ last }) => last === bundle.ringLast)) continue;
    for (let edge = bundle.first; edge < bundle.last; edge += 1)
      times += crossingEast(ground, edge, [x, y], isGroundMoved);
  }
  return times;
}
