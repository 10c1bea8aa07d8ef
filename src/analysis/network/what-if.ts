import type { Geometry } from 'geojson';
import { outlineOf, type Outline } from '../../geo/polygon-distance.ts';
import { floatAt } from '../../geo/typed-access.ts';
import { bestLengths } from './best-paths.ts';
import { distancesTo } from './edge-distances.ts';
import { dispersalProbability, type Kernel } from './kernel.ts';

/** A node of a what-if: an outline with its area in km², or 0 for a stepping stone. */
export interface WhatIfNode {
  readonly id: string;
  readonly outline: Outline;
  readonly areaKm2: number;
}

/** What the network comes to, and how that differs from the baseline. */
export interface WhatIfFigures {
  /** Σ a_i a_j p*_ij, km⁴. */
  readonly num: number;
  readonly ecKm2: number;
  readonly ecRiseKm2: number;
  /** Null where EC of the baseline is 0. */
  readonly ecRisePercent: number | null;
}

/** All nodes but one, with p* of every pair. */
interface Rest {
  readonly heldId: string;
  readonly nodes: readonly WhatIfNode[];
  readonly areas: Float64Array;
  readonly probabilities: Float64Array;
}

function keyOf(a: string, b: string): string {
  return [a, b].sort().join('\n');
}

/**
 * A network under the hand of a person who tries things: a node is put in, moved, taken out, or a link is set, and
 * the figures follow. While one node is dragged, the best paths of all others stay as they are; each update then
 * measures that node's distances and costs O(n²) multiplications.
 *
 * Areas are taken as given: a drawn site that overlaps others must come with its net area.
 */
export class WhatIfNetwork {
  readonly #kernel: Kernel;
  readonly #nodes: Map<string, WhatIfNode>;
  readonly #distances = new Map<string, number>();
  readonly #links = new Map<string, number>();
  #rest: Rest | null = null;
  #baseline: number;

  /** @param distancesM edge-to-edge distances of the nodes, n × n, with documented neighbours at 0 */
  constructor(nodes: readonly WhatIfNode[], distancesM: Float64Array, kernel: Kernel) {
    this.#kernel = kernel;
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    nodes.forEach(({ id }, from) => {
      nodes.forEach((other, to) => {
        if (to > from)
          this.#distances.set(keyOf(id, other.id), floatAt(distancesM, from * nodes.length + to));
      });
    });
    this.#baseline = this.#wholeSum();
  }

  /** The figures as they stand. */
  figures(): WhatIfFigures {
    return this.#figuresOf(this.#wholeSum());
  }

  /** Takes the present state as the baseline of later differences. */
  rebase(): void {
    this.#baseline = this.#wholeSum();
  }

  /** Puts a node in or moves it; quick when it is the one moved last. Links set by hand to it stay. */
  put(id: string, geometry: Geometry, areaKm2: number): WhatIfFigures {
    const rest = this.#restWithout(id);
    const node: WhatIfNode = { id, outline: outlineOf(geometry), areaKm2 };
    const found = distancesTo(
      node.outline,
      rest.nodes.map(({ outline }) => outline),
    );
    this.#nodes.set(id, node);
    const direct = found.map((distanceM, index) => {
      const key = keyOf(id, rest.nodes[index]?.id ?? '');
      this.#distances.set(key, distanceM);
      return dispersalProbability(Math.min(distanceM, this.#links.get(key) ?? Infinity), this.#kernel);
    });
    return this.#figuresOf(sumWith(rest, direct, areaKm2));
  }

  /** Takes a node out; nothing happens when there is none of that id. */
  remove(id: string): WhatIfFigures {
    this.#nodes.delete(id);
    this.#rest = null;
    return this.figures();
  }

  /** Sets the effective length of a direct link in metres (a corridor); null takes the setting back. */
  setLink(from: string, to: string, distanceM: number | null): WhatIfFigures {
    if (distanceM === null) this.#links.delete(keyOf(from, to));
    else this.#links.set(keyOf(from, to), distanceM);
    this.#rest = null;
    return this.figures();
  }

  #figuresOf(num: number): WhatIfFigures {
    const [before, ecKm2] = [Math.sqrt(this.#baseline), Math.sqrt(num)];
    return {
      num,
      ecKm2,
      ecRiseKm2: ecKm2 - before,
      ecRisePercent: before === 0 ? null : (100 * (ecKm2 - before)) / before,
    };
  }

  #directM(from: string, to: string): number {
    const key = keyOf(from, to);
    return Math.min(this.#distances.get(key) ?? Infinity, this.#links.get(key) ?? Infinity);
  }

  #table(nodes: readonly WhatIfNode[]): Float64Array {
    const size = nodes.length;
    const distancesM = new Float64Array(size * size);
    nodes.forEach(({ id }, from) => {
      for (let to = from + 1; to < size; to += 1) {
        const distanceM = this.#directM(id, nodes[to]?.id ?? '');
        distancesM[from * size + to] = distanceM;
        distancesM[to * size + from] = distanceM;
      }
    });
    return bestLengths(size, distancesM).map((lengthM) => dispersalProbability(lengthM, this.#kernel));
  }

  #wholeSum(): number {
    const nodes = [...this.#nodes.values()];
    const areas = Float64Array.from(nodes, ({ areaKm2 }) => areaKm2);
    const rest = { heldId: '', nodes, areas, probabilities: this.#table(nodes) };
    return sumWith(rest, new Float64Array(nodes.length), 0);
  }

  #restWithout(id: string): Rest {
    if (this.#rest?.heldId === id) return this.#rest;
    const nodes = [...this.#nodes.values()].filter((node) => node.id !== id);
    const areas = Float64Array.from(nodes, ({ areaKm2 }) => areaKm2);
    this.#rest = { heldId: id, nodes, areas, probabilities: this.#table(nodes) };
    return this.#rest;
  }
}

/** Σ a_i a_j p*_ij of the rest with one more node, from its direct probabilities to the others. */
function sumWith({ areas, probabilities }: Rest, direct: Float64Array, areaKm2: number): number {
  const size = areas.length;
  const reach = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    let best = 0;
    for (let over = 0; over < size; over += 1) {
      best = Math.max(best, floatAt(probabilities, node * size + over) * floatAt(direct, over));
    }
    reach[node] = best;
  }
  let sum = areaKm2 * areaKm2;
  for (let from = 0; from < size; from += 1) {
    const own = floatAt(areas, from);
    const towards = floatAt(reach, from);
    let terms = 2 * areaKm2 * towards;
    for (let to = 0; to < size; to += 1) {
      const over = towards * floatAt(reach, to);
      terms +=
        floatAt(areas, to) * Math.max(to === from ? 1 : over, floatAt(probabilities, from * size + to));
    }
    sum += own * terms;
  }
  return sum;
}
