import { floatAt, intAt } from '../../geo/typed-access.ts';

/** Nodes waiting in order of a key that may only fall: a binary heap over typed arrays. */
export class NodeHeap {
  readonly #nodes: Int32Array;
  /** Place of each node in the heap; -1 when it is not in it. */
  readonly #places: Int32Array;
  readonly #keys: Float64Array;
  #count = 0;

  /** @param keys key of each node, changed by the caller before it calls `raise` */
  constructor(keys: Float64Array) {
    this.#nodes = new Int32Array(keys.length);
    this.#places = new Int32Array(keys.length).fill(-1);
    this.#keys = keys;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** True while the node waits. */
  holds(node: number): boolean {
    return intAt(this.#places, node) >= 0;
  }

  /** Puts a node in, or moves it up after its key has fallen. */
  raise(node: number): void {
    const nodes = this.#nodes;
    const places = this.#places;
    const keys = this.#keys;
    let place = intAt(places, node);
    if (place < 0) {
      place = this.#count;
      this.#count += 1;
    }
    const key = floatAt(keys, node);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = intAt(nodes, above);
      if (floatAt(keys, other) <= key) break;
      nodes[place] = other;
      places[other] = place;
      place = above;
    }
    nodes[place] = node;
    places[node] = place;
  }

  /** Takes the node with the lowest key out; the heap must not be empty. */
  take(): number {
    const nodes = this.#nodes;
    const first = intAt(nodes, 0);
    this.#places[first] = -1;
    this.#count -= 1;
    if (this.#count > 0) this.#sink(intAt(nodes, this.#count));
    return first;
  }

  #sink(node: number): void {
    const nodes = this.#nodes;
    const places = this.#places;
    const keys = this.#keys;
    const count = this.#count;
    const key = floatAt(keys, node);
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= count) break;
      const next = below + 1;
      if (next < count && floatAt(keys, intAt(nodes, next)) < floatAt(keys, intAt(nodes, below)))
        below = next;
      const other = intAt(nodes, below);
      if (floatAt(keys, other) >= key) break;
      nodes[place] = other;
      places[other] = place;
      place = below;
    }
    nodes[place] = node;
    places[node] = place;
  }
}
