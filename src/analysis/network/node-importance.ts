import type { RemovalLosses } from './removal-losses.ts';
import { floatAt } from '../../geo/typed-access.ts';

/**
 * What of an index hangs on each node, per cent of num (Saura and Rubio 2010): the drop when the node is removed,
 * and its three parts. All are 0 where num is 0.
 */
export interface NodeImportance {
  /** 100 (num − num without the node) / num = intra + flux + connector. */
  readonly total: Float64Array;
  /** 100 a_k² / num. */
  readonly intra: Float64Array;
  /** 100 · 2 Σ a_k a_j s_kj / num. */
  readonly flux: Float64Array;
  /** What other nodes lose when it is gone; 0 where it is never the only best stepping stone. */
  readonly connector: Float64Array;
  /**
   * BC of Bodin and Saura (2010), as a share: 100 Σ a_i a_j s_ij over the pairs whose best path passes the node, by
   * num. Of paths of equal length the one with fewest stepping stones counts.
   */
  readonly betweenness: Float64Array;
}

/** Turns losses into shares of num. */
export function nodeImportance(losses: RemovalLosses, attributes: Float64Array): NodeImportance {
  const factor = losses.sum === 0 ? 0 : 100 / losses.sum;
  const scaled = (values: Float64Array): Float64Array => values.map((value) => value * factor);
  const intra = attributes.map((attribute) => attribute * attribute * factor);
  const flux = scaled(losses.fluxes);
  const connector = scaled(losses.connectorLosses);
  const total = intra.map((own, node) => own + floatAt(flux, node) + floatAt(connector, node));
  return { total, intra, flux, connector, betweenness: scaled(losses.passing) };
}

/** Drop of the index for links by number, per cent of num. */
export function linkImportance(losses: RemovalLosses): Float64Array {
  const factor = losses.sum === 0 ? 0 : 100 / losses.sum;
  return losses.linkLosses.map((loss) => loss * factor);
}
