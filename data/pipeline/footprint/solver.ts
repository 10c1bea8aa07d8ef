/** A root found, or the nearest that the bracket allows. */
export interface Solution {
  readonly width: number;
  readonly value: number;
  /** False when the target lies outside what the bracket can give, or in a jump of the function. */
  readonly met: boolean;
}

/** The bracket and the wanted closeness of a search. */
export interface Search {
  readonly narrowest: number;
  readonly widest: number;
  readonly target: number;
  /** Relative closeness at which to stop, such as 0.001. */
  readonly tolerance: number;
}

const MAXIMUM_ROUNDS = 40;

/**
 * Finds the width at which a growing quantity reaches a target: regula falsi with the Illinois rule, falling
 * back on halving wherever that converges slowly (after Dowell and Jarratt 1971). The quantity may jump; then the
 * width nearest to the target is returned and `met` is false. The same input gives the same answer.
 * @param valueAt grows with its argument, as area does with width
 */
export function solveWidth(valueAt: (width: number) => number, search: Search): Solution {
  const { target, tolerance } = search;
  const closeEnough = (value: number): boolean => Math.abs(value - target) <= tolerance * target;
  let low = { width: search.narrowest, off: valueAt(search.narrowest) - target };
  let high = { width: search.widest, off: valueAt(search.widest) - target };
  let best = Math.abs(low.off) < Math.abs(high.off) ? low : high;
  if (low.off > 0 || high.off < 0) return answer(best, target, closeEnough(best.off + target));
  let weightLow = low.off;
  let weightHigh = high.off;
  for (let round = 0; round < MAXIMUM_ROUNDS && !closeEnough(best.off + target); round += 1) {
    const slope = weightHigh - weightLow;
    const falsi = slope > 0 ? (low.width * weightHigh - high.width * weightLow) / slope : NaN;
    const useHalf = round % 3 === 2 || !Number.isFinite(falsi);
    const width = useHalf ? (low.width + high.width) / 2 : falsi;
    const tried = { width, off: valueAt(width) - target };
    if (Math.abs(tried.off) < Math.abs(best.off)) best = tried;
    if (tried.off < 0) {
      low = tried;
      weightLow = tried.off;
      weightHigh /= 2;
    } else {
      high = tried;
      weightHigh = tried.off;
      weightLow /= 2;
    }
  }
  return answer(best, target, closeEnough(best.off + target));
}

function answer(best: { width: number; off: number }, target: number, met: boolean): Solution {
  return { width: best.width, value: best.off + target, met };
}
