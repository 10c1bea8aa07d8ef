import { proxy } from 'comlink';
import type { AnalysisApi } from './analysis-protocol.ts';
import { WorkerLine, type LineWorker } from './worker-line.ts';

function spawnAnalysisWorker(): LineWorker {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
}

/**
 * The door to the analysis worker, for the page. `open` only keeps the address: the worker starts with the first
 * question. `spawn` starts a worker; tests hand in their own.
 */
export function createAnalysisClient(spawn: () => LineWorker = spawnAnalysisWorker): AnalysisApi {
  const line = new WorkerLine<AnalysisApi>(spawn);
  return {
    open: async (baseUrl) => {
      line.remember(baseUrl);
      return Promise.resolve({ ok: true, value: null });
    },
    connectivity: async (settings, scenario, progress) =>
      line.call(async (api) => api.connectivity(settings, scenario, proxy(progress))),
    connectivityBands: async (settings, scenario, progress) =>
      line.call(async (api) => api.connectivityBands(settings, scenario, proxy(progress))),
    flyway: async (species, scenario) => line.call(async (api) => api.flyway(species, scenario)),
    coverage: async (scenario, progress) => line.call(async (api) => api.coverage(scenario, proxy(progress))),
    coverageBands: async (zoneIds, scenario, progress) =>
      line.call(async (api) => api.coverageBands(zoneIds, scenario, proxy(progress))),
    growth: async (zoneIds, scenario, progress) =>
      line.call(async (api) => api.growth(zoneIds, scenario, proxy(progress))),
    drawnCoverage: async (ring, scenario) => line.call(async (api) => api.drawnCoverage(ring, scenario)),
    hold: async (settings, scenario, edit) => line.call(async (api) => api.hold(settings, scenario, edit)),
    drag: async (edit) => line.call(async (api) => api.drag(edit)),
    zoneOutlines: async (zoneIds) => line.call(async (api) => api.zoneOutlines(zoneIds)),
    cancel: async (kind) => {
      if (!line.isRunning) return;
      await line.call(async (api) => {
        await api.cancel(kind);
        return { ok: true, value: null };
      });
    },
  };
}
