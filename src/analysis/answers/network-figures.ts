import { floatAt } from '../../geo/typed-access.ts';
import type { NetworkFigures } from '../../model/analysis-answers.ts';
import { bestLengths } from '../network/best-paths.ts';
import { componentsWithin } from '../network/components.ts';
import type { Kernel } from '../network/kernel.ts';
import { pathTable } from '../network/link-addition.ts';
import type { BeltRegion } from './belt-region.ts';
import { networkOfTable, type NodeTable } from './node-table.ts';

/** Ways longer than this many medians (p about 0.03) count as none when separate parts are told. */
export const SEPARATE_MEDIANS = 5;

/** Σ a_i a_j p*_ij. */
export function connectedSum(attributes: Float64Array, probabilities: Float64Array): number {
  const size = attributes.length;
  let sum = 0;
  for (let from = 0; from < size; from += 1) {
    const own = floatAt(attributes, from);
    if (own === 0) continue;
    let terms = 0;
    for (let to = 0; to < size; to += 1) {
      terms += floatAt(attributes, to) * floatAt(probabilities, from * size + to);
    }
    sum += own * terms;
  }
  return sum;
}

/** 100 EC / area of the region, EC from the areas inside it and never above their sum; null without a region. */
export function protConnPercent(sum: number, totalKm2: number, { areaKm2 }: BeltRegion): number | null {
  return areaKm2 === null ? null : (100 * Math.min(totalKm2, Math.sqrt(sum))) / areaKm2;
}

/**
 * What a network comes to: EC(PC) of the sites' whole areas; ProtConn of the region (Saura et al. 2017), in which a
 * site counts with its area inside and serves as a stepping stone beyond; and the groups with area between which no
 * chain of ways of at most five medians leads.
 */
export function networkFigures(table: NodeTable, kernel: Kernel, region: BeltRegion): NetworkFigures {
  const { nodes, distancesM } = table;
  const areas = Float64Array.from(nodes, ({ areaKm2 }) => areaKm2);
  const inRegion = Float64Array.from(nodes, ({ regionKm2 }) => regionKm2);
  const { num, probabilities } = pathTable(areas, bestLengths(nodes.length, distancesM), kernel);
  const { groupOf } = componentsWithin(networkOfTable(table), SEPARATE_MEDIANS * kernel.distanceM);
  const total = inRegion.reduce((sum, own) => sum + own, 0);
  return {
    ecKm2: Math.sqrt(num),
    protConnPercent: protConnPercent(connectedSum(inRegion, probabilities), total, region),
    separateParts: new Set(groupOf.filter((_, node) => floatAt(areas, node) > 0)).size,
  };
}
