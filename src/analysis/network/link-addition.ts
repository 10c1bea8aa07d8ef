import { dispersalProbability, type Kernel } from './kernel.ts';
import { floatAt, intAt } from '../../geo/typed-access.ts';

/** A network whose best paths are known: ready for the question what one more link would bring. */
export interface PathTable {
  readonly attributes: Float64Array;
  /** p* of every pair, n × n, 1 on the diagonal. */
  readonly probabilities: Float64Array;
  /** Σ a_i a_j p*_ij. */
  readonly num: number;
  readonly kernel: Kernel;
}

/** The table of a network from the lengths of its best paths in metres. */
export function pathTable(attributes: Float64Array, bestLengthsM: Float64Array, kernel: Kernel): PathTable {
  const probabilities = bestLengthsM.map((lengthM) => dispersalProbability(lengthM, kernel));
  const size = attributes.length;
  let num = 0;
  for (let from = 0; from < size; from += 1) {
    const own = floatAt(attributes, from);
    for (let to = 0; to < size; to += 1) {
      num += own * floatAt(attributes, to) * floatAt(probabilities, from * size + to);
    }
  }
  return { attributes, probabilities, num, kernel };
}

/** A term this small is lost in the rounding of any sum that it could be added to. */
const LOST_IN_ROUNDING = 1e-18;

/** Nodes with area that come closer to one end of a link over the other end. */
class Gainers {
  readonly nodes: Int32Array;
  readonly attributes: Float64Array;
  /** p* from each node to its own end of the link. */
  readonly probabilities: Float64Array;
  count = 0;

  constructor(size: number) {
    this.nodes = new Int32Array(size);
    this.attributes = new Float64Array(size);
    this.probabilities = new Float64Array(size);
  }

  collect({ attributes, probabilities }: PathTable, near: number, far: number, probability: number): void {
    const size = attributes.length;
    this.count = 0;
    for (let node = 0; node < size; node += 1) {
      const attribute = floatAt(attributes, node);
      const own = floatAt(probabilities, near * size + node);
      const over = own * probability;
      if (attribute === 0 || over < LOST_IN_ROUNDING || over <= floatAt(probabilities, far * size + node)) {
        continue;
      }
      this.nodes[this.count] = node;
      this.attributes[this.count] = attribute;
      this.probabilities[this.count] = own;
      this.count += 1;
    }
  }
}

/** Asks what links would bring, one after the other; keeps its scratch space. */
export class LinkAddition {
  readonly #table: PathTable;
  readonly #near: Gainers;
  readonly #far: Gainers;

  constructor(table: PathTable) {
    this.#table = table;
    this.#near = new Gainers(table.attributes.length);
    this.#far = new Gainers(table.attributes.length);
  }

  /**
   * Rise of PCnum when two nodes get a direct link of a length in metres (0 makes them one): the sum over all pairs
   * of a_x a_y (p' − p*), with p'_xy = max(p*_xy, p*_xi w p*_jy, p*_xj w p*_iy). Never below 0. O(n²) at worst: only
   * pairs of which each end comes closer to the other end of the link can gain.
   */
  rise(from: number, to: number, distanceM: number): number {
    const { probabilities, kernel, attributes } = this.#table;
    const size = attributes.length;
    const probability = dispersalProbability(distanceM, kernel);
    const [near, far] = [this.#near, this.#far];
    near.collect(this.#table, from, to, probability);
    far.collect(this.#table, to, from, probability);
    let rise = 0;
    for (let index = 0; index < near.count; index += 1) {
      const row = intAt(near.nodes, index) * size;
      const reach = floatAt(near.probabilities, index) * probability;
      let gained = 0;
      for (let other = 0; other < far.count; other += 1) {
        const over = reach * floatAt(far.probabilities, other);
        const gain = over - floatAt(probabilities, row + intAt(far.nodes, other));
        if (gain > 0) gained += floatAt(far.attributes, other) * gain;
      }
      rise += floatAt(near.attributes, index) * gained;
    }
    return 2 * rise;
  }
}
