import type { CoastStripExtent } from './contract.ts';
import { meet } from './planar.ts';
import { routeAlong } from './route.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';
import { offsetIssues, stripFamily } from './strip.ts';

const JOIN_REACH_M = 30;
/** A shore this many times longer than the straight way is followed by the straight way instead. */
const LONGEST_DETOUR = 3;

/** A belt along the shore between the two places nearest to the end points, on the side that the extent names. */
export function coastStrip(extent: CoastStripExtent, request: ShapeRequest): FamilyOutcome {
  const { ground } = request;
  const [from, to] = [ground.toPlane(extent.from), ground.toPlane(extent.to)];
  const route = routeAlong(ground.coastLines(), from, to, JOIN_REACH_M);
  const straight = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along = route === null ? [] : route.line;
  const isCalm = route !== null && lengthOf(along) <= LONGEST_DETOUR * straight;
  const line = isCalm ? along : [[...from], [...to]];
  const side = extent.side === 'land' ? ground.ownLand : ground.sea;
  const allowed = extent.side === 'both' ? request.allowed : meet(request.allowed, side);
  const issues = isCalm
    ? offsetIssues('coast-strip', route.fromOffset, route.toOffset)
    : [{ code: 'line-not-found' as const, params: { kind: 'coast-strip' } }];
  return { family: stripFamily(line, extent.side === 'both' ? 2 : 1, { ...request, allowed }, issues) };
}

function lengthOf(line: readonly (readonly number[])[]): number {
  return line.reduce((sum, [x = 0, y = 0], index) => {
    const [u = x, v = y] = line[index - 1] ?? [];
    return sum + Math.hypot(x - u, y - v);
  }, 0);
}
