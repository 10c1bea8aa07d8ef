import type { Network } from './network.ts';
import { floatAt } from '../../geo/typed-access.ts';

/** Groups of nodes that hang together over links up to a distance. */
export interface Components {
  readonly count: number;
  /** Number of the group of each node, from 0 in the order of their first nodes. */
  readonly groupOf: readonly number[];
}

function floodFrom({ distancesM }: Network, first: number, withinM: number, groupOf: number[]): void {
  const group = groupOf[first] ?? -1;
  const open = [first];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const [other, known] of groupOf.entries()) {
      if (known !== -1 || floatAt(distancesM, node * groupOf.length + other) > withinM) continue;
      groupOf[other] = group;
      open.push(other);
    }
  }
}

/** The groups of nodes joined by direct links of at most `withinM` metres; a node without such a link is its own. */
export function componentsWithin(network: Network, withinM: number): Components {
  const size = network.ids.length;
  const groupOf = new Array<number>(size).fill(-1);
  let count = 0;
  for (let first = 0; first < size; first += 1) {
    if (groupOf[first] !== -1) continue;
    groupOf[first] = count;
    floodFrom(network, first, withinM, groupOf);
    count += 1;
  }
  return { count, groupOf };
}
