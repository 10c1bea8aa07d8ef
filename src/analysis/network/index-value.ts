/** Why a figure of a network cannot be given. */
export type NetworkReason =
  /** The network has no nodes. */
  | 'no-nodes'
  /** All attributes are 0, so there is nothing of which to give a share. */
  | 'no-area'
  /** No landscape attribute was given. */
  | 'no-landscape-area'
  /** The nodes are together larger than the landscape that is to hold them. */
  | 'area-exceeds-landscape';

/** A figure, or the reason why there is none. */
export type Figure =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: NetworkReason };

/** A figure that is there. */
export function figure(value: number): Figure {
  return { value, reason: null };
}

/** A figure that cannot be given. */
export function noFigure(reason: NetworkReason): Figure {
  return { value: null, reason };
}

/** Σ of the attributes. */
export function totalOf(attributes: Float64Array): number {
  return attributes.reduce((sum, attribute) => sum + attribute, 0);
}

/**
 * Why no share of a landscape can be given; null when it can. Rounding aside, nodes may fill the landscape but not
 * exceed it.
 */
export function landscapeReason(
  attributes: Float64Array,
  landscapeArea: number | null,
): 'no-landscape-area' | 'area-exceeds-landscape' | null {
  if (landscapeArea === null || !(landscapeArea > 0)) return 'no-landscape-area';
  return totalOf(attributes) > landscapeArea * (1 + 1e-9) ? 'area-exceeds-landscape' : null;
}

/** A connectivity index of the family of PC and IIC. Units: those of the attribute. */
export interface ConnectivityIndex {
  /** Σ a_i a_j s_ij, attribute squared. */
  readonly num: number;
  /** √num: the area of one patch that would be as connected (Saura et al. 2011, ECA). */
  readonly ec: number;
  /** num divided by the square of the landscape attribute, 0 to 1. */
  readonly value: Figure;
  /** Share of num from within nodes, per cent. */
  readonly intraPercent: Figure;
  /** Share of num from direct links, per cent. */
  readonly directPercent: Figure;
  /** The rest: what stepping stones add, per cent. */
  readonly stepPercent: Figure;
}

/** Puts an index together from its sums. */
export function connectivityIndex(
  sums: { readonly num: number; readonly within: number; readonly direct: number },
  attributes: Float64Array,
  landscapeArea: number | null,
): ConnectivityIndex {
  const { num, within, direct } = sums;
  const reason = landscapeReason(attributes, landscapeArea);
  const share = (part: number): Figure => {
    if (attributes.length === 0) return noFigure('no-nodes');
    return num === 0 ? noFigure('no-area') : figure((100 * part) / num);
  };
  return {
    num,
    ec: Math.sqrt(num),
    value: reason === null ? figure(num / (landscapeArea ?? 1) ** 2) : noFigure(reason),
    intraPercent: share(within),
    directPercent: share(direct),
    stepPercent: share(Math.max(0, num - within - direct)),
  };
}
