/**
 * What a long analysis is given by whoever runs it, in a worker, in Node or in a test. An analysis knows no clock:
 * it calls `breathe` at even steps of its work, and the runner decides when that is long enough to let messages in.
 */
export interface AnalysisContext {
  /** Aborted when nobody waits for the answer any more; the analysis then throws the signal's reason. */
  readonly signal: AbortSignal;
  /** Tells how much of the work is done; `total` stays the same within one analysis. */
  report(done: number, total: number): void;
  /** Lets other work in. */
  breathe(): Promise<void>;
}

/** Reports a step, lets other work in and stops when nobody waits any more. */
export async function afterStep(context: AnalysisContext, done: number, total: number): Promise<void> {
  context.report(done, total);
  await context.breathe();
  context.signal.throwIfAborted();
}

/** A context for short work and for scripts: never aborted, silent, without pauses. */
export function uninterrupted(): AnalysisContext {
  return {
    signal: new AbortController().signal,
    report: () => undefined,
    breathe: async () => Promise.resolve(),
  };
}
