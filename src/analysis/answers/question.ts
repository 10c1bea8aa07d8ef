import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type { ConnectivitySettings } from '../../model/analysis-settings.ts';
import { medianKernel, type Kernel } from '../network/kernel.ts';

/** Version of what the analyses count; raised whenever the same question gets another answer. */
export const ANALYSIS_VERSION = 1;

/** The middle distance of the published ProtConn (Saura et al. 2017), taken where no species and no distance is chosen. */
const USUAL_MEDIAN_KM = 10;

/** The kernel of a question, and where its distance comes from. */
export interface QuestionKernel {
  readonly kernel: Kernel;
  readonly medianKm: number;
  readonly leastKm: number | null;
  readonly mostKm: number | null;
  /** `chosen` by hand, the `species-record`'s (a judgement of the compilers, not a published median), or the `usual`. */
  readonly from: 'chosen' | 'species-record' | 'usual';
}

/** The kernel of a question: the distance chosen by hand, else the species' own, else the usual one. */
export function questionKernel(
  { species, distanceKm }: ConnectivitySettings,
  facts: AnalysisFacts,
): QuestionKernel {
  const hint = facts.species.find(({ id }) => id === species)?.dispersalHintKm;
  const medianKm = distanceKm ?? hint?.mid ?? USUAL_MEDIAN_KM;
  const from = distanceKm !== null ? 'chosen' : hint !== undefined ? 'species-record' : 'usual';
  return {
    kernel: medianKernel(medianKm * 1000),
    medianKm,
    leastKm: hint?.low ?? null,
    mostKm: hint?.high ?? null,
    from,
  };
}
