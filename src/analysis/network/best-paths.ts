import { pathGraph } from './path-graph.ts';
import { PathSearch } from './path-search.ts';

/** Length of the best path of every pair, metres, n × n; `Infinity` where there is none. */
export function bestLengths(size: number, distancesM: Float64Array): Float64Array {
  const search = new PathSearch(pathGraph(size, distancesM));
  const best = new Float64Array(size * size);
  for (let source = 0; source < size; source += 1) {
    search.from(source);
    best.set(search.lengths, source * size);
  }
  return best;
}

/** Numbers of the nodes on the best path between two nodes, both ends included; null when there is none. */
export function bestPath(
  size: number,
  distancesM: Float64Array,
  from: number,
  to: number,
): readonly number[] | null {
  const search = new PathSearch(pathGraph(size, distancesM));
  search.from(from);
  if (search.places[to] === -1) return null;
  const path = [to];
  for (let node = to; node !== from;) {
    node = search.parents[node] ?? from;
    path.unshift(node);
  }
  return path;
}
