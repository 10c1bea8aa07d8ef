/**
 * How the chance of dispersal falls with distance: p(d) = exp(ln(p0) d / d0) (Saura and Pascual-Hortal 2007;
 * Conefor). With p0 = 0.5, d0 is the median dispersal distance.
 */
export interface Kernel {
  /** Probability at the distance `distanceM`, between 0 and 1, both excluded. */
  readonly probability: number;
  /** The distance at which it holds, metres, above 0. */
  readonly distanceM: number;
}

/** The kernel of a species whose dispersers go this far or less in half of the cases. */
export function medianKernel(medianM: number): Kernel {
  return { probability: 0.5, distanceM: medianM };
}

/** True when the numbers of a kernel are ones that a kernel can have. */
export function isKernel({ probability, distanceM }: Kernel): boolean {
  return probability > 0 && probability < 1 && distanceM > 0 && Number.isFinite(distanceM);
}

/** Rate k of the kernel per metre: p(d) = exp(-k d). */
export function decayPerMetre({ probability, distanceM }: Kernel): number {
  return -Math.log(probability) / distanceM;
}

/** Probability of dispersal over a distance in metres; 1 at none, 0 where there is no way (`Infinity`). */
export function dispersalProbability(distanceM: number, kernel: Kernel): number {
  return Math.exp(-decayPerMetre(kernel) * distanceM);
}

/** The distance at which the probability falls to a value, metres. */
export function distanceAtProbability(probability: number, kernel: Kernel): number {
  return -Math.log(probability) / decayPerMetre(kernel);
}
