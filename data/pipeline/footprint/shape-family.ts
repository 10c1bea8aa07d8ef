import type { MultiPolygon } from 'geojson';
import { isEmptyAreal, type Areal } from '../../../src/geo/areal.ts';
import { bboxOf, padBBox } from '../../../src/geo/bbox.ts';
import { clipToBBox, METRE_GRID, offsetPlanar } from '../../../src/geo/overlay.ts';
import type { LonLat } from '../../../src/geo/areal.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import type { FootprintIssue } from './contract.ts';
import type { Ground } from './ground.ts';
import { join, meet, minus, planarArea } from './planar.ts';

/** A shape that grows with one width: what every extent kind gives, and what the solver solves. Metres, in the plane. */
export interface ShapeFamily {
  /** The shape at a width, on allowed ground only; larger widths cover at least as much. */
  readonly shapeAt: (width: number) => MultiPolygon;
  readonly narrowest: number;
  readonly widest: number;
  /** First guess at the width, and first step away from it. */
  readonly start: number;
  readonly step: number;
  readonly issues: readonly FootprintIssue[];
}

/** What an extent kind is given beside the extent itself. */
export interface ShapeRequest {
  readonly ground: Ground;
  /** Ground that the shape may cover. */
  readonly allowed: MultiPolygon;
  /** Area to reach, square metres. */
  readonly targetM2: number;
  /** Centre of the site or part, in the plane. */
  readonly centre: LonLat;
}

const CALMED_SHARE = 0.04;
/** Ground farther from the seed than this share of the side of a square of its area is never reached. */
const NEAR_SHARE = 1.2;

/** A family, or the reason why the extent cannot be drawn. */
export type FamilyOutcome = { readonly family: ShapeFamily } | { readonly issue: FootprintIssue };

/**
 * An offset whose cost does not grow with detail that it drowns: edges are first calmed by a small share of the
 * distance. With detail far finer than the distance an offset crosses itself at every vertex.
 */
function calmOffset(geometry: Areal, distanceM: number): MultiPolygon {
  return offsetPlanar(simplifyAreal(geometry, Math.abs(distanceM) * CALMED_SHARE), distanceM);
}

/**
 * A shape that grows and shrinks about a seed: growing, by an even belt on allowed ground; shrinking, from its
 * free edges only, so that an edge that lies along a border, a shore or another limit of the ground stays there.
 * @param shrink `all-edges` where the seed fills its ground and has no free edge
 */
export function growthFamily(
  seed: Areal,
  { allowed: everywhere, targetM2 }: ShapeRequest,
  issues: readonly FootprintIssue[] = [],
  shrink: 'free-edges' | 'all-edges' = 'free-edges',
): ShapeFamily {
  const allowed = clipToBBox(everywhere, padBBox(bboxOf(seed), NEAR_SHARE * Math.sqrt(targetM2)), METRE_GRID);
  const inside = meet(seed, allowed);
  const beyond = minus(allowed, seed);
  const useAll = shrink === 'all-edges' || isEmptyAreal(beyond);
  const shapeAt = (width: number): MultiPolygon => {
    if (width === 0) return inside;
    if (width > 0) return meet(join(seed, calmOffset(seed, width)), allowed);
    return useAll ? calmOffset(inside, width) : minus(inside, calmOffset(beyond, -width));
  };
  const insideM2 = planarArea(inside);
  const step = Math.max(5, Math.abs(targetM2 - insideM2) / (4 * Math.sqrt(Math.max(targetM2, insideM2))));
  const reach = 4 * Math.sqrt(targetM2);
  return { shapeAt, narrowest: -reach, widest: reach, start: 0, step, issues };
}
