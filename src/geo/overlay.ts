import {
  Clipper,
  Clipper64,
  ClipperOffset,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  PolyTree64,
  type Path64,
  type Paths64,
  type PolyPath64,
} from 'clipper2-ts';
import type { MultiPolygon, Position } from 'geojson';
import { lonLat, multiPolygonOf, polygonsOf, type Areal, type LonLat, type Rings } from './areal.ts';
import {
  bboxCentre,
  bboxesMeet,
  bboxHolds,
  bboxOf,
  bboxOfPositions,
  EMPTY_BBOX,
  joinBBoxes,
  type BBox,
} from './bbox.ts';

/** Grid of geographic overlays: 1e-7 degree, about 1 cm. */
export const DEGREE_GRID = 1e-7;

/** Grid of overlays in a local projection in metres: 1 cm. */
export const METRE_GRID = 0.01;

/** An integer grid about an origin: keeps the engine's products exact and its answers repeatable. */
interface Grid {
  readonly origin: LonLat;
  readonly step: number;
}

function gridFor(geometries: readonly Areal[], step: number): Grid {
  const box = geometries.reduce<BBox>((sum, geometry) => joinBBoxes(sum, bboxOf(geometry)), EMPTY_BBOX);
  if (!Number.isFinite(box[0])) return { origin: [0, 0], step };
  const [x, y] = bboxCentre(box);
  return { origin: [Math.round(x / step), Math.round(y / step)], step };
}

function toPath(ring: readonly Position[], { origin, step }: Grid): Path64 {
  return ring.map((position) => {
    const [x, y] = lonLat(position);
    return { x: Math.round(x / step) - origin[0], y: Math.round(y / step) - origin[1] };
  });
}

function toPaths(geometry: Areal, grid: Grid): Paths64 {
  const paths: Paths64 = [];
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const path = toPath(ring.slice(0, -1), grid);
      if (Clipper.area(path) > 0 !== (index === 0)) path.reverse();
      paths.push(path);
    });
  }
  return paths;
}

function toRing(path: Path64, { origin, step }: Grid): Position[] {
  const scale = 1 / step;
  const ring = path.map(({ x, y }): Position => [
    Math.round(x + origin[0]) / scale,
    Math.round(y + origin[1]) / scale,
  ]);
  const first = ring[0];
  if (first !== undefined) ring.push([...first]);
  return ring;
}

function collect(node: PolyPath64, grid: Grid, polygons: Rings[]): void {
  for (let index = 0; index < node.count; index += 1) {
    const shell = node.child(index);
    const rings: Rings = [toRing(shell.poly ?? [], grid)];
    for (let hole = 0; hole < shell.count; hole += 1) {
      rings.push(toRing(shell.child(hole).poly ?? [], grid));
      collect(shell.child(hole), grid, polygons);
    }
    polygons.push(rings);
  }
}

function overlay(
  type: ClipType,
  subject: readonly Areal[],
  clip: readonly Areal[],
  step: number,
): MultiPolygon {
  const grid = gridFor(subject, step);
  const clipper = new Clipper64();
  clipper.addSubject(subject.flatMap((geometry) => toPaths(geometry, grid)));
  if (clip.length > 0) clipper.addClip(clip.flatMap((geometry) => toPaths(geometry, grid)));
  const tree = new PolyTree64();
  clipper.execute(type, FillRule.NonZero, tree);
  const polygons: Rings[] = [];
  collect(tree, grid, polygons);
  return multiPolygonOf(polygons);
}

/**
 * The ground that any of the geometries covers, dissolved. Winding of the input does not matter; a ring
 * that crosses itself counts as all the ground it goes round. The answer winds as RFC 7946 wants.
 * @param step grid to which positions are rounded: {@link DEGREE_GRID} or {@link METRE_GRID}
 */
export function union(geometries: readonly Areal[], step: number = DEGREE_GRID): MultiPolygon {
  return overlay(ClipType.Union, geometries, [], step);
}

/** The ground that both cover; empty when they only touch. Grid as in {@link union}. */
export function intersection(a: Areal, b: Areal, step: number = DEGREE_GRID): MultiPolygon {
  return overlay(ClipType.Intersection, [a], [b], step);
}

/** The ground of the first that none of the others covers. Grid as in {@link union}. */
export function difference(a: Areal, others: readonly Areal[], step: number = DEGREE_GRID): MultiPolygon {
  return overlay(ClipType.Difference, [a], others, step);
}

/** One polygon at a time: to find which of thousands of islands lies in which is what costs. */
function clipPolygon(rings: Rings, box: BBox, grid: Grid): Rings[] {
  const own = bboxOfPositions(rings[0] ?? []);
  if (!bboxesMeet(own, box)) return [];
  if (bboxHolds(box, own)) return [rings];
  const [left, top, right, bottom] = box.map((value) => Math.round(value / grid.step)) as [
    number,
    number,
    number,
    number,
  ];
  const clipper = new Clipper64();
  clipper.addSubject(Clipper.rectClip({ left, top, right, bottom }, toPaths(multiPolygonOf([rings]), grid)));
  const tree = new PolyTree64();
  clipper.execute(ClipType.Union, FillRule.NonZero, tree);
  const polygons: Rings[] = [];
  collect(tree, grid, polygons);
  return polygons;
}

/**
 * The part of a geometry in a frame: faster than {@link intersection}, for cutting a country to a window.
 * Polygons are cut one by one, those inside come back as they are; polygons that overlap stay so.
 */
export function clipToBBox(geometry: Areal, box: BBox, step: number = DEGREE_GRID): MultiPolygon {
  const grid: Grid = { origin: [0, 0], step };
  return multiPolygonOf(polygonsOf(geometry).flatMap((rings) => clipPolygon(rings, box, grid)));
}

/** How an offset ends a line: a half circle, or cut straight at the end point. */
export type LineEnd = 'round' | 'butt';

function offsetPaths(
  paths: Paths64,
  delta: number,
  end: EndType,
  grid: Grid,
  arcToleranceM: number,
): MultiPolygon {
  const offsetter = new ClipperOffset(2, arcToleranceM / grid.step);
  offsetter.addPaths(paths, JoinType.Round, end);
  const tree = new PolyTree64();
  offsetter.execute(delta / grid.step, tree);
  const polygons: Rings[] = [];
  collect(tree, grid, polygons);
  return multiPolygonOf(polygons);
}

/** How far an arc of an offset may stray from the true circle: an 800th of the distance, at least 1 m. */
function arcTolerance(distanceM: number): number {
  return Math.max(1, Math.abs(distanceM) / 800);
}

/**
 * Grows (or, with a negative distance, shrinks) a geometry given in metres of a local projection.
 * Corners are rounded. Shrinking away everything gives an empty geometry.
 */
export function offsetPlanar(geometry: Areal, distanceM: number): MultiPolygon {
  if (distanceM === 0) return union([geometry], METRE_GRID);
  const grid = gridFor([geometry], METRE_GRID);
  return offsetPaths(toPaths(geometry, grid), distanceM, EndType.Polygon, grid, arcTolerance(distanceM));
}

/** The ground within a distance of lines given in metres of a local projection. */
export function offsetLinesPlanar(
  lines: readonly (readonly Position[])[],
  distanceM: number,
  end: LineEnd,
): MultiPolygon {
  const grid = gridFor(
    lines.map((line) => ({ type: 'Polygon', coordinates: [[...line]] })),
    METRE_GRID,
  );
  const paths = lines.map((line) => toPath(line, grid));
  return offsetPaths(
    paths,
    distanceM,
    end === 'butt' ? EndType.Butt : EndType.Round,
    grid,
    arcTolerance(distanceM),
  );
}
