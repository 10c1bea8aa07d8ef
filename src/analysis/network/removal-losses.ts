import { afterStep, type AnalysisContext } from '../analysis.ts';
import type { PathGraph } from './path-graph.ts';
import { PathSearch } from './path-search.ts';
import { floatAt, intAt } from '../../geo/typed-access.ts';

/** How strongly two nodes are connected, from the length of the best path: 1 at 0, falling, 0 at `Infinity`. */
export type Strength = (length: number) => number;

/** What to work out beside the sum itself. */
export interface Wanted {
  readonly nodes: boolean;
  readonly links: boolean;
}

/** The sum of a connectivity index and what of it hangs on each node and link. Units: attribute squared. */
export interface RemovalLosses {
  /** Σ a_i a_j s_ij over all ordered pairs, i = j included. */
  readonly sum: number;
  /** Σ a_i². */
  readonly within: number;
  /** For each node the terms that end in it, its own square left out; both orders. */
  readonly fluxes: Float64Array;
  /** For each node what the terms of other pairs lose when it is gone; 0 where no best path passes. */
  readonly connectorLosses: Float64Array;
  /** For each node the terms of other pairs whose best path passes it. */
  readonly passing: Float64Array;
  /** For each link of the graph what the sum loses when it is gone. */
  readonly linkLosses: Float64Array;
}

/**
 * Ranks nodes by their distance from one at the edge of the network. Counting each pair from its lower rank then
 * spares the removals on the side of the source that is turned to that edge: about half of the work.
 */
function ranksFromEdge(search: PathSearch, size: number): Int32Array {
  const ranks = new Int32Array(size);
  if (size === 0) return ranks;
  search.from(0);
  const middle = search.lengths.map((length) => (length === Infinity ? -1 : length));
  search.from(middle.indexOf(Math.max(...middle)));
  const { lengths } = search;
  const order = Int32Array.from(ranks.keys()).sort((a, b) => {
    const [near, far] = [floatAt(lengths, a), floatAt(lengths, b)];
    return near === far ? a - b : near < far ? -1 : 1;
  });
  order.forEach((node, rank) => {
    ranks[node] = rank;
  });
  return ranks;
}

class LossCounter {
  readonly fluxes: Float64Array;
  readonly connectorLosses: Float64Array;
  readonly passing: Float64Array;
  readonly linkLosses: Float64Array;
  sum = 0;

  readonly #search: PathSearch;
  readonly #attributes: Float64Array;
  readonly #strength: Strength;
  readonly #strengths: Float64Array;
  readonly #ranks: Int32Array;

  constructor(graph: PathGraph, attributes: Float64Array, strength: Strength) {
    this.#search = new PathSearch(graph);
    this.#ranks = ranksFromEdge(this.#search, graph.size);
    this.#attributes = attributes;
    this.#strength = strength;
    this.#strengths = new Float64Array(graph.size);
    this.fluxes = new Float64Array(graph.size);
    this.connectorLosses = new Float64Array(graph.size);
    this.passing = new Float64Array(graph.size);
    this.linkLosses = new Float64Array(graph.linkFrom.length);
  }

  addSource(source: number, wanted: Wanted): void {
    const own = floatAt(this.#attributes, source);
    if (own === 0) return;
    this.#search.from(source);
    this.#addTerms(source, own);
    if (!wanted.nodes && !wanted.links) return;
    const { preorder, reached, subtreeSizes } = this.#search;
    for (let place = 1; place < reached; place += 1) {
      const node = intAt(preorder, place);
      if (wanted.nodes && intAt(subtreeSizes, node) > 1) this.#addPassage(source, own, node, place);
      if (wanted.links) this.#addLink(source, own, node, place);
    }
  }

  #addTerms(source: number, own: number): void {
    const { preorder, reached, lengths } = this.#search;
    let flux = 0;
    for (let place = 0; place < reached; place += 1) {
      const node = intAt(preorder, place);
      const strength = this.#strength(floatAt(lengths, node));
      this.#strengths[node] = strength;
      if (node !== source) flux += floatAt(this.#attributes, node) * strength;
    }
    this.fluxes[source] = 2 * own * flux;
    this.sum += own * own + own * flux;
  }

  /** True when the slice holds a node that this source answers for: each pair is counted once, from its lower rank. */
  #answersFor(source: number, first: number, end: number): boolean {
    const { preorder } = this.#search;
    const rank = intAt(this.#ranks, source);
    for (let place = first; place < end; place += 1) {
      const node = intAt(preorder, place);
      if (intAt(this.#ranks, node) > rank && this.#attributes[node] !== 0) return true;
    }
    return false;
  }

  #addPassage(source: number, own: number, node: number, place: number): void {
    const first = place + 1;
    const end = place + intAt(this.#search.subtreeSizes, node);
    if (!this.#answersFor(source, first, end)) return;
    const rank = intAt(this.#ranks, source);
    let passing = 0;
    for (let behind = first; behind < end; behind += 1) {
      const target = intAt(this.#search.preorder, behind);
      if (intAt(this.#ranks, target) > rank)
        passing += floatAt(this.#attributes, target) * floatAt(this.#strengths, target);
    }
    this.passing[node] = floatAt(this.passing, node) + 2 * own * passing;
    this.#search.withoutNode(node);
    const lost = 2 * own * this.#lost(source, first, end);
    this.connectorLosses[node] = floatAt(this.connectorLosses, node) + lost;
  }

  #addLink(source: number, own: number, child: number, place: number): void {
    const end = place + intAt(this.#search.subtreeSizes, child);
    if (!this.#answersFor(source, place, end)) return;
    const link = intAt(this.#search.parentLinks, child);
    this.#search.withoutLinkTo(child);
    const lost = 2 * own * this.#lost(source, place, end);
    this.linkLosses[link] = floatAt(this.linkLosses, link) + lost;
  }

  #lost(source: number, first: number, end: number): number {
    const { preorder, lengths, changedLengths } = this.#search;
    const rank = intAt(this.#ranks, source);
    let lost = 0;
    for (let place = first; place < end; place += 1) {
      const target = intAt(preorder, place);
      const attribute = floatAt(this.#attributes, target);
      if (attribute === 0 || intAt(this.#ranks, target) <= rank) continue;
      const changed = floatAt(changedLengths, target);
      if (changed <= floatAt(lengths, target)) continue;
      lost += attribute * (floatAt(this.#strengths, target) - this.#strength(changed));
    }
    return lost;
  }
}

/**
 * Works out Σ a_i a_j s(best path) and what it loses by the removal of each node and of each link.
 *
 * For each source the tree of best paths says which pairs pass a node or a link; only those are searched again
 * (Saura and Rubio 2010 define the fractions; the saving is ours). A node that is on no best path costs nothing.
 * Zero-area nodes are passed through but are no ends. Calls `breathe` after every source.
 */
export async function removalLosses(
  graph: PathGraph,
  attributes: Float64Array,
  strength: Strength,
  wanted: Wanted,
  context: AnalysisContext,
): Promise<RemovalLosses> {
  const counter = new LossCounter(graph, attributes, strength);
  for (let source = 0; source < graph.size; source += 1) {
    counter.addSource(source, wanted);
    await afterStep(context, source + 1, graph.size);
  }
  const { sum, fluxes, connectorLosses, passing, linkLosses } = counter;
  const within = attributes.reduce((total, attribute) => total + attribute * attribute, 0);
  return { sum, within, fluxes, connectorLosses, passing, linkLosses };
}
