/** Protected sites, or groups of them, and the ways between them. */
export interface Network {
  readonly ids: readonly string[];
  /** Area or another attribute of each node, 0 or more; 0 makes a stepping stone that adds nothing itself. */
  readonly attributes: Float64Array;
  /**
   * Length of the direct link of each pair, metres, row by row (n × n, symmetric, 0 on the diagonal);
   * `Infinity` where there is no direct link. Lengths need not obey the triangle inequality.
   */
  readonly distancesM: Float64Array;
}

/** A direct link between two nodes, given by their numbers in the network. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly distanceM: number;
}

/** A network from its nodes and links; pairs not named have no direct link, and the shorter of two links counts. */
export function networkOf(
  ids: readonly string[],
  attributes: ArrayLike<number>,
  links: readonly Link[],
): Network {
  const size = ids.length;
  const distancesM = new Float64Array(size * size).fill(Infinity);
  for (let node = 0; node < size; node += 1) distancesM[node * size + node] = 0;
  for (const { from, to, distanceM } of links) {
    const shorter = Math.min(distanceM, distancesM[from * size + to] ?? Infinity);
    distancesM[from * size + to] = shorter;
    distancesM[to * size + from] = shorter;
  }
  return { ids, attributes: Float64Array.from(attributes), distancesM };
}

/** The direct links of a network, each once, the lower number first. */
export function linksOf({ ids, distancesM }: Network): Link[] {
  const size = ids.length;
  const links: Link[] = [];
  for (let from = 0; from < size; from += 1) {
    for (let to = from + 1; to < size; to += 1) {
      const distanceM = distancesM[from * size + to] ?? Infinity;
      if (distanceM < Infinity) links.push({ from, to, distanceM });
    }
  }
  return links;
}

/** The network with one direct link set to a length, longer or shorter than before; `Infinity` takes it away. */
export function withLink(network: Network, { from, to, distanceM }: Link): Network {
  const size = network.ids.length;
  const distancesM = network.distancesM.slice();
  distancesM[from * size + to] = distanceM;
  distancesM[to * size + from] = distanceM;
  return { ...network, distancesM };
}

/** The network without one node and its links. */
export function withoutNode({ ids, attributes, distancesM }: Network, removed: number): Network {
  const size = ids.length;
  const stays = (_: unknown, index: number): boolean => index !== removed;
  return {
    ids: ids.filter(stays),
    attributes: attributes.filter(stays),
    distancesM: distancesM.filter(
      (_, index) => index % size !== removed && Math.floor(index / size) !== removed,
    ),
  };
}

/**
 * The network without direct links longer than a distance. Weak links matter for PCstep, so nothing is left out
 * unless it is asked for (Makurhini leaves out p < 0.01 by default, which turns direct into stepping-stone movement).
 */
export function withoutLinksOver(network: Network, longestM: number): Network {
  return { ...network, distancesM: network.distancesM.map((d) => (d > longestM ? Infinity : d)) };
}
