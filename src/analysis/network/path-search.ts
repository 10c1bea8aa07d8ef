import { NodeHeap } from './node-heap.ts';
import type { PathGraph } from './path-graph.ts';
import { floatAt, intAt } from '../../geo/typed-access.ts';

/**
 * Best paths from one node to all others (Dijkstra 1959), and what becomes of them when a node or a link is taken
 * away. One object serves many searches over the same graph; each search overwrites the last.
 *
 * The tree of best paths is kept in preorder: the nodes behind a node are one slice of `preorder`, so that a removal
 * touches that slice alone.
 */
export class PathSearch {
  /** Length of the best path from the source; `Infinity` where there is none. */
  readonly lengths: Float64Array;
  /** The node before each node on its best path; -1 for the source and for nodes out of reach. */
  readonly parents: Int32Array;
  /** Number of the link to the parent; -1 where there is no parent. */
  readonly parentLinks: Int32Array;
  /** The nodes in reach, every node before those behind it. */
  readonly preorder: Int32Array;
  /** Place of each node in `preorder`; -1 out of reach. */
  readonly places: Int32Array;
  /** Number of nodes in the subtree of each node, itself included. */
  readonly subtreeSizes: Int32Array;
  /** Number of nodes in reach, the source included. */
  reached = 0;
  /** Lengths after a removal; valid for the nodes that `withoutNode` or `withoutLink` names. */
  readonly changedLengths: Float64Array;

  readonly #graph: PathGraph;
  readonly #heap: NodeHeap;
  readonly #changedHeap: NodeHeap;
  readonly #order: Int32Array;
  readonly #cursors: Int32Array;
  readonly #steps: Int32Array;

  constructor(graph: PathGraph) {
    const size = graph.size;
    this.#graph = graph;
    this.lengths = new Float64Array(size);
    this.parents = new Int32Array(size);
    this.parentLinks = new Int32Array(size);
    this.preorder = new Int32Array(size);
    this.places = new Int32Array(size);
    this.subtreeSizes = new Int32Array(size);
    this.changedLengths = new Float64Array(size);
    this.#order = new Int32Array(size);
    this.#cursors = new Int32Array(size);
    this.#steps = new Int32Array(size);
    this.#heap = new NodeHeap(this.lengths);
    this.#changedHeap = new NodeHeap(this.changedLengths);
  }

  /** Finds the best paths from a node. Of paths of equal length the one with fewer nodes is taken. */
  from(source: number): void {
    this.lengths.fill(Infinity);
    this.parents.fill(-1);
    this.parentLinks.fill(-1);
    this.lengths[source] = 0;
    this.#steps[source] = 0;
    this.reached = 0;
    this.#heap.raise(source);
    while (!this.#heap.isEmpty) {
      const node = this.#heap.take();
      this.#order[this.reached] = node;
      this.reached += 1;
      if (node === source || !this.#graph.isDirect) this.#relax(node);
    }
    this.#arrange();
  }

  #relax(node: number): void {
    const { starts, targets, lengths, linkOf } = this.#graph;
    const reach = this.lengths;
    const steps = this.#steps;
    const base = floatAt(reach, node);
    const nextStep = intAt(steps, node) + 1;
    const end = intAt(starts, node + 1);
    for (let entry = intAt(starts, node); entry < end; entry += 1) {
      const target = intAt(targets, entry);
      const candidate = base + floatAt(lengths, entry);
      if (candidate > floatAt(reach, target)) continue;
      if (candidate === floatAt(reach, target) && !this.#isShorterBySteps(target, nextStep)) continue;
      reach[target] = candidate;
      steps[target] = nextStep;
      this.parents[target] = node;
      this.parentLinks[target] = intAt(linkOf, entry);
      this.#heap.raise(target);
    }
  }

  /** True for a node that is still open and would be reached over fewer others. */
  #isShorterBySteps(target: number, steps: number): boolean {
    return steps < intAt(this.#steps, target) && this.#heap.holds(target);
  }

  /** Preorder of the tree, from the order in which the nodes were settled (parents before children). */
  #arrange(): void {
    const { parents, subtreeSizes, places, preorder } = this;
    const order = this.#order;
    const cursors = this.#cursors;
    places.fill(-1);
    for (let index = 0; index < this.reached; index += 1) subtreeSizes[intAt(order, index)] = 1;
    for (let index = this.reached - 1; index > 0; index -= 1) {
      const node = intAt(order, index);
      const parent = intAt(parents, node);
      subtreeSizes[parent] = intAt(subtreeSizes, parent) + intAt(subtreeSizes, node);
    }
    for (let index = 0; index < this.reached; index += 1) {
      const node = intAt(order, index);
      const parent = intAt(parents, node);
      const place = parent < 0 ? 0 : intAt(cursors, parent);
      if (parent >= 0) cursors[parent] = place + intAt(subtreeSizes, node);
      places[node] = place;
      preorder[place] = node;
      cursors[node] = place + 1;
    }
  }

  /**
   * Lengths in `changedLengths` of the nodes behind `removed` once it is gone: those in `preorder` from the place
   * after its own, `subtreeSizes - 1` of them. All others keep theirs.
   */
  withoutNode(removed: number): void {
    const start = intAt(this.places, removed);
    this.changedLengths[removed] = Infinity;
    const end = start + intAt(this.subtreeSizes, removed);
    this.#reroute(start, start + 1, end, -1);
  }

  /**
   * Lengths in `changedLengths` of a node and of the nodes behind it once the link to its parent is gone: those in
   * `preorder` from its own place, `subtreeSizes` of them. All others keep theirs.
   */
  withoutLinkTo(child: number): void {
    const start = intAt(this.places, child);
    const end = start + intAt(this.subtreeSizes, child);
    this.#reroute(start, start, end, intAt(this.parentLinks, child));
  }

  /**
   * Lengths of the nodes of a slice of the tree whose way is cut. Each first takes the best of its neighbours outside
   * the slice and of those before it in the slice, among them its old parent; that is right for most. The rest is
   * corrected by passing improvements on until there are none.
   * @param closed first place that may not be entered from outside; the changed nodes begin at `first`
   */
  #reroute(closed: number, first: number, end: number, bannedLink: number): void {
    for (let place = first; place < end; place += 1) {
      this.changedLengths[intAt(this.preorder, place)] = Infinity;
    }
    for (let place = first; place < end; place += 1) {
      this.#pull(intAt(this.preorder, place), closed, end, bannedLink);
    }
    if (end - first < 2) return;
    for (let place = end - 1; place >= first; place -= 1) {
      this.#push(intAt(this.preorder, place), first, end);
    }
    while (!this.#changedHeap.isEmpty) this.#push(this.#changedHeap.take(), first, end);
  }

  #pull(node: number, closed: number, end: number, bannedLink: number): void {
    const { starts, targets, lengths, linkOf } = this.#graph;
    const { lengths: reach, places, changedLengths } = this;
    const before = floatAt(reach, node);
    const last = intAt(starts, node + 1);
    let best = Infinity;
    for (let entry = intAt(starts, node); entry < last; entry += 1) {
      const length = floatAt(lengths, entry);
      if (length >= best) break;
      const neighbour = intAt(targets, entry);
      if (length + floatAt(reach, neighbour) >= best) continue;
      const place = intAt(places, neighbour);
      const isCut = place >= closed && place < end;
      const candidate = length + floatAt(isCut ? changedLengths : reach, neighbour);
      if (candidate >= best || intAt(linkOf, entry) === bannedLink) continue;
      best = candidate;
      if (best <= before) break;
    }
    changedLengths[node] = best;
  }

  #push(node: number, first: number, end: number): void {
    const { starts, targets, lengths } = this.#graph;
    const { changedLengths, places } = this;
    const base = floatAt(changedLengths, node);
    if (base === Infinity) return;
    const last = intAt(starts, node + 1);
    for (let entry = intAt(starts, node); entry < last; entry += 1) {
      const target = intAt(targets, entry);
      const candidate = base + floatAt(lengths, entry);
      if (candidate >= floatAt(changedLengths, target)) continue;
      const place = intAt(places, target);
      if (place < first || place >= end) continue;
      changedLengths[target] = candidate;
      this.#changedHeap.raise(target);
    }
  }
}
