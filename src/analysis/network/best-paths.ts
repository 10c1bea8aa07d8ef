import { floatAt } from '../../geo/typed-access.ts';
import { pathGraph } from './path-graph.ts';
import { PathSearch } from './path-search.ts';

/** Up to this many nodes the plain method is the quicker one. */
const FEW_NODES = 256;

/** Shortens the ways from a node to all before it that are shorter over a middle node. */
function shortenOver(best: Float64Array, size: number, middle: number, from: number): void {
  const fromRow = from * size;
  const middleRow = middle * size;
  const first = floatAt(best, fromRow + middle);
  if (first === Infinity) return;
  for (let to = 0; to < from; to += 1) {
    const over = first + floatAt(best, middleRow + to);
    if (over >= floatAt(best, fromRow + to)) continue;
    best[fromRow + to] = over;
    best[to * size + from] = over;
  }
}

/** Three loops over a symmetric table (Floyd 1962), of which one half is worked out and mirrored. */
function lengthsOfFew(size: number, distancesM: Float64Array): Float64Array {
  const best = distancesM.slice();
  for (let middle = 0; middle < size; middle += 1) {
    for (let from = 1; from < size; from += 1) shortenOver(best, size, middle, from);
  }
  return best;
}

/** Length of the best path of every pair, metres, n × n; `Infinity` where there is none. */
export function bestLengths(size: number, distancesM: Float64Array): Float64Array {
  if (size <= FEW_NODES) return lengthsOfFew(size, distancesM);
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
