import type { AnalysisContext } from '../analysis.ts';

/** The whole of the work of an answer that is made in steps. */
export const WHOLE = 1000;

/** A context for a step of a longer work: what it reports is shown as from `from` to `to` of {@link WHOLE}. */
export function portion(context: AnalysisContext, from: number, to: number): AnalysisContext {
  return {
    signal: context.signal,
    report: (done, total) => {
      context.report(Math.round(from + ((to - from) * done) / Math.max(1, total)), WHOLE);
    },
    breathe: async () => context.breathe(),
  };
}
