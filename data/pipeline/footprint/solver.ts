/** A root found, or the nearest that the bracket allows. */
export interface Solution {
  readonly width: number;
  readonly value: number;
  /** False when the target lies outside what the bracket can give, or in a jump of the function. */
  readonly met: boolean;
}

/** Where to search and how closely. */
export interface Search {
  readonly narrowest: number;
  readonly widest: number;
  /** First guess, between the two. */
  readonly start: number;
  /** First step away from the guess; doubled until the target is bracketed. */
  readonly step: number;
  readonly target: number;
  /** Relative closeness at which to stop, such as 0.001. */
  readonly tolerance: number;
}

/** A width tried, and by how much its value misses the target. */
interface Trial {
  readonly width: number;
  readonly off: number;
}

const MAXIMUM_ROUNDS = 30;

function bracketed(tryAt: (width: number) => Trial, search: Search): { low: Trial; high: Trial } {
  const first = tryAt(search.start);
  const direction = first.off < 0 ? 1 : -1;
  const limit = direction > 0 ? search.widest : search.narrowest;
  let near = first;
  let step = search.step;
  for (;;) {
    const wanted = near.width + direction * step;
    const width = direction > 0 ? Math.min(limit, wanted) : Math.max(limit, wanted);
    const next = tryAt(width);
    const crossed = next.off < 0 !== first.off < 0;
    if (crossed || width === limit)
      return direction > 0 ? { low: near, high: next } : { low: next, high: near };
    near = next;
    step *= 2;
  }
}

/**
 * Finds the width at which a growing quantity reaches a target. From the first guess, steps that double bracket the
 * target; then regula falsi with the Illinois rule (Dowell and Jarratt 1971), every third round halved, closes in.
 * The quantity may jump: then the width nearest to the target is returned and `met` is false. The same input gives
 * the same answer.
 * @param valueAt grows with its argument, as area does with width
 */
export function solveWidth(valueAt: (width: number) => number, search: Search): Solution {
  const { target, tolerance } = search;
  let best: Trial = { width: search.start, off: Infinity };
  const tryAt = (width: number): Trial => {
    const trial = { width, off: valueAt(width) - target };
    if (Math.abs(trial.off) < Math.abs(best.off)) best = trial;
    return trial;
  };
  const isClose = (): boolean => Math.abs(best.off) <= tolerance * target;
  let { low, high } = bracketed(tryAt, search);
  let [weightLow, weightHigh] = [low.off, high.off];
  const hasRoot = low.off <= 0 && high.off >= 0;
  for (let round = 0; hasRoot && round < MAXIMUM_ROUNDS && !isClose(); round += 1) {
    const slope = weightHigh - weightLow;
    const falsi = (low.width * weightHigh - high.width * weightLow) / slope;
    const tried = tryAt(round % 3 === 2 || slope <= 0 ? (low.width + high.width) / 2 : falsi);
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
  return { width: best.width, value: best.off + target, met: isClose() };
}
