import { floatAt, intAt } from '../../geo/typed-access.ts';

/**
 * Direct links in the form in which best paths are searched: for each node its links from short to long. Arrays
 * are in compressed rows: the links of node i are the entries `starts[i]` to `starts[i + 1] - 1`.
 */
export interface PathGraph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly lengths: Float64Array;
  /** Number of the undirected link behind each entry. */
  readonly linkOf: Int32Array;
  /** Ends of each undirected link. */
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  /** True when every pair has a direct link and no detour is shorter, so that the direct links are the best paths. */
  readonly isDirect: boolean;
}

/** A detour must be shorter by this share to count: rounding makes no detours. */
const SHORTER = 1 - 1e-12;

interface Rows {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

function sortedRows(size: number, lengths: Float64Array): Rows {
  const starts = new Int32Array(size + 1);
  const rows: Int32Array[] = [];
  for (let node = 0; node < size; node += 1) {
    const row = lengths.subarray(node * size, (node + 1) * size);
    const reached: number[] = [];
    for (let other = 0; other < size; other += 1) {
      if (other !== node && floatAt(row, other) < Infinity) reached.push(other);
    }
    const sorted = Int32Array.from(reached).sort((a, b) => floatAt(row, a) - floatAt(row, b));
    rows.push(sorted);
    starts[node + 1] = intAt(starts, node) + sorted.length;
  }
  const targets = new Int32Array(intAt(starts, size));
  rows.forEach((row, node) => {
    targets.set(row, intAt(starts, node));
  });
  return { starts, targets };
}

/**
 * Number of shorter detours over one other node, counted up to two. One half of a detour is shorter than half of the
 * direct way, so only the near neighbours of either end are looked at.
 */
function countDetours(
  lengths: Float64Array,
  size: number,
  from: number,
  to: number,
  { starts, targets }: Rows,
): number {
  const direct = floatAt(lengths, from * size + to) * SHORTER;
  const half = direct / 2;
  let detours = 0;
  for (const [near, far] of [
    [from, to],
    [to, from],
  ] as const) {
    const end = intAt(starts, near + 1);
    for (let entry = intAt(starts, near); entry < end && detours < 2; entry += 1) {
      const middle = intAt(targets, entry);
      const first = floatAt(lengths, near * size + middle);
      if (near === from ? first > half : first >= half) break;
      const second = floatAt(lengths, far * size + middle);
      if (first + second < direct && (near === from || second > half)) detours += 1;
    }
  }
  return detours;
}

/**
 * Prepares direct links for the search of best paths.
 *
 * A link for which two different nodes offer a shorter detour is left out: whichever single node or link is taken
 * away, one detour stays, and by induction over the length its parts can be replaced likewise. So best paths, and
 * best paths after the removal of any one node or link, are exactly those of the whole network; nothing is pruned
 * by probability.
 * @param lengths direct lengths, n × n, symmetric, `Infinity` where there is no link
 */
export function pathGraph(size: number, lengths: Float64Array): PathGraph {
  const rows = sortedRows(size, lengths);
  const numbers = new Int32Array(size * size).fill(-1);
  const linkFrom: number[] = [];
  const linkTo: number[] = [];
  let isDirect = rows.targets.length === size * (size - 1);
  for (let from = 0; from < size; from += 1) {
    for (let entry = intAt(rows.starts, from); entry < intAt(rows.starts, from + 1); entry += 1) {
      const to = intAt(rows.targets, entry);
      if (to < from) continue;
      const detours = countDetours(lengths, size, from, to, rows);
      if (detours > 0) isDirect = false;
      if (detours === 2) continue;
      numbers[from * size + to] = linkFrom.length;
      numbers[to * size + from] = linkFrom.length;
      linkFrom.push(from);
      linkTo.push(to);
    }
  }
  return { ...compressed(size, lengths, rows, numbers), ...linkEnds(linkFrom, linkTo), size, isDirect };
}

function linkEnds(
  linkFrom: readonly number[],
  linkTo: readonly number[],
): Pick<PathGraph, 'linkFrom' | 'linkTo'> {
  return { linkFrom: Int32Array.from(linkFrom), linkTo: Int32Array.from(linkTo) };
}

function compressed(
  size: number,
  lengths: Float64Array,
  rows: Rows,
  numbers: Int32Array,
): Pick<PathGraph, 'starts' | 'targets' | 'lengths' | 'linkOf'> {
  const count = numbers.reduce((sum, number) => (number < 0 ? sum : sum + 1), 0);
  const kept = {
    starts: new Int32Array(size + 1),
    targets: new Int32Array(count),
    lengths: new Float64Array(count),
    linkOf: new Int32Array(count),
  };
  let next = 0;
  for (let from = 0; from < size; from += 1) {
    for (let entry = intAt(rows.starts, from); entry < intAt(rows.starts, from + 1); entry += 1) {
      const to = intAt(rows.targets, entry);
      const number = intAt(numbers, from * size + to);
      if (number < 0) continue;
      kept.targets[next] = to;
      kept.lengths[next] = floatAt(lengths, from * size + to);
      kept.linkOf[next] = number;
      next += 1;
    }
    kept.starts[from + 1] = next;
  }
  return kept;
}
