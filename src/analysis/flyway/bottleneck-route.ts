/** A route over nodes, with the lengths of its legs. */
export interface Route {
  readonly nodes: readonly number[];
  readonly legsKm: readonly number[];
  readonly longestKm: number;
  readonly lengthKm: number;
}

type Legs = readonly (readonly number[])[];

interface Reach {
  readonly costs: readonly number[];
  readonly parents: readonly number[];
}

/**
 * Dijkstra's search from a node; `join` makes the cost of a way from the cost so far and the next leg, and must never
 * fall. Legs longer than `mostKm` and the node `lost` are left out.
 */
function reachFrom(
  legs: Legs,
  source: number,
  lost: number | null,
  mostKm: number,
  join: (soFar: number, legKm: number) => number,
): Reach {
  const costs = legs.map((_, node) => (node === source ? 0 : Infinity));
  const parents = legs.map(() => -1);
  const open = new Set(legs.keys());
  if (lost !== null) open.delete(lost);
  while (open.size > 0) {
    const node = [...open].reduce((best, other) =>
      (costs[other] ?? Infinity) < (costs[best] ?? Infinity) ? other : best,
    );
    open.delete(node);
    for (const other of open) {
      const legKm = legs[node]?.[other] ?? Infinity;
      const cost = legKm > mostKm ? Infinity : join(costs[node] ?? Infinity, legKm);
      if (cost >= (costs[other] ?? Infinity)) continue;
      costs[other] = cost;
      parents[other] = node;
    }
  }
  return { costs, parents };
}

function cheapest(costs: readonly number[], targets: readonly number[], lost: number | null): number | null {
  const reached = targets.filter((target) => target !== lost && (costs[target] ?? Infinity) < Infinity);
  return reached.length === 0
    ? null
    : reached.reduce((best, other) => ((costs[other] ?? 0) < (costs[best] ?? 0) ? other : best));
}

/**
 * The route from a node to the target for which the longest leg is shortest (bottleneck path), and of such routes
 * the shortest; null when no target is left. A source that is itself a target has a route without legs.
 * @param legs lengths between all nodes, km
 * @param lost a node that may not be used
 */
export function bottleneckRoute(
  legs: Legs,
  source: number,
  targets: readonly number[],
  lost: number | null,
): Route | null {
  const widest = reachFrom(legs, source, lost, Infinity, Math.max);
  const bottleneck = cheapest(widest.costs, targets, lost);
  if (bottleneck === null) return null;
  const longestKm = widest.costs[bottleneck] ?? 0;
  const { costs, parents } = reachFrom(legs, source, lost, longestKm, (soFar, legKm) => soFar + legKm);
  const target = cheapest(costs, targets, lost);
  if (target === null) return null;
  const nodes = [target];
  for (let node = parents[target] ?? -1; node >= 0; node = parents[node] ?? -1) nodes.unshift(node);
  const legsKm = nodes.slice(1).map((node, index) => legs[nodes[index] ?? 0]?.[node] ?? 0);
  return { nodes, legsKm, longestKm: Math.max(0, ...legsKm), lengthKm: costs[target] ?? 0 };
}
