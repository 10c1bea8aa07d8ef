import type { AnalysisContext } from '../analysis/analysis.ts';
import { AtlasError } from '../model/errors.ts';
import type { Progress } from './analysis-protocol.ts';

/** A run works at most so long before it lets messages in, ms. */
const BREATH_MS = 40;
/** Nothing is told of a run in its first moments, and then at most so often, ms. */
const FIRST_REPORT_MS = 300;
const REPORT_EVERY_MS = 100;
/** After a movement of the hand, the runs that can wait do so for the next, ms. */
const HAND_REST_MS = 400;
const RESTING_KINDS: readonly string[] = ['connectivityBands', 'coverageBands', 'growth'];

/** What the runs need of the platform. */
export interface RunClock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Settles after all messages that wait have been heard. */
  pause(): Promise<void>;
  sleep(ms: number): Promise<void>;
}

/**
 * The runs of a worker, one of each kind at a time: a newer one cancels the older, which then throws `cancelled`.
 * Runs breathe by the clock and report now and then; while a hand moves something, bands and growth rest.
 */
export class AnalysisRuns {
  readonly #clock: RunClock;
  readonly #running = new Map<string, AbortController>();
  #handAt = -Infinity;

  constructor(clock: RunClock) {
    this.#clock = clock;
  }

  /** Runs work of a kind; `progress` hears of it when it takes longer. */
  async run<Value>(
    kind: string,
    progress: Progress,
    work: (context: AnalysisContext) => Promise<Value>,
  ): Promise<Value> {
    this.cancel(kind);
    const controller = new AbortController();
    this.#running.set(kind, controller);
    try {
      await this.#clock.pause();
      controller.signal.throwIfAborted();
      return await work(this.#context(kind, controller.signal, progress));
    } finally {
      if (this.#running.get(kind) === controller) this.#running.delete(kind);
    }
  }

  /** Stops the run of that kind, if there is one. */
  cancel(kind: string): void {
    this.#running.get(kind)?.abort(new AtlasError('cancelled'));
    this.#running.delete(kind);
  }

  /** Notes that a hand moves something just now. */
  noteHand(): void {
    this.#handAt = this.#clock.now();
  }

  #context(kind: string, signal: AbortSignal, progress: Progress): AnalysisContext {
    const clock = this.#clock;
    const startedAt = clock.now();
    const isResting = (): boolean =>
      RESTING_KINDS.includes(kind) && !signal.aborted && clock.now() - this.#handAt < HAND_REST_MS;
    let breathedAt = startedAt;
    let toldAt = startedAt + FIRST_REPORT_MS - REPORT_EVERY_MS;
    return {
      signal,
      report: (done, total) => {
        const now = clock.now();
        if (now - toldAt < REPORT_EVERY_MS) return;
        toldAt = now;
        progress(done, total);
      },
      breathe: async () => {
        if (clock.now() - breathedAt < BREATH_MS) return;
        await clock.pause();
        while (isResting()) await clock.sleep(50);
        breathedAt = clock.now();
      },
    };
  }
}
