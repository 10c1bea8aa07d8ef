import { STRIP_M2 } from './area.ts';
import { polygonsOf, type Areal } from './areal.ts';
import { bboxesMeet, bboxOfPositions, type BBox } from './bbox.ts';
import { dissolve, gridPaths, piecesOf } from './dissolve.ts';
import { doubledArea } from './dissolve-pieces.ts';
import { exactTurn } from './exact-turn.ts';
import { gridStrip, groundOfPaths, timesRound, type EdgeBundle, type Ground } from './ground.ts';
import { floatAt } from './typed-access.ts';

/** A hundredth of a square metre: what comes out for grounds that only touch, by rounding. */
const LEAST_KM2 = 1e-8;

function turnedRound(path: readonly number[]): number[] {
  const turned: number[] = [];
  for (let index = path.length - 2; index >= 0; index -= 2)
    turned.push(path[index] ?? 0, path[index + 1] ?? 0);
  return turned;
}

/** Paths of polygons that neither cross themselves nor overlap one another, shells counter-clockwise. */
function pathsOf(geometry: Areal): readonly (readonly number[])[] {
  return gridPaths(geometry).flatMap((rings) =>
    rings.map((path, index) => (doubledArea(path) > 0 === (index === 0) ? path : turnedRound(path))),
  );
}

/** The ground of polygons that neither cross themselves nor overlap one another: {@link flatGround} without the work. */
export function distinctGround(geometry: Areal): Ground {
  return groundOfPaths(pathsOf(geometry));
}

/** The ground that any of the geometries covers, each place once. */
export function flatGround(geometries: readonly Areal[]): Ground {
  return distinctGround(dissolve(geometries));
}

function mayOverlapItself(geometry: Areal): boolean {
  const boxes = polygonsOf(geometry).map(([shell = []]) => bboxOfPositions(shell));
  return boxes.some((box, index) => boxes.some((other, at) => at > index && bboxesMeet(box, other)));
}

/** The geometries one upon the other: a place counts as often as geometries cover it, identical ones too. */
export function stackedGround(geometries: readonly Areal[]): Ground {
  return groundOfPaths(
    geometries.flatMap((geometry) =>
      mayOverlapItself(geometry)
        ? pathsOf(dissolve([geometry]))
        : piecesOf([geometry]).map(({ points }) => points),
    ),
  );
}

/** The whole rings of ground, each as often as the other ground goes round its start. */
function ringsWithin(ground: Ground, other: Ground, isOtherMoved: boolean): number {
  let sum = 0;
  for (const number of ground.ringTree?.search(...other.box) ?? []) {
    const { first, last } = ground.rings[number] ?? { first: 0, last: 0 };
    const times = timesRound(other, floatAt(ground.xs, first), floatAt(ground.ys, first), isOtherMoved);
    if (times !== 0) sum += times * floatAt(ground.strips, last);
  }
  return sum;
}

/** One edge: corners on the grid. */
type Edge = readonly [fromX: number, fromY: number, toX: number, toY: number];

function edgeAt({ xs, ys }: Ground, edge: number): Edge {
  return [floatAt(xs, edge), floatAt(ys, edge), floatAt(xs, edge + 1), floatAt(ys, edge + 1)];
}

function isApart(a: Edge, b: Edge): boolean {
  return (
    Math.max(a[0], a[2]) < Math.min(b[0], b[2]) ||
    Math.max(b[0], b[2]) < Math.min(a[0], a[2]) ||
    Math.max(a[1], a[3]) < Math.min(b[1], b[3]) ||
    Math.max(b[1], b[3]) < Math.min(a[1], a[3])
  );
}

/**
 * Side of an edge on which a point lies: +1 left, −1 right. In line, the point counts as moved by next to nothing to the
 * east and far less to the north (`moved` = 1), or the edge does (`moved` = −1), so that there is always an answer.
 */
function sideOf([fromX, fromY, toX, toY]: Edge, x: number, y: number, moved: 1 | -1): number {
  const turn = exactTurn(toX - fromX, toY - fromY, x - fromX, y - fromY);
  return turn || -moved * Math.sign(toY - fromY) || moved * Math.sign(toX - fromX);
}

function crossProduct([fromX, fromY, toX, toY]: Edge, x: number, y: number): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}

/** How far along the first edge, 0 to 1, it meets the second. */
function shareOfWay(edge: Edge, other: Edge): number {
  const before = crossProduct(other, edge[0], edge[1]);
  const share = before / (before - crossProduct(other, edge[2], edge[3]));
  return Number.isFinite(share) ? Math.max(0, Math.min(1, share)) : 0.5;
}

/** Strips of a ring from where an edge of it is met to the end of the ring. */
function stripsBeyond(
  { strips }: Ground,
  number: number,
  edge: Edge,
  at: readonly [number, number],
  last: number,
): number {
  return floatAt(strips, last) - floatAt(strips, number) - gridStrip(edge[0], edge[1], ...at);
}

/** What the crossings of two bundles of edges change in the sum of strips; the second ground counts as moved. */
function crossings(a: Ground, ofA: EdgeBundle, b: Ground, ofB: EdgeBundle): number {
  let sum = 0;
  for (let i = ofA.first; i < ofA.last; i += 1) {
    const edge = edgeAt(a, i);
    if (
      Math.max(edge[0], edge[2]) < ofB.box[0] ||
      Math.min(edge[0], edge[2]) > ofB.box[2] ||
      Math.max(edge[1], edge[3]) < ofB.box[1] ||
      Math.min(edge[1], edge[3]) > ofB.box[3]
    )
      continue;
    for (let j = ofB.first; j < ofB.last; j += 1) {
      const other = edgeAt(b, j);
      if (isApart(edge, other)) continue;
      const startB = sideOf(edge, other[0], other[1], 1);
      if (startB === sideOf(edge, other[2], other[3], 1)) continue;
      const startA = sideOf(other, edge[0], edge[1], -1);
      if (startA === sideOf(other, edge[2], edge[3], -1)) continue;
      const share = shareOfWay(edge, other);
      const at = [edge[0] + share * (edge[2] - edge[0]), edge[1] + share * (edge[3] - edge[1])] as const;
      sum -= startA * stripsBeyond(a, i, edge, at, ofA.ringLast);
      sum -= startB * stripsBeyond(b, j, other, at, ofB.ringLast);
    }
  }
  return sum;
}

function nearBundles({ bundles, bundleTree }: Ground, box: BBox): EdgeBundle[] {
  return (bundleTree?.search(...box) ?? []).flatMap((number) => bundles[number] ?? []);
}

/** {@link crossings} of all bundles that lie near one another; the ground with fewer of them asks. */
function allCrossings(ground: Ground, zone: Ground): number {
  let sum = 0;
  if (zone.bundles.length < ground.bundles.length) {
    for (const own of nearBundles(zone, ground.box))
      for (const other of nearBundles(ground, own.box)) sum += crossings(ground, other, zone, own);
  } else {
    for (const own of nearBundles(ground, zone.box))
      for (const other of nearBundles(zone, own.box)) sum += crossings(ground, own, zone, other);
  }
  return sum;
}

/**
 * Area in km² on the WGS84 ellipsoid that ground shares with a zone. For a stack, what several sites share with the
 * zone counts for each of them.
 *
 * Method. The area is summed as strips between the equator and the outline of what is shared (Green's theorem): edges of
 * the ground inside the zone, and edges of the zone inside the ground. Strips are added up along each ring beforehand, so
 * that a ring costs the question whether its start lies inside, and a step for each place where it crosses the other's
 * outline; no outline is ever built. Crossings are found exactly: corners are whole numbers, and where edges or corners
 * coincide, the zone counts as moved by next to nothing (Edelsbrunner and Mücke 1990), which does not change the area.
 * Shares below a hundredth of a square metre are given as none.
 */
export function sharedKm2(ground: Ground, zone: Ground): number {
  if (!bboxesMeet(ground.box, zone.box)) return 0;
  const rings = ringsWithin(ground, zone, true) + ringsWithin(zone, ground, false);
  const km2 = ((rings + allCrossings(ground, zone)) * STRIP_M2) / 1e6;
  return km2 > LEAST_KM2 ? km2 : 0;
}
