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

/** Nodes with area that come closer to `far` over the new link. */
function gainers(
  table: PathTable,
  near: number,
  far: number,
  probability: number,
  found: Int32Array,
): number {
  const { attributes, probabilities } = table;
  const size = attributes.length;
  const nearRow = near * size;
  const farRow = far * size;
  let count = 0;
  for (let node = 0; node < size; node += 1) {
    if (floatAt(attributes, node) === 0) continue;
    if (floatAt(probabilities, nearRow + node) * probability > floatAt(probabilities, farRow + node)) {
      found[count] = node;
      count += 1;
    }
  }
  return count;
}

/** Asks what links would bring, one after the other; keeps its scratch space. */
export class LinkAddition {
  readonly #table: PathTable;
  readonly #nearFrom: Int32Array;
  readonly #nearTo: Int32Array;

  constructor(table: PathTable) {
    this.#table = table;
    this.#nearFrom = new Int32Array(table.attributes.length);
    this.#nearTo = new Int32Array(table.attributes.length);
  }

  /**
   * Rise of PCnum when two nodes get a direct link of a length in metres (0 makes them one): the sum over all pairs
   * of a_x a_y (p' − p*), with p'_xy = max(p*_xy, p*_xi w p*_jy, p*_xj w p*_iy). Never below 0. O(n²) at worst: only
   * pairs of which each end comes closer to the other end of the link can gain.
   */
  rise(from: number, to: number, distanceM: number): number {
    const { attributes, probabilities, kernel } = this.#table;
    const size = attributes.length;
    const probability = dispersalProbability(distanceM, kernel);
    const fromCount = gainers(this.#table, from, to, probability, this.#nearFrom);
    const toCount = gainers(this.#table, to, from, probability, this.#nearTo);
    let rise = 0;
    for (let index = 0; index < fromCount; index += 1) {
      const x = intAt(this.#nearFrom, index);
      const reach = floatAt(probabilities, from * size + x) * probability;
      let gained = 0;
      for (let other = 0; other < toCount; other += 1) {
        const y = intAt(this.#nearTo, other);
        const gain = reach * floatAt(probabilities, to * size + y) - floatAt(probabilities, x * size + y);
        if (gain > 0) gained += floatAt(attributes, y) * gain;
      }
      rise += floatAt(attributes, x) * gained;
    }
    return 2 * rise;
  }
}
