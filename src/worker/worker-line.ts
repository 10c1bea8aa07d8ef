import { wrap, type Remote } from 'comlink';
import type { Problem } from '../model/errors.ts';
import type { Outcome } from './protocol.ts';

/** The part of a worker that a line needs; a test hands in a message port. */
export type LineWorker = Pick<
  Worker,
  'addEventListener' | 'removeEventListener' | 'postMessage' | 'terminate'
>;

const STOPPED: Problem = { code: 'worker-stopped', params: {} };

/**
 * One worker at a time, started by the first call. When it stops, the calls that wait are answered with the problem
 * `worker-stopped` and the next call starts another, once; after that every call is answered with the problem.
 */
export class WorkerLine<Api extends { open(baseUrl: string): Promise<Outcome<unknown>> }> {
  readonly #spawn: () => LineWorker;
  readonly #waiting = new Set<(problem: Problem) => void>();
  #startsLeft = 2;
  #worker: LineWorker | null = null;
  #remote: Remote<Api> | null = null;
  #baseUrl: string | null = null;

  constructor(spawn: () => LineWorker) {
    this.#spawn = spawn;
  }

  /** Calls the worker; a call that it does not live to answer gets the problem. */
  async call<Value>(use: (api: Remote<Api>) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const remote = this.#started();
    if (remote === null) return { ok: false, problem: STOPPED };
    return new Promise((resolve) => {
      const stop = (problem: Problem): void => {
        resolve({ ok: false, problem });
      };
      this.#waiting.add(stop);
      use(remote)
        .then(resolve, () => {
          stop(STOPPED);
        })
        .finally(() => this.#waiting.delete(stop));
    });
  }

  /** Keeps the address, so that a worker that starts or takes over opens the data by itself. */
  remember(baseUrl: string): void {
    this.#baseUrl = baseUrl;
  }

  /** True while a worker runs. */
  get isRunning(): boolean {
    return this.#worker !== null;
  }

  #started(): Remote<Api> | null {
    if (this.#remote !== null) return this.#remote;
    if (this.#startsLeft === 0) return null;
    this.#startsLeft -= 1;
    const worker = this.#spawn();
    const fail = (): void => {
      this.#fail(worker);
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    this.#worker = worker;
    const remote = wrap<Api>(worker);
    this.#remote = remote;
    if (this.#baseUrl !== null) {
      const opened = remote as unknown as { open(baseUrl: string): Promise<Outcome<unknown>> };
      opened.open(this.#baseUrl).catch(fail);
    }
    return remote;
  }

  #fail(worker: LineWorker): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#worker = null;
    this.#remote = null;
    for (const stop of this.#waiting) stop(STOPPED);
    this.#waiting.clear();
  }
}
