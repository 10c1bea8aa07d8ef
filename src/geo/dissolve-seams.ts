import type { BBox } from './bbox.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A run of edges between two points of the seams. */
type Chain = number[];

/** Distance from the straight line, in grid units, at which a point on a seam is put there by the cut. */
const CUT_TOLERANCE = 1.5;

class Nodes {
  readonly #columns = new Map<number, Map<number, Chain[]>>();

  add(chain: Chain): void {
    const x = chain[0] ?? 0;
    const y = chain[1] ?? 0;
    const column = this.#columns.get(x) ?? new Map<number, Chain[]>();
    this.#columns.set(x, column);
    const known = column.get(y);
    if (known === undefined) column.set(y, [chain]);
    else known.push(chain);
  }

  /** Takes the chain that goes on from the end of another, keeping the ground on the left in one corner. */
  take(x: number, y: number, fromX: number, fromY: number): Chain | undefined {
    const chains = this.#columns.get(x)?.get(y);
    if (chains === undefined || chains.length < 2) return chains?.pop();
    const back = Math.atan2(fromY - y, fromX - x);
    const turn = (chain: Chain): number => {
      const angle = back - Math.atan2((chain[3] ?? 0) - y, (chain[2] ?? 0) - x);
      return angle <= 0 ? angle + 2 * Math.PI : angle;
    };
    const best = chains.reduce((a, b) => (turn(b) < turn(a) ? b : a));
    chains.splice(chains.indexOf(best), 1);
    return best;
  }
}

function net(stretches: readonly Stretch[]): Stretch[] {
  const ends = stretches
    .flatMap(({ from, to }) => {
      const sign = to > from ? 1 : -1;
      return [
        { at: Math.min(from, to), change: sign },
        { at: Math.max(from, to), change: -sign },
      ];
    })
    .sort((a, b) => a.at - b.at);
  const left: Stretch[] = [];
  let sum = 0;
  let since = 0;
  for (const { at, change } of ends) {
    if (at > since) {
      for (let count = 0; count < Math.abs(sum); count += 1)
        left.push(sum > 0 ? { from: since, to: at } : { from: at, to: since });
    }
    sum += change;
    since = at;
  }
  return left;
}

function isAlmostStraight(ring: readonly number[], index: number): boolean {
  const count = ring.length;
  const x = ring[index] ?? 0;
  const y = ring[index + 1] ?? 0;
  const fromX = (ring[(index + count - 2) % count] ?? 0) - x;
  const fromY = (ring[(index + count - 1) % count] ?? 0) - y;
  const toX = (ring[(index + 2) % count] ?? 0) - x;
  const toY = (ring[(index + 3) % count] ?? 0) - y;
  if (fromX * toX + fromY * toY >= 0) return false;
  const length = Math.hypot(toX - fromX, toY - fromY);
  return Math.abs(fromX * toY - fromY * toX) <= CUT_TOLERANCE * length;
}

/**
 * Puts the paths of the cells together again. Edges that lie on a cut are summed along it: what has ground on both
 * sides cancels, what is left belongs to the outline. As every cell's edges form closed paths, their sum does too, so
 * the rings always close.
 */
export class Seams {
  readonly #columns = new Map<number, Stretch[]>();
  readonly #rows = new Map<number, Stretch[]>();
  readonly #chains: Chain[] = [];
  readonly #rings: (readonly number[])[] = [];

  /** Takes a closed path of a cell that these cuts bound. */
  add(points: readonly number[], cuts: BBox): void {
    const count = points.length;
    const onCut: boolean[] = [];
    for (let index = 0; index < count; index += 2) onCut.push(this.#take(points, index, cuts));
    const first = onCut.indexOf(true);
    if (first < 0) {
      this.#rings.push(points);
      return;
    }
    let chain: Chain = [];
    for (let step = 1; step <= onCut.length; step += 1) {
      const edge = (first + step) % onCut.length;
      if (onCut[edge] === true) {
        chain = [];
        continue;
      }
      if (chain.length === 0) {
        chain.push(points[2 * edge] ?? 0, points[2 * edge + 1] ?? 0);
        this.#chains.push(chain);
      }
      chain.push(points[(2 * edge + 2) % count] ?? 0, points[(2 * edge + 3) % count] ?? 0);
    }
  }

  #take(points: readonly number[], index: number, cuts: BBox): boolean {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    const nextX = points[(index + 2) % points.length] ?? 0;
    const nextY = points[(index + 3) % points.length] ?? 0;
    if (x === nextX && (x === cuts[0] || x === cuts[2])) return note(this.#columns, x, y, nextY);
    if (y === nextY && (y === cuts[1] || y === cuts[3])) return note(this.#rows, y, x, nextX);
    return false;
  }

  /**
   * All rings of the outline: shells counter-clockwise, holes clockwise, without a repeated last point.
   * @param isFinal true when the points that the cuts put on straight edges may go
   */
  rings(isFinal: boolean): (readonly number[])[] {
    for (const [x, stretches] of this.#columns)
      for (const { from, to } of net(stretches)) this.#chains.push([x, from, x, to]);
    for (const [y, stretches] of this.#rows)
      for (const { from, to } of net(stretches)) this.#chains.push([from, y, to, y]);
    const nodes = new Nodes();
    for (const chain of this.#chains) nodes.add(chain);
    const rings = [...this.#rings];
    for (const { 0: x = 0, 1: y = 0 } of this.#chains) {
      const start = nodes.take(x, y, x, y);
      if (start !== undefined) rings.push(...close(start, nodes, isFinal));
    }
    return rings;
  }
}

function note(lines: Map<number, Stretch[]>, line: number, from: number, to: number): true {
  const known = lines.get(line);
  if (known === undefined) lines.set(line, [{ from, to }]);
  else known.push({ from, to });
  return true;
}

/** The path followed so far, with the places where chains meet. */
class Trail {
  readonly #path: number[] = [];
  readonly #joints: number[] = [];
  readonly #seen = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#path.length === 0;
  }

  follow(chain: Chain): void {
    this.#seen.set(`${chain[0] ?? 0} ${chain[1] ?? 0}`, this.#joints.length);
    this.#joints.push(this.#path.length);
    for (let index = 0; index < chain.length - 2; index += 1) this.#path.push(chain[index] ?? 0);
  }

  /** The ring that closes at a point, taken off the path; null when the path was not there before. */
  closeAt(x: number, y: number, isFinal: boolean): number[] | null {
    const met = this.#seen.get(`${x} ${y}`);
    if (met === undefined) return null;
    const joints = this.#joints.splice(met);
    const from = joints[0] ?? 0;
    const ring = this.#path.splice(from);
    for (const at of joints) this.#seen.delete(`${ring[at - from] ?? 0} ${ring[at - from + 1] ?? 0}`);
    return isFinal ? withoutCutPoints(ring, joints, from) : ring;
  }
}

/** Follows chains until the ring is closed; a point met twice parts the ring in two. */
function close(start: Chain, nodes: Nodes, isFinal: boolean): number[][] {
  const rings: number[][] = [];
  const trail = new Trail();
  let chain: Chain | undefined = start;
  while (chain !== undefined) {
    trail.follow(chain);
    const [fromX = 0, fromY = 0, x = 0, y = 0] = chain.slice(-4);
    const ring = trail.closeAt(x, y, isFinal);
    if (ring !== null) rings.push(ring);
    if (trail.isEmpty) break;
    chain = nodes.take(x, y, fromX, fromY);
  }
  return rings;
}

function withoutCutPoints(ring: readonly number[], joints: readonly number[], from: number): number[] {
  const dropped = new Set<number>();
  for (const joint of joints.map((at) => at - from)) {
    const isBesideDropped = dropped.has((joint + ring.length - 2) % ring.length);
    if (!isBesideDropped && ring.length - 2 * dropped.size > 6 && isAlmostStraight(ring, joint))
      dropped.add(joint);
  }
  return ring.filter((_, index) => !dropped.has(index - (index % 2)));
}
