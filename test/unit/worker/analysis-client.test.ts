import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_CONNECTIVITY } from '../../../src/model/analysis-settings.ts';
import { createAnalysisClient } from '../../../src/worker/analysis-client.ts';
import type { AnalysisApi, Progress } from '../../../src/worker/analysis-protocol.ts';
import { messageWorker } from './message-worker.ts';

const DATA = 'https://atlas.test/data/';
const opened = async (): Promise<unknown> => Promise.resolve({ ok: true, value: null });
const outlines = async (ids: readonly string[]): Promise<unknown> =>
  Promise.resolve({ ok: true, value: `blob:${ids.join()}` });

describe('the client of the analysis worker', () => {
  it('starts the worker with the first question, and opens the data before it', async () => {
    const open = vi.fn(opened);
    const spawn = vi.fn(() => messageWorker({ open, zoneOutlines: outlines }).worker);
    const client = createAnalysisClient(spawn);
    await client.open(DATA);
    await client.cancel('growth');
    expect(spawn).not.toHaveBeenCalled();
    expect(await client.zoneOutlines(['sea-bohai'])).toEqual({ ok: true, value: 'blob:sea-bohai' });
    expect(spawn).toHaveBeenCalledTimes(1);
    expect(open).toHaveBeenCalledWith(DATA);
  });

  it('hands progress over the border of the threads', async () => {
    const connectivity = async (_: unknown, __: unknown, progress: Progress): Promise<unknown> => {
      progress(3, 10);
      return Promise.resolve({ ok: false, problem: { code: 'cancelled', params: {} } });
    };
    const client = createAnalysisClient(() => messageWorker({ open: opened, connectivity }).worker);
    const progress = vi.fn();
    await client.connectivity(DEFAULT_CONNECTIVITY, null, progress);
    await vi.waitFor(() => {
      expect(progress).toHaveBeenCalledWith(3, 10);
    });
  });

  it('answers what waits when the worker stops, opens the data in a second one, and never starts a third', async () => {
    const open = vi.fn(opened);
    const silent: Pick<AnalysisApi, 'zoneOutlines'> = {
      zoneOutlines: async () => new Promise(() => undefined),
    };
    const started: ReturnType<typeof messageWorker>[] = [];
    const client = createAnalysisClient(() => {
      const made = messageWorker({ open, ...silent });
      started.push(made);
      return made.worker;
    });
    await client.open(DATA);
    for (let round = 0; round < 3; round += 1) {
      const waiting = client.zoneOutlines([]);
      await vi.waitFor(() => {
        expect(open).toHaveBeenCalledTimes(Math.min(round + 1, 2));
      });
      started.at(-1)?.fail();
      expect(await waiting).toEqual({ ok: false, problem: { code: 'worker-stopped', params: {} } });
    }
    expect(started).toHaveLength(2);
  });
});
