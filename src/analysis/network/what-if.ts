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

/** A node that is being moved, with its distances to all others. */
interface Held {
  readonly node: WhatIfNode;
  readonly distancesM: Float64Array;
}

/** A link whose effective length was set by hand. */
interface SetLink {
  readonly from: string;
  readonly to: string;
  readonly distanceM: number;
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
  #nodes: readonly WhatIfNode[];
  /** Edge-to-edge distances in the order of the nodes, n × n. */
  #distancesM: Float64Array;
  readonly #links = new Map<string, SetLink>();
  /** The node in hand, which is not among the others while it is moved. */
  #held: Held | null = null;
  #rest: Rest | null = null;
  #baseline: number;

  /** @param distancesM edge-to-edge distances of the nodes, n × n, with documented neighbours at 0 */
  constructor(nodes: readonly WhatIfNode[], distancesM: Float64Array, kernel: Kernel) {
    this.#kernel = kernel;
    this.#nodes = nodes;
    this.#distancesM = distancesM;
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

  /** Prepares the move of a node, so that the first update after it is as quick as the others. */
  hold(id: string): void {
    this.#restWithout(id);
  }

  /** Puts a node in or moves it, its distances measured anew, also to documented neighbours; quick when it is the one moved last. Links set by hand to it stay. */
  put(id: string, geometry: Geometry, areaKm2: number): WhatIfFigures {
    const rest = this.#restWithout(id);
    const outline = outlineOf(geometry);
    const others = rest.nodes.map((node) => node.outline);
    this.#held = { node: { id, outline, areaKm2 }, distancesM: distancesTo(outline, others) };
    const direct = this.#held.distancesM.map((distanceM, index) => {
      const set = this.#links.get(keyOf(id, rest.nodes[index]?.id ?? ''))?.distanceM ?? Infinity;
      return dispersalProbability(Math.min(distanceM, set), this.#kernel);
    });
    return this.#figuresOf(sumWith(rest, direct, areaKm2));
  }

  /** Takes a node out; nothing happens when there is none of that id. */
  remove(id: string): WhatIfFigures {
    this.#settle();
    this.#takeOut(id);
    return this.figures();
  }

  /** Sets the effective length of a direct link in metres (a corridor); null takes the setting back. */
  setLink(from: string, to: string, distanceM: number | null): WhatIfFigures {
    this.#settle();
    if (distanceM === null) this.#links.delete(keyOf(from, to));
    else this.#links.set(keyOf(from, to), { from, to, distanceM });
    return this.figures();
  }

  /** Puts the node in hand back among the others, as the last. */
  #settle(): void {
    const held = this.#held;
    this.#held = null;
    this.#rest = null;
    if (held === null) return;
    const before = this.#nodes.length;
    const size = before + 1;
    const wider = new Float64Array(size * size);
    for (let node = 0; node < before; node += 1) {
      wider.set(this.#distancesM.subarray(node * before, (node + 1) * before), node * size);
      wider[node * size + before] = floatAt(held.distancesM, node);
    }
    wider.set(held.distancesM, before * size);
    this.#nodes = [...this.#nodes, held.node];
    this.#distancesM = wider;
  }

  /** A node as it stands among the others, to be put back unless it is moved; null for a new one. */
  #heldFrom(id: string): Held | null {
    const size = this.#nodes.length;
    const number = this.#nodes.findIndex((node) => node.id === id);
    const node = this.#nodes[number];
    if (node === undefined) return null;
    const row = this.#distancesM.subarray(number * size, (number + 1) * size);
    return { node, distancesM: row.filter((_, other) => other !== number) };
  }

  #takeOut(id: string): void {
    const size = this.#nodes.length;
    const removed = this.#nodes.findIndex((node) => node.id === id);
    if (removed < 0) return;
    this.#nodes = this.#nodes.filter((_, node) => node !== removed);
    this.#distancesM = this.#distancesM.filter(
      (_, pair) => pair % size !== removed && Math.floor(pair / size) !== removed,
    );
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

  /** p* of all nodes but the one in hand. */
  #probabilities(): Float64Array {
    const size = this.#nodes.length;
    const distancesM = this.#distancesM.slice();
    const number = new Map(this.#nodes.map(({ id }, node) => [id, node]));
    for (const link of this.#links.values()) {
      const [from, to] = [number.get(link.from), number.get(link.to)];
      if (from === undefined || to === undefined) continue;
      const lengthM = Math.min(link.distanceM, floatAt(distancesM, from * size + to));
      distancesM[from * size + to] = lengthM;
      distancesM[to * size + from] = lengthM;
    }
    return bestLengths(size, distancesM).map((lengthM) => dispersalProbability(lengthM, this.#kernel));
  }

  #wholeSum(): number {
    this.#settle();
    const areas = Float64Array.from(this.#nodes, ({ areaKm2 }) => areaKm2);
    const rest = { heldId: '', nodes: this.#nodes, areas, probabilities: this.#probabilities() };
    return sumWith(rest, new Float64Array(areas.length), 0);
  }

  #restWithout(id: string): Rest {
    if (this.#rest?.heldId === id) return this.#rest;
    this.#settle();
    const held = this.#heldFrom(id);
    this.#takeOut(id);
    this.#held = held;
    const areas = Float64Array.from(this.#nodes, ({ areaKm2 }) => areaKm2);
    this.#rest = { heldId: id, nodes: this.#nodes, areas, probabilities: this.#probabilities() };
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
