import { wrap, type Remote } from 'comlink';
import type { Problem } from '../model/errors.ts';
import type { DataApi, Outcome } from './protocol.ts';

/** The part of a worker that the client needs; a test hands in a message port. */
export type DataWorker = Pick<
  Worker,
  'addEventListener' | 'removeEventListener' | 'postMessage' | 'terminate'
>;

const STOPPED: Problem = { code: 'worker-stopped', params: {} };

function spawnDataWorker(): DataWorker {
  return new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module', name: 'data' });
}

/**
 * One worker at a time behind the `DataApi`. When it stops, the calls that wait are answered with the problem
 * `worker-stopped` and the next call starts another, once; after that every call is answered with the problem.
 */
class DataClient {
  readonly #spawn: () => DataWorker;
  readonly #waiting = new Set<(problem: Problem) => void>();
  #startsLeft = 2;
  #worker: DataWorker | null = null;
  #remote: Remote<DataApi> | null = null;
  #baseUrl: string | null = null;

  constructor(spawn: () => DataWorker) {
    this.#spawn = spawn;
  }

  async call<Value>(use: (api: Remote<DataApi>) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
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

  /** Keeps the address, so that a worker that takes over reads the catalogue anew. */
  remember(baseUrl: string): void {
    this.#baseUrl = baseUrl;
  }

  #started(): Remote<DataApi> | null {
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
    this.#remote = wrap<DataApi>(worker);
    if (this.#baseUrl !== null) this.#remote.open(this.#baseUrl).catch(fail);
    return this.#remote;
  }

  #fail(worker: DataWorker): void {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#worker = null;
    this.#remote = null;
    for (const stop of this.#waiting) stop(STOPPED);
    this.#waiting.clear();
  }
}

/** The door to the data worker, for the page. `spawn` starts a worker; tests hand in their own. */
export function createDataClient(spawn: () => DataWorker = spawnDataWorker): DataApi {
  const client = new DataClient(spawn);
  const records: DataApi['records'] = async (name) =>
    client.call(async (api) => (await api.records(name)) as Awaited<ReturnType<typeof records<typeof name>>>);
  return {
    open: async (baseUrl) => {
      const outcome = await client.call(async (api) => api.open(baseUrl));
      client.remember(baseUrl);
      return outcome;
    },
    layer: async (source, detail) => client.call(async (api) => api.layer(source, detail)),
    records,
    search: async (query, limit, reader) => client.call(async (api) => api.search(query, limit, reader)),
  };
}
