import { describe, expect, it, vi } from 'vitest';
import { createDataClient } from '../../../src/worker/client.ts';
import { messageWorker, type MessageWorker } from './message-worker.ts';

const found = { ok: true, value: [] } as const;

describe('the client of the data worker', () => {
  it('passes a call on and gives back the answer', async () => {
    const search = vi.fn(async () => Promise.resolve(found));
    const { worker } = messageWorker({ search });
    const client = createDataClient(() => worker);
    expect(await client.search('Hunchun', 5, 'mn')).toEqual(found);
    expect(search).toHaveBeenCalledWith('Hunchun', 5, 'mn');
    worker.terminate();
  });

  it('answers the calls that wait when the worker stops, and starts another for the next', async () => {
    const open = vi.fn(async () => Promise.resolve({ ok: true, value: {} } as never));
    const first = messageWorker({ open, search: async () => new Promise(() => undefined) });
    const second = messageWorker({ open, search: async () => Promise.resolve(found) });
    const workers = [first, second];
    const client = createDataClient(() => (workers.shift() ?? second).worker);
    await client.open('https://atlas.test/data/');
    const waiting = client.search('Hunchun', 5);
    first.fail();
    expect(await waiting).toEqual({ ok: false, problem: { code: 'worker-stopped', params: {} } });
    expect(await client.search('Hunchun', 5)).toEqual(found);
    expect(open).toHaveBeenCalledTimes(2);
    second.worker.terminate();
  });

  it('starts a worker anew once only', async () => {
    const spawn = vi.fn(() => messageWorker({ search: async () => new Promise(() => undefined) }));
    const started: MessageWorker[] = [];
    const client = createDataClient(() => {
      const fake = spawn();
      started.push(fake);
      return fake.worker;
    });
    for (let round = 0; round < 3; round += 1) {
      const answer = client.search('x', 1);
      started.at(-1)?.fail();
      expect((await answer).ok).toBe(false);
    }
    expect(spawn).toHaveBeenCalledTimes(2);
  });
});
