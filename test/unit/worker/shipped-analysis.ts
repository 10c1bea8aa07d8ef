import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Dataset } from '../../../src/dataset/dataset.ts';
import type { Scenario, ScenarioEdit } from '../../../src/model/scenario.ts';
import { analysisApi } from '../../../src/worker/analysis-api.ts';
import type { AnalysisApi } from '../../../src/worker/analysis-protocol.ts';
import type { RunClock } from '../../../src/worker/analysis-runs.ts';
import type { Outcome } from '../../../src/worker/protocol.ts';

/** The clock of Node: a pause lets waiting messages in. */
export const NODE_CLOCK: RunClock = {
  now: () => performance.now(),
  pause: async () => new Promise((resolve) => setImmediate(resolve)),
  sleep: async (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** The analyses over the shipped data, read from the disk as the worker reads them from the server. */
export async function shippedAnalysis(): Promise<AnalysisApi> {
  const dataset = new Dataset({
    fetchBytes: async (url) => new Response(await readFile(new URL(url))),
    digest: async (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  const api = analysisApi(dataset, (text) => `text:${text}`, NODE_CLOCK);
  valueOf(await api.open(pathToFileURL('public/data/').href));
  return api;
}

/** The value of an outcome; throws where there is none. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export function scenarioOf(...edits: readonly ScenarioEdit[]): Scenario {
  return { version: 1, id: 'trial', name: 'Trial', note: '', edits };
}

export const NO_PROGRESS = (): void => undefined;
