import type { AnalysisContext } from '../analysis.ts';
import { connectivityIndex, type ConnectivityIndex } from './index-value.ts';
import type { Network } from './network.ts';
import { nodeImportance, type NodeImportance } from './node-importance.ts';
import { pathGraph } from './path-graph.ts';
import { removalLosses } from './removal-losses.ts';
import { floatAt } from '../../geo/typed-access.ts';

/** The integral index of connectivity and what hangs on each node. */
export interface IntegralIndexResult {
  readonly index: ConnectivityIndex;
  /** Null when not asked for. */
  readonly nodes: NodeImportance | null;
}

/** One hop per direct link up to a distance, no link beyond. */
function hopLengths({ distancesM }: Network, thresholdM: number): Float64Array {
  return distancesM.map((distanceM) => (distanceM <= thresholdM ? 1 : Infinity));
}

function linkedSum(attributes: Float64Array, hops: Float64Array): number {
  const size = attributes.length;
  let sum = 0;
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      if (to === from || floatAt(hops, from * size + to) === Infinity) continue;
      sum += (floatAt(attributes, from) * floatAt(attributes, to)) / 2;
    }
  }
  return sum;
}

/**
 * Integral index of connectivity (Pascual-Hortal and Saura 2006): IICnum = Σ a_i a_j / (1 + nl_ij), nl the number of
 * links on the shortest path; two nodes are linked when their direct distance is at most the threshold, in metres;
 * pairs without a path add 0, before and after a removal alike. EC(IIC) = √IICnum, IIC = IICnum / A_L².
 */
export async function integralIndex(
  network: Network,
  thresholdM: number,
  landscapeArea: number | null,
  wantsNodes: boolean,
  context: AnalysisContext,
): Promise<IntegralIndexResult> {
  const { attributes } = network;
  const hops = hopLengths(network, thresholdM);
  const graph = pathGraph(attributes.length, hops);
  const wanted = { nodes: wantsNodes, links: false };
  const losses = await removalLosses(graph, attributes, (links) => 1 / (1 + links), wanted, context);
  const sums = { num: losses.sum, within: losses.within, direct: linkedSum(attributes, hops) };
  return {
    index: connectivityIndex(sums, attributes, landscapeArea),
    nodes: wantsNodes ? nodeImportance(losses, attributes) : null,
  };
}
