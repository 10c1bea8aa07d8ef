import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../../src/geo/areal.ts';
import { lineLength } from '../../../src/geo/line.ts';
import { offsetPlanar } from '../../../src/geo/overlay.ts';
import type { CoastStripExtent, FootprintIssue } from './contract.ts';
import { meet } from './planar.ts';
import { routeAlong, type Route } from './route.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';
import { calmShores } from './shoreline.ts';
import { offsetIssues, stripFamily } from './strip.ts';

const JOIN_REACH_M = 30;
/** A shore this many times longer than the straight way is followed by the straight way instead. */
const LONGEST_DETOUR = 3;
/** Half the width of an arm that is taken off, as a share of the depth of the belt. */
const THIN_ARM_SHARE = 0.15;

function shoreRoute(from: LonLat, to: LonLat, calmM: number, { ground }: ShapeRequest): Route | null {
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const farthest = Math.max(3 * calmM, 2000);
  for (const lines of [...calmShores(ground.allLand, calmM), ground.coastLines()]) {
    const route = routeAlong(lines, from, to, JOIN_REACH_M);
    const isNear = route !== null && Math.max(route.fromOffset, route.toOffset) <= farthest;
    if (isNear && lineLength(route.line) <= LONGEST_DETOUR * straight) return route;
  }
  return null;
}

/** Ground without arms far thinner than the belt, such as the mouth of a river beside a belt of sea. */
function withoutArms(ground: MultiPolygon, thin: number): MultiPolygon {
  return meet(offsetPlanar(offsetPlanar(ground, -thin), thin), ground);
}

/**
 * A belt along the shore between the two places nearest to the end points, on the side that the extent names. Inlets
 * and spits narrower than the belt do not bend it. Without such a shore the belt takes the straight way, and an issue
 * says so.
 */
export function coastStrip(extent: CoastStripExtent, request: ShapeRequest): FamilyOutcome {
  const { ground, targetM2 } = request;
  const [from, to] = [ground.toPlane(extent.from), ground.toPlane(extent.to)];
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const sides = extent.side === 'both' ? 2 : 1;
  const depth = targetM2 / (sides * straight);
  const calmM = Math.min(0.6 * depth, straight / 6);
  const route = shoreRoute(from, to, calmM, request);
  const side = extent.side === 'land' ? ground.ownLand : ground.sea;
  const allowed =
    extent.side === 'both'
      ? request.allowed
      : withoutArms(meet(request.allowed, side), THIN_ARM_SHARE * depth);
  const issues: FootprintIssue[] =
    route === null
      ? [{ code: 'line-not-found', params: { kind: 'coast-strip' } }]
      : offsetIssues('coast-strip', route.fromOffset, route.toOffset);
  const line = route?.line ?? [[...from], [...to]];
  return { family: stripFamily(line, sides, { ...request, allowed }, issues) };
}
