import type { Geometry } from 'geojson';
import { chordBundles, type Chord } from './chords.ts';
import { floatAt } from './typed-access.ts';

/** Chords of a leaf of the tree. */
const LEAF_SIZE = 6;

/** Numbers kept per chord: start and end in space (x, y, z each, metres), then both as [lon, lat]. */
export const CHORD_STRIDE = 10;
/** Numbers kept per ball: centre in space and radius, metres. */
export const BALL_STRIDE = 4;

/**
 * The edges of a geometry as chords in space, every corner the start of one, under a binary tree of balls that hold them: made for many searches
 * for nearest edges. Node 0 is the root; a node without children holds the chords from `first` to `last - 1`.
 */
export interface EdgeTree {
  readonly chords: Float64Array;
  readonly balls: Float64Array;
  /** Number of the left child; the right one follows at `right`. 0 for a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function hasEndOf({ to }: Chord, next: Chord | undefined): boolean {
  return next?.from[0] === to[0] && next.from[1] === to[1];
}

/** The chords of a geometry; where one is not followed by the next, its end stands as a chord of no length. */
function chordNumbers(geometry: Geometry): Float64Array {
  const chords = chordBundles(geometry)
    .flatMap((bundle) => bundle.chords)
    .flatMap((chord, index, all): Chord[] => {
      if (hasEndOf(chord, all[index + 1])) return [chord];
      return [chord, { from: chord.to, to: chord.to, start: chord.end, end: chord.end }];
    });
  const numbers = new Float64Array(chords.length * CHORD_STRIDE);
  chords.forEach(({ start, end, from, to }, index) => {
    numbers.set([...start, ...end, ...from, ...to], index * CHORD_STRIDE);
  });
  return numbers;
}

/** Smallest frame in space of the ends of some chords, as its middle, and the ball about it that holds them. */
function ballOf(chords: Float64Array, first: number, last: number): readonly number[] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let at = first * CHORD_STRIDE; at < last * CHORD_STRIDE; at += CHORD_STRIDE) {
    for (let number = 0; number < 6; number += 1) {
      const value = floatAt(chords, at + number);
      const axis = number % 3;
      low[axis] = Math.min(low[axis] ?? 0, value);
      high[axis] = Math.max(high[axis] ?? 0, value);
    }
  }
  const centre = low.map((value, axis) => (value + (high[axis] ?? 0)) / 2);
  const [x = 0, y = 0, z = 0] = centre;
  let furthest = 0;
  for (let at = first * CHORD_STRIDE; at < last * CHORD_STRIDE; at += CHORD_STRIDE) {
    for (const end of [at, at + 3]) {
      const [dx, dy, dz] = [
        floatAt(chords, end) - x,
        floatAt(chords, end + 1) - y,
        floatAt(chords, end + 2) - z,
      ];
      furthest = Math.max(furthest, dx * dx + dy * dy + dz * dz);
    }
  }
  return [x, y, z, Math.sqrt(furthest)];
}

/** Builds the tree over the edges of a geometry, in the order of its rings. Throws on one without positions. */
export function edgeTree(geometry: Geometry): EdgeTree {
  const chords = chordNumbers(geometry);
  const count = chords.length / CHORD_STRIDE;
  if (count === 0) throw new Error('no distance from a geometry without positions');
  const balls: number[] = [];
  const [left, right, first, last]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (from: number, to: number): number => {
    const node = left.length;
    balls.push(...ballOf(chords, from, to));
    left.push(0);
    right.push(0);
    first.push(from);
    last.push(to);
    if (to - from > LEAF_SIZE) {
      const middle = (from + to) >> 1;
      left[node] = add(from, middle);
      right[node] = add(middle, to);
    }
    return node;
  };
  add(0, count);
  return {
    chords,
    balls: Float64Array.from(balls),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
  };
}
