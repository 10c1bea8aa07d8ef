import type { LonLat } from './areal.ts';
import { BALL_STRIDE, CHORD_STRIDE, type EdgeTree } from './edge-tree.ts';
import { floatAt, intAt } from './typed-access.ts';

/** Squared distance between the centres of two balls. */
function centresApart(a: Float64Array, ballA: number, b: Float64Array, ballB: number): number {
  const dx = floatAt(a, ballA) - floatAt(b, ballB);
  const dy = floatAt(a, ballA + 1) - floatAt(b, ballB + 1);
  const dz = floatAt(a, ballA + 2) - floatAt(b, ballB + 2);
  return dx * dx + dy * dy + dz * dz;
}

/**
 * Search for the nearest pair of edges of two trees, by branch and bound over pairs of balls. The distance is that
 * of the chords in space; one object serves many searches.
 */
export class NearestEdges {
  /** Distance found, metres in space. */
  distanceM = Infinity;
  #squared = Infinity;
  #chordA = 0;
  #chordB = 0;
  #fraction = 0;
  /** True when the nearest point of `a` is the start of a chord and that of `b` lies along its chord. */
  #isEndOfA = true;
  #a: EdgeTree | null = null;
  #b: EdgeTree | null = null;

  /** Finds the nearest edges of two trees; answers `Infinity` when none are nearer than `withinM`. */
  search(a: EdgeTree, b: EdgeTree, withinM = Infinity): number {
    this.#a = a;
    this.#b = b;
    this.distanceM = withinM;
    this.#squared = withinM * withinM;
    const before = this.#squared;
    this.#visit(a, 0, b, 0);
    this.distanceM = this.#squared < before ? Math.sqrt(this.#squared) : Infinity;
    return this.distanceM;
  }

  /** Nearest positions [lon, lat] on the first and on the second geometry of the last search. */
  ends(): readonly [LonLat, LonLat] {
    const [a, b] = [this.#a, this.#b];
    if (a === null || b === null) throw new Error('nothing was searched');
    const onA = this.#isEndOfA ? 0 : this.#fraction;
    const onB = this.#isEndOfA ? this.#fraction : 0;
    return [positionOn(a.chords, this.#chordA, onA), positionOn(b.chords, this.#chordB, onB)];
  }

  #isBeyond(a: EdgeTree, nodeA: number, b: EdgeTree, nodeB: number): boolean {
    const [ballA, ballB] = [nodeA * BALL_STRIDE, nodeB * BALL_STRIDE];
    const reach = this.distanceM + floatAt(a.balls, ballA + 3) + floatAt(b.balls, ballB + 3);
    return centresApart(a.balls, ballA, b.balls, ballB) >= reach * reach;
  }

  #visit(a: EdgeTree, nodeA: number, b: EdgeTree, nodeB: number): void {
    if (this.#isBeyond(a, nodeA, b, nodeB)) return;
    const leftA = intAt(a.left, nodeA);
    const leftB = intAt(b.left, nodeB);
    if (leftA === 0 && leftB === 0) {
      this.#compareLeaves(a, nodeA, b, nodeB);
      return;
    }
    const splitsA =
      leftB === 0 ||
      (leftA !== 0 && floatAt(a.balls, nodeA * BALL_STRIDE + 3) >= floatAt(b.balls, nodeB * BALL_STRIDE + 3));
    if (splitsA) {
      const rightA = intAt(a.right, nodeA);
      const isLeftNearer = this.#isNearer(a, leftA, rightA, b, nodeB);
      this.#visit(a, isLeftNearer ? leftA : rightA, b, nodeB);
      this.#visit(a, isLeftNearer ? rightA : leftA, b, nodeB);
      return;
    }
    const rightB = intAt(b.right, nodeB);
    const isLeftNearer = this.#isNearer(b, leftB, rightB, a, nodeA);
    this.#visit(a, nodeA, b, isLeftNearer ? leftB : rightB);
    this.#visit(a, nodeA, b, isLeftNearer ? rightB : leftB);
  }

  #isNearer(tree: EdgeTree, left: number, right: number, other: EdgeTree, node: number): boolean {
    const ball = node * BALL_STRIDE;
    return (
      centresApart(tree.balls, left * BALL_STRIDE, other.balls, ball) <=
      centresApart(tree.balls, right * BALL_STRIDE, other.balls, ball)
    );
  }

  #compareLeaves(a: EdgeTree, nodeA: number, b: EdgeTree, nodeB: number): void {
    for (let chordA = intAt(a.first, nodeA); chordA < intAt(a.last, nodeA); chordA += 1) {
      for (let chordB = intAt(b.first, nodeB); chordB < intAt(b.last, nodeB); chordB += 1) {
        this.#compareStart(a, chordA, b, chordB, true);
        this.#compareStart(b, chordB, a, chordA, false);
      }
    }
  }

  #compareStart(
    ended: EdgeTree,
    endedChord: number,
    along: EdgeTree,
    alongChord: number,
    isEndOfA: boolean,
  ): void {
    const point = endedChord * CHORD_STRIDE;
    const chord = alongChord * CHORD_STRIDE;
    const fraction = nearestFraction(ended.chords, point, along.chords, chord);
    const squared = squaredTo(ended.chords, point, along.chords, chord, fraction);
    if (squared >= this.#squared) return;
    this.#squared = squared;
    this.distanceM = Math.sqrt(squared);
    this.#chordA = isEndOfA ? endedChord : alongChord;
    this.#chordB = isEndOfA ? alongChord : endedChord;
    this.#fraction = fraction;
    this.#isEndOfA = isEndOfA;
  }
}

/** How far along a chord, 0 to 1, the point nearest to a point lies. */
function nearestFraction(points: Float64Array, point: number, chords: Float64Array, chord: number): number {
  const x = floatAt(chords, chord);
  const y = floatAt(chords, chord + 1);
  const z = floatAt(chords, chord + 2);
  const dx = floatAt(chords, chord + 3) - x;
  const dy = floatAt(chords, chord + 4) - y;
  const dz = floatAt(chords, chord + 5) - z;
  const length = dx * dx + dy * dy + dz * dz;
  if (length === 0) return 0;
  const dot =
    (floatAt(points, point) - x) * dx +
    (floatAt(points, point + 1) - y) * dy +
    (floatAt(points, point + 2) - z) * dz;
  const fraction = dot / length;
  return fraction <= 0 ? 0 : fraction >= 1 ? 1 : fraction;
}

function squaredTo(
  points: Float64Array,
  point: number,
  chords: Float64Array,
  chord: number,
  fraction: number,
): number {
  const x = floatAt(chords, chord);
  const y = floatAt(chords, chord + 1);
  const z = floatAt(chords, chord + 2);
  const dx = floatAt(points, point) - x - fraction * (floatAt(chords, chord + 3) - x);
  const dy = floatAt(points, point + 1) - y - fraction * (floatAt(chords, chord + 4) - y);
  const dz = floatAt(points, point + 2) - z - fraction * (floatAt(chords, chord + 5) - z);
  return dx * dx + dy * dy + dz * dz;
}

function positionOn(chords: Float64Array, chord: number, fraction: number): LonLat {
  const first = chord * CHORD_STRIDE + 6;
  const lon = floatAt(chords, first);
  const lat = floatAt(chords, first + 1);
  return [
    lon + (floatAt(chords, first + 2) - lon) * fraction,
    lat + (floatAt(chords, first + 3) - lat) * fraction,
  ];
}
