import type { MultiPolygon } from 'geojson';
import type { FootprintIssue, IslandsExtent } from './contract.ts';
import { pieceAt } from './nearest-piece.ts';
import { discPolygon, join, meet } from './planar.ts';
import { growthFamily, type FamilyOutcome, type ShapeRequest } from './shape-family.ts';

/** A point on an island may lie this far off its charted shore, metres. */
const LARGEST_OFFSET_M = 1500;
/** Radius of the disc that stands for an islet that the base does not chart, metres. */
const ISLET_RADIUS_M = 150;

/**
 * The islands at the points, and as much of the sea about them as the area asks and the clip allows; with less area
 * than the islands have, their inner parts. An islet that is not charted becomes a small disc, and an issue.
 */
export function islands(extent: IslandsExtent, request: ShapeRequest): FamilyOutcome {
  const { ground, allowed } = request;
  const issues: FootprintIssue[] = [];
  const pieces = extent.at.map((at): MultiPolygon => {
    const point = ground.toPlane(at);
    const island = pieceAt(point, ground.ownLand, LARGEST_OFFSET_M);
    if (island !== null) return island;
    issues.push({ code: 'island-not-charted', params: { lon: at[0], lat: at[1] } });
    return join(discPolygon(point, ISLET_RADIUS_M));
  });
  const seed = join(...pieces);
  const onLand = extent.side === 'land' ? meet(seed, allowed) : seed;
  return { family: growthFamily(onLand, request, issues, 'all-edges') };
}
