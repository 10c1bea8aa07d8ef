import type { AnalysisContext } from '../analysis.ts';
import { connectivityIndex, type ConnectivityIndex } from './index-value.ts';
import { decayPerMetre, type Kernel } from './kernel.ts';
import type { Network } from './network.ts';
import { linkImportance, nodeImportance, type NodeImportance } from './node-importance.ts';
import { pathGraph, type PathGraph } from './path-graph.ts';
import { removalLosses, type Wanted } from './removal-losses.ts';
import { floatAt, intAt } from '../../geo/typed-access.ts';

/** The probability of connectivity of a network and what hangs on its nodes and links. */
export interface ConnectivityResult {
  readonly index: ConnectivityIndex;
  /** Null when not asked for. */
  readonly nodes: NodeImportance | null;
  /**
   * dPC of the direct link of a pair by its removal, per cent; 0 where the link is on no best path or there is none.
   * Null when not asked for.
   */
  readonly dropOfLink: ((from: number, to: number) => number) | null;
}

function directSum({ attributes, distancesM }: Network, rate: number): number {
  const size = attributes.length;
  let sum = 0;
  for (let from = 0; from < size; from += 1) {
    const own = floatAt(attributes, from);
    if (own === 0) continue;
    for (let to = from + 1; to < size; to += 1) {
      sum += 2 * own * floatAt(attributes, to) * Math.exp(-rate * floatAt(distancesM, from * size + to));
    }
  }
  return sum;
}

/**
 * Probability of connectivity (Saura and Pascual-Hortal 2007): PCnum = Σ a_i a_j p*_ij, p* the largest product of
 * link probabilities over all paths, i = j included with 1 and both orders counted; EC(PC) = √PCnum (Saura et al.
 * 2011); PC = PCnum / A_L². As all links share one kernel, p* = exp(−k · shortest path in metres).
 *
 * The landscape attribute has the unit of the node attributes. An empty network has PCnum 0 and no shares.
 */
export async function probabilityOfConnectivity(
  network: Network,
  kernel: Kernel,
  landscapeArea: number | null,
  wanted: Wanted,
  context: AnalysisContext,
): Promise<ConnectivityResult> {
  const { attributes, distancesM } = network;
  const rate = decayPerMetre(kernel);
  const graph = pathGraph(attributes.length, distancesM);
  const losses = await removalLosses(
    graph,
    attributes,
    (lengthM) => Math.exp(-rate * lengthM),
    wanted,
    context,
  );
  const sums = { num: losses.sum, within: losses.within, direct: directSum(network, rate) };
  return {
    index: connectivityIndex(sums, attributes, landscapeArea),
    nodes: wanted.nodes ? nodeImportance(losses, attributes) : null,
    dropOfLink: wanted.links ? linkLookup(graph, linkImportance(losses)) : null,
  };
}

function linkLookup(graph: PathGraph, drops: Float64Array): (from: number, to: number) => number {
  const table = new Float64Array(graph.size * graph.size);
  graph.linkFrom.forEach((from, link) => {
    const to = intAt(graph.linkTo, link);
    table[from * graph.size + to] = floatAt(drops, link);
    table[to * graph.size + from] = floatAt(drops, link);
  });
  return (from, to) => floatAt(table, from * graph.size + to);
}
