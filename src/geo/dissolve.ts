import type { MultiPolygon, Position } from 'geojson';
import { lonLat, multiPolygonOf, polygonsOf, type Areal, type Rings } from './areal.ts';
import { leavesOf } from './dissolve-cells.ts';
import { cleanPieces, unionInCell } from './dissolve-engine.ts';
import type { Piece } from './dissolve-pieces.ts';
import { polygonsOfRings } from './dissolve-rings.ts';
import { Seams } from './dissolve-seams.ts';
import { cutAtAntimeridian } from './validity.ts';

/** Grid of a dissolve in degrees: 1e-8 degree, about 1 mm. */
export const DISSOLVE_GRID = 1e-8;

/** Cells between two pauses of {@link dissolveSteps}. */
const CELLS_PER_STEP = 64;

function toGrid(ring: readonly Position[], step: number): number[] {
  const scale = Math.round(1 / step);
  const points: number[] = [];
  let lastX = NaN;
  let lastY = NaN;
  for (const position of ring) {
    const [lon, lat] = lonLat(position);
    const x = Math.round(lon * scale);
    const y = Math.round(lat * scale);
    if (x !== lastX || y !== lastY) points.push(x, y);
    lastX = x;
    lastY = y;
  }
  if (points.length > 2 && points[0] === lastX && points[1] === lastY) points.length -= 2;
  return points;
}

function isOverAntimeridian(geometry: Areal): boolean {
  return polygonsOf(geometry).some((rings) =>
    rings.some((ring) =>
      ring.some((position, index) => {
        const [lon] = lonLat(position);
        return Math.abs(lon) > 180 || (index > 0 && Math.abs(lon - lonLat(ring[index - 1] ?? [])[0]) > 180);
      }),
    ),
  );
}

/** A 32-bit mark of a path (FNV-1a over its numbers); equal paths have equal marks. */
function markOf(points: readonly number[]): number {
  let mark = 0x811c9dc5;
  for (const value of points) mark = Math.imul(mark ^ value, 0x01000193);
  return mark;
}

function areEqual(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((path, index) => {
    const other = b[index] ?? [];
    return path.length === other.length && path.every((value, at) => value === other[at]);
  });
}

/** Options of a dissolve. */
export interface DissolveOptions {
  /** Grid to which positions are rounded, in the units of the positions: {@link DISSOLVE_GRID} unless told. */
  readonly step?: number;
  /** True for positions in metres of a plane, which no antimeridian cuts. */
  readonly isPlanar?: boolean;
}

/** Remembers paths and tells which were there before. */
class KnownPaths {
  readonly #byMark = new Map<number, number[][][]>();

  isNew(paths: number[][]): boolean {
    const mark = markOf(paths[0] ?? []);
    const alike = this.#byMark.get(mark) ?? [];
    if (alike.some((other) => areEqual(other, paths))) return false;
    this.#byMark.set(mark, [...alike, paths]);
    return true;
  }
}

function cutIfNeeded(geometry: Areal, isPlanar: boolean): Areal {
  return !isPlanar && isOverAntimeridian(geometry) ? cutAtAntimeridian(geometry) : geometry;
}

/** The rings of a geometry as paths on the {@link DISSOLVE_GRID}, cut at the antimeridian; shells first, as they wind. */
export function gridPaths(geometry: Areal): readonly (readonly number[][])[] {
  return polygonsOf(cutIfNeeded(geometry, false)).map((rings) =>
    rings.map((ring) => toGrid(ring, DISSOLVE_GRID)),
  );
}

/** The polygons as simple pieces on the grid; of identical ones, one. */
export function piecesOf(
  geometries: readonly Areal[],
  { step = DISSOLVE_GRID, isPlanar = false }: DissolveOptions = {},
): Piece[] {
  const known = new KnownPaths();
  const pieces: Piece[] = [];
  for (const geometry of geometries) {
    for (const rings of polygonsOf(cutIfNeeded(geometry, isPlanar))) {
      const paths = rings.map((ring) => toGrid(ring, step));
      const [shell, ...holes] = paths;
      if (shell !== undefined && shell.length >= 6 && known.isNew(paths))
        pieces.push(...cleanPieces(shell, holes));
    }
  }
  return pieces;
}

function toRing(points: readonly number[], step: number): Position[] {
  const scale = Math.round(1 / step);
  const ring: Position[] = [];
  for (let index = 0; index < points.length; index += 2) {
    ring.push([(points[index] ?? 0) / scale, (points[index + 1] ?? 0) / scale]);
  }
  ring.push([...(ring[0] ?? [])]);
  return ring;
}

/** The rectangle of a frame as a counter-clockwise path. */
function framePath([west, south, east, north]: Piece['box']): number[] {
  return [west, south, east, south, east, north, west, north];
}

/**
 * {@link dissolve} in small steps: yields how many cells are done after every 64 of them, so that a caller can stop or
 * let other work in between.
 */
export function* dissolveSteps(
  geometries: readonly Areal[],
  options: DissolveOptions = {},
): Generator<number, MultiPolygon> {
  const { step = DISSOLVE_GRID } = options;
  const seams = new Seams();
  let done = 0;
  for (const { pieces, cuts, box, isFull } of leavesOf(piecesOf(geometries, options))) {
    const [first] = pieces;
    if (isFull) seams.add(framePath(box), cuts);
    else if (pieces.length === 1 && first !== undefined) seams.add(first.points, cuts);
    else for (const path of unionInCell(pieces, box)) seams.add(path, cuts);
    done += 1;
    if (done % CELLS_PER_STEP === 0) yield done;
  }
  const polygons = polygonsOfRings(seams.rings(true));
  return multiPolygonOf(
    polygons.map(({ shell, holes }): Rings => [shell, ...holes].map((points) => toRing(points, step))),
  );
}

/**
 * The ground that any of the geometries covers, each place once: for thousands of polygons.
 *
 * Method. Every polygon is made simple (what its shell goes round, however it winds or crosses itself, less what its
 * holes go round). The plane is halved again and again across the longer side of the frame of what lies in it; polygons
 * are cut along (Sutherland and Hodgman 1974). A cell that one site covers wholly is not looked into any further; a cell
 * of some 300 positions goes to the engine (Clipper2). The outlines of the cells are then joined by cancelling, along
 * every cut, the edges that have ground on both sides. So the cost grows with the positions on view, not with the
 * overlaps.
 *
 * Precision. Positions are rounded to 1e-8 degree (about 1 mm); a long edge that is cut may stray by 2 mm. The answer
 * does not depend on winding; rings wind as RFC 7946 wants, and rings over the antimeridian come back cut there. The
 * order of the polygons follows the ground, not the input.
 */
export function dissolve(geometries: readonly Areal[], options: DissolveOptions = {}): MultiPolygon {
  const steps = dissolveSteps(geometries, options);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}
