import type { MultiPolygon, Position } from 'geojson';
import { lineLength } from '../../../src/geo/line.ts';
import { offsetLinesPlanar, offsetPlanar } from '../../../src/geo/overlay.ts';
import { simplifyLine } from '../../../src/geo/simplify.ts';
import type { FootprintIssue } from './contract.ts';
import { join, meet } from './planar.ts';
import type { ShapeFamily, ShapeRequest } from './shape-family.ts';

/** How much of the ground beside a line a strip may use: one side of it, or both. */
export type StripSides = 1 | 2;

/** A belt deeper than this many expected depths also grows beyond its ends: on the hollow side of a bend it must. */
const SQUARE_DEPTHS = 1.4;

/**
 * A belt along a line, cut square at its ends and rounded at its corners. The line is smoothed first, by up to a
 * quarter of the depth to come, so that the far edge runs calmly; the near edge is that of the allowed ground.
 * The width of the family is the depth on one side, metres.
 */
export function stripFamily(
  line: readonly Position[],
  sides: StripSides,
  { allowed, targetM2, ground }: ShapeRequest,
  issues: readonly FootprintIssue[] = [],
): ShapeFamily {
  const depth = targetM2 / (sides * Math.max(lineLength(line), Math.sqrt(targetM2) / 2));
  const smooth = simplifyLine(line, Math.max(ground.detailM, depth / 4));
  const span = lineLength(smooth);
  const shapeAt = (width: number): MultiPolygon => {
    const square = offsetLinesPlanar([smooth], width, 'butt');
    const beyond = width - SQUARE_DEPTHS * depth;
    const band = beyond > 0 ? join(square, offsetLinesPlanar([smooth], beyond, 'round')) : square;
    const corner = Math.min(0.45 * width, 0.3 * span);
    return meet(offsetPlanar(offsetPlanar(band, -corner), corner), allowed);
  };
  const widest = Math.max(6 * depth, 5 * Math.sqrt(targetM2));
  return { shapeAt, narrowest: depth / 4, widest, start: depth, step: depth / 5, issues };
}

/** Farther than this from its line, metres, a published end point is worth a note. */
const NOTABLE_OFFSET_M = 5000;

/** A note when an end point lies far from the line that it is meant to lie on. */
export function offsetIssues(kind: string, fromOffset: number, toOffset: number): FootprintIssue[] {
  const worst = Math.max(fromOffset, toOffset);
  if (worst <= NOTABLE_OFFSET_M) return [];
  return [{ code: 'anchor-off-line', params: { kind, offsetKm: Number((worst / 1000).toFixed(1)) } }];
}
