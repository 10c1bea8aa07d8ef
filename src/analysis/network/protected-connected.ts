import { bestLengths } from './best-paths.ts';
import { componentsWithin } from './components.ts';
import { landscapeReason, totalOf, type NetworkReason } from './index-value.ts';
import { pathTable } from './link-addition.ts';
import type { Kernel } from './kernel.ts';
import type { Network } from './network.ts';
import { floatAt } from '../../geo/typed-access.ts';

/** What ProtConn is worked out from. Areas in one unit, any. */
export interface ProtConnInput {
  /**
   * Nodes: protected areas in the region without overlaps, area inside the region as attribute; and stepping stones
   * outside it or unprotected, with attribute 0. Distances edge to edge, 0 where two touch.
   */
  readonly network: Network;
  readonly kernel: Kernel;
  /** Area of the region. */
  readonly landscapeArea: number | null;
  /** Which nodes lie beyond the region's border; none when not known. */
  readonly isTransboundary?: readonly boolean[];
  /** Areas of the single protected areas inside the region before dissolving, for the share within single sites. */
  readonly singleAreas?: readonly number[];
  /**
   * Parts of land that the region is made of, each with the numbers of its nodes: isolation by sea or by foreign
   * land is then told apart from isolation by design.
   */
  readonly landParts?: readonly (readonly number[])[];
}

/**
 * Fractions of ProtConn in per cent of the region. Null where an input is missing. The two conventions differ in
 * `contiguous` alone.
 */
export interface ProtConnFractions {
  /** ProtConn[Prot]: moving through protected land only, touching sites as one. */
  readonly throughProtected: number;
  /** ProtConn[Within]: inside single protected areas. */
  readonly within: number | null;
  /** ProtConn[Contig]: through touching protected areas. */
  readonly contiguous: number | null;
  /** ProtConn[Trans]: what stepping stones beyond the border add. */
  readonly transboundary: number | null;
  /** ProtConn[Unprot]: across unprotected land, the rest. */
  readonly acrossUnprotected: number;
}

/** Protected and connected land, per cent of the region (Saura et al. 2017, 2018). */
export interface ProtConnValues {
  /** 100 Σ a_i / A_L. */
  readonly prot: number;
  /** 100 EC(PC) / A_L, never above `prot`. */
  readonly protConn: number;
  /** prot − protConn. */
  readonly protUnconn: number;
  /** 100 protConn / prot; null where nothing is protected. */
  readonly relConn: number | null;
  /** Saura et al. 2017: Prot = Within + Contig. */
  readonly saura: ProtConnFractions;
  /** Makurhini (MK_ProtConn): Contig is all that is not Within, so that the two make 100 % of ProtConn. */
  readonly makurhini: ProtConnFractions;
  /** ProtUnconn[Design]: isolation that better design within the land parts could mend; null without `landParts`. */
  readonly unconnDesign: number | null;
  /** ProtConn[Bound] = Prot − ProtUnconn[Design] (Saura et al. 2018); null without `landParts`. */
  readonly bound: number | null;
}

/** ProtConn, or the reason why it cannot be said. */
export type ProtConnResult =
  | { readonly value: ProtConnValues; readonly reason: null }
  | { readonly value: null; readonly reason: NetworkReason };

function equivalentArea(attributes: Float64Array, distancesM: Float64Array, kernel: Kernel): number {
  return Math.sqrt(pathTable(attributes, bestLengths(attributes.length, distancesM), kernel).num);
}

function squareSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** Areas of the groups of touching nodes with area. */
function dissolvedAreas({ ids, attributes, distancesM }: Network): number[] {
  const size = attributes.length;
  const protectedOnly = distancesM.map((distance, pair) => {
    const from = Math.floor(pair / size);
    return floatAt(attributes, from) === 0 || floatAt(attributes, pair % size) === 0 ? Infinity : distance;
  });
  const { count, groupOf } = componentsWithin({ ids, attributes, distancesM: protectedOnly }, 0);
  const areas = new Array<number>(count).fill(0);
  groupOf.forEach((group, node) => {
    areas[group] = (areas[group] ?? 0) + floatAt(attributes, node);
  });
  return areas;
}

function withoutNodes(distancesM: Float64Array, size: number, removed: readonly boolean[]): Float64Array {
  return distancesM.map((distance, pair) =>
    removed[Math.floor(pair / size)] === true || removed[pair % size] === true ? Infinity : distance,
  );
}

/** ECA when every land part is a stepping stone without area that touches all its protected areas. */
function designArea(
  { attributes, distancesM }: Network,
  landParts: readonly (readonly number[])[],
  kernel: Kernel,
): number {
  const before = attributes.length;
  const size = before + landParts.length;
  const wider = new Float64Array(size * size).fill(Infinity);
  for (let node = 0; node < size; node += 1) {
    wider[node * size + node] = 0;
    if (node < before) wider.set(distancesM.subarray(node * before, (node + 1) * before), node * size);
  }
  landParts.forEach((members, part) => {
    for (const member of members) {
      wider[(before + part) * size + member] = 0;
      wider[member * size + before + part] = 0;
    }
  });
  const areas = new Float64Array(size);
  areas.set(attributes);
  return equivalentArea(areas, wider, kernel);
}

interface Parts {
  readonly protConn: number;
  readonly throughProtected: number;
  readonly within: number | null;
  readonly transboundary: number | null;
}

function fractions({ protConn, throughProtected, within, transboundary }: Parts): {
  saura: ProtConnFractions;
  makurhini: ProtConnFractions;
} {
  const shared = {
    throughProtected,
    within,
    transboundary,
    acrossUnprotected: protConn - throughProtected - (transboundary ?? 0),
  };
  const rest = (whole: number): number | null => (within === null ? null : whole - within);
  return {
    saura: { ...shared, contiguous: rest(throughProtected) },
    makurhini: { ...shared, contiguous: rest(protConn) },
  };
}

/** Makurhini's rule for the share within single sites: scaled by the overlap that dissolving takes away. */
function withinShare(single: readonly number[] | undefined, total: number, landscape: number): number | null {
  if (single === undefined) return null;
  const gross = single.reduce((sum, area) => sum + area, 0);
  return gross === 0 ? 0 : ((100 * Math.sqrt(squareSum(single))) / landscape) * Math.sqrt(total / gross);
}

function transShare(input: ProtConnInput, eca: number, landscape: number): number | null {
  const { network, kernel, isTransboundary } = input;
  if (isTransboundary === undefined) return null;
  const stones = isTransboundary.map((is, node) => is && floatAt(network.attributes, node) === 0);
  if (!stones.includes(true)) return 0;
  const reduced = withoutNodes(network.distancesM, network.ids.length, stones);
  return Math.max(0, (100 * (eca - equivalentArea(network.attributes, reduced, kernel))) / landscape);
}

/**
 * ProtConn and its parts (Saura et al. 2017, Ecological Indicators 76; 2018, Biological Conservation 219). Free of
 * the unit of area. Nodes with area 0 only serve as stepping stones; Makurhini's value of 1 for them is not copied.
 */
export function protectedConnected(input: ProtConnInput): ProtConnResult {
  const { network, kernel, landscapeArea, landParts } = input;
  const { attributes, distancesM } = network;
  const reason = landscapeReason(attributes, landscapeArea);
  if (reason !== null || landscapeArea === null) {
    return { value: null, reason: reason ?? 'no-landscape-area' };
  }
  const total = totalOf(attributes);
  const eca = Math.min(total, equivalentArea(attributes, distancesM, kernel));
  const [prot, protConn] = [(100 * total) / landscapeArea, (100 * eca) / landscapeArea];
  const parts = fractions({
    protConn,
    throughProtected: (100 * Math.sqrt(squareSum(dissolvedAreas(network)))) / landscapeArea,
    within: withinShare(input.singleAreas, total, landscapeArea),
    transboundary: transShare(input, eca, landscapeArea),
  });
  const unconnDesign =
    landParts === undefined
      ? null
      : Math.max(0, (100 * (designArea(network, landParts, kernel) - eca)) / landscapeArea);
  return {
    value: {
      prot,
      protConn,
      protUnconn: prot - protConn,
      relConn: prot === 0 ? null : (100 * protConn) / prot,
      ...parts,
      unconnDesign,
      bound: unconnDesign === null ? null : prot - unconnDesign,
    },
    reason: null,
  };
}
