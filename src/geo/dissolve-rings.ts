import { bboxHolds, type BBox } from './bbox.ts';
import { doubledArea, pieceOf } from './dissolve-pieces.ts';
import { indexByBBox } from './spatial-index.ts';

/** One polygon on the grid: its shell and its holes. */
export interface GridPolygon {
  readonly shell: readonly number[];
  readonly holes: (readonly number[])[];
}

/** Edges that are looked at together when it is asked whether a point lies in a ring. */
const RUN_LENGTH = 64;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

interface Shell extends GridPolygon {
  readonly box: BBox;
  readonly size: number;
  readonly runs: readonly Run[];
}

function runsOf(points: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < points.length; from += 2 * RUN_LENGTH) {
    const to = Math.min(points.length, from + 2 * RUN_LENGTH);
    let low = Infinity;
    let high = -Infinity;
    for (let index = from; index <= to; index += 2) {
      const y = points[(index + 1) % points.length] ?? 0;
      if (y < low) low = y;
      if (y > high) high = y;
    }
    runs.push({ from, to, low, high });
  }
  return runs;
}

function crossingsOf(points: readonly number[], { from, to }: Run, x: number, y: number): number {
  let count = 0;
  for (let index = from; index < to; index += 2) {
    const x1 = points[index] ?? 0;
    const y1 = points[index + 1] ?? 0;
    const x2 = points[(index + 2) % points.length] ?? 0;
    const y2 = points[(index + 3) % points.length] ?? 0;
    if (y1 > y === y2 > y) continue;
    if (x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) count += 1;
  }
  return count;
}

function holdsPoint({ shell, runs }: Shell, x: number, y: number): boolean {
  let count = 0;
  for (const run of runs) if (run.low <= y && run.high >= y) count += crossingsOf(shell, run, x, y);
  return count % 2 === 1;
}

/**
 * Puts every hole into the smallest shell round it. Rings must not cross. Shells come in the order of the rings;
 * rings that surround nothing are left out.
 */
export function polygonsOfRings(rings: readonly (readonly number[])[]): GridPolygon[] {
  const shells: Shell[] = [];
  const holes: { readonly points: readonly number[]; readonly box: BBox }[] = [];
  for (const points of rings) {
    const size = doubledArea(points);
    const box = pieceOf(points, size < 0)?.box;
    if (box === undefined || size === 0) continue;
    if (size > 0) shells.push({ shell: points, holes: [], box, size, runs: runsOf(points) });
    else holes.push({ points, box });
  }
  const index = indexByBBox(shells, (shell) => shell.box);
  for (const { points, box } of holes) {
    const x = ((points[0] ?? 0) + (points[2] ?? 0)) / 2;
    const y = ((points[1] ?? 0) + (points[3] ?? 0)) / 2;
    const around = index
      .search(box)
      .filter((shell) => bboxHolds(shell.box, box))
      .sort((a, b) => a.size - b.size)
      .find((shell) => holdsPoint(shell, x, y));
    around?.holes.push(points);
  }
  return shells;
}
