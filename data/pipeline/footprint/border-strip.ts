import type { BorderStripExtent } from './contract.ts';
import { routeAlong } from './route.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';
import { offsetIssues, stripFamily } from './strip.ts';

const JOIN_REACH_M = 30;

/** A belt on the own side of the international border, between the two places nearest to the end points. */
export function borderStrip(extent: BorderStripExtent, request: ShapeRequest): FamilyOutcome {
  const { ground } = request;
  const [from, to] = [ground.toPlane(extent.from), ground.toPlane(extent.to)];
  const route = routeAlong(ground.borderLines(), from, to, JOIN_REACH_M);
  if (route === null) return { issue: { code: 'line-not-found', params: { kind: 'border-strip' } } };
  const issues = offsetIssues('border-strip', route.fromOffset, route.toOffset);
  return { family: stripFamily(route.line, 1, request, issues) };
}
