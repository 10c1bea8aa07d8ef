import type { Position } from 'geojson';
import type { RiverCorridorExtent } from './contract.ts';
import { routeAlong, type Route } from './route.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';
import { offsetIssues, stripFamily } from './strip.ts';

const JOIN_REACH_M = 400;
/** Ends farther than this from any river, in parts of the straight way between them, are on no charted river. */
const LARGEST_OFFSET_SHARE = 0.15;

/** Names of a river in an extent, the way the base writes them: "Bulgan (Buergen)" gives bulgan and buergen. */
function namesOf(river: string): string[] {
  return river
    .toLowerCase()
    .split(/[()/,]/u)
    .map((name) => name.trim().replaceAll(' ', '-'))
    .filter((name) => name !== '');
}

function isGood(route: Route | null, straight: number): route is Route {
  if (route === null) return false;
  return Math.max(route.fromOffset, route.toOffset) <= Math.max(2000, LARGEST_OFFSET_SHARE * straight);
}

/**
 * A belt along a river reach, on both banks. The river is found by its name or else as the river that runs between
 * the end points; where the base charts none, the belt follows the straight way and an issue says so.
 */
export function riverCorridor(extent: RiverCorridorExtent, request: ShapeRequest): FamilyOutcome {
  const { ground } = request;
  const [from, to] = [ground.toPlane(extent.from), ground.toPlane(extent.to)];
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const networks: Position[][][] = [
    ...namesOf(extent.river).map((name) => ground.riverLines(name)),
    ground.riverLines(null),
  ];
  const route = networks
    .map((lines) => routeAlong(lines, from, to, JOIN_REACH_M))
    .find((found): found is Route => isGood(found, straight));
  const sides = extent.bank === 'both' ? 2 : 1;
  if (route === undefined) {
    const issue = {
      code: 'line-not-found' as const,
      params: { kind: 'river-corridor', river: extent.river },
    };
    return { family: stripFamily([[...from], [...to]], sides, request, [issue]) };
  }
  const issues = offsetIssues('river-corridor', route.fromOffset, route.toOffset);
  return { family: stripFamily(route.line, sides, request, issues) };
}
