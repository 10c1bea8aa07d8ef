import type { DataApi } from './protocol.ts';
import { WorkerLine, type LineWorker } from './worker-line.ts';

function spawnDataWorker(): LineWorker {
  return new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module', name: 'data' });
}

/** The door to the data worker, for the page. `spawn` starts a worker; tests hand in their own. */
export function createDataClient(spawn: () => LineWorker = spawnDataWorker): DataApi {
  const line = new WorkerLine<DataApi>(spawn);
  const records: DataApi['records'] = async (name) =>
    line.call(async (api) => (await api.records(name)) as Awaited<ReturnType<typeof records<typeof name>>>);
  return {
    open: async (baseUrl) => {
      const outcome = await line.call(async (api) => api.open(baseUrl));
      line.remember(baseUrl);
      return outcome;
    },
    layer: async (source, detail) => line.call(async (api) => api.layer(source, detail)),
    records,
    search: async (query, limit, reader) => line.call(async (api) => api.search(query, limit, reader)),
  };
}
