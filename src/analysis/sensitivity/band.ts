/** Low, middle and high of many draws: the 5 %, 50 % and 95 % quantiles. */
export interface Band {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (place - below);
}

/** The band of some draws; null of none. */
export function bandOf(draws: readonly number[]): Band | null {
  if (draws.length === 0) return null;
  const sorted = [...draws].sort((a, b) => a - b);
  return { low: quantile(sorted, 0.05), median: quantile(sorted, 0.5), high: quantile(sorted, 0.95) };
}
