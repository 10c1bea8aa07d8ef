import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { describe, expect, it, vi } from 'vitest';
import { createDataClient } from '../../../src/worker/client.ts';
import type { LineWorker } from '../../../src/worker/worker-line.ts';
import type { DataApi } from '../../../src/worker/protocol.ts';

interface FakeWorker {
  readonly worker: LineWorker;
  readonly fail: () => void;
}

/** A worker in the same thread behind a real message channel; `fail` is what a crash looks like from outside. */
function fakeWorker(api: Partial<DataApi>): FakeWorker {
  const { port1, port2 } = new MessageChannel();
  expose(api, nodeEndpoint(port2));
  const near = nodeEndpoint(port1);
  const failures = new Set<() => void>();
  const worker = {
    postMessage: (message: unknown, transfer: Transferable[]) => {
      near.postMessage(message, transfer);
    },
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'error') failures.add(listener);
      else if (type === 'message') near.addEventListener(type, listener);
    },
    removeEventListener: (type: string, listener: () => void) => {
      near.removeEventListener(type, listener);
    },
    start: () => near.start?.(),
    terminate: () => {
      port1.close();
    },
  } as unknown as LineWorker;
  return {
    worker,
    fail: () => {
      for (const failure of failures) failure();
    },
  };
}

const found = { ok: true, value: [] } as const;

describe('the client of the data worker', () => {
  it('passes a call on and gives back the answer', async () => {
    const search = vi.fn(async () => Promise.resolve(found));
    const { worker } = fakeWorker({ search });
    const client = createDataClient(() => worker);
    expect(await client.search('Hunchun', 5, 'mn')).toEqual(found);
    expect(search).toHaveBeenCalledWith('Hunchun', 5, 'mn');
    worker.terminate();
  });

  it('answers the calls that wait when the worker stops, and starts another for the next', async () => {
    const open = vi.fn(async () => Promise.resolve({ ok: true, value: {} } as never));
    const first = fakeWorker({ open, search: async () => new Promise(() => undefined) });
    const second = fakeWorker({ open, search: async () => Promise.resolve(found) });
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
    const spawn = vi.fn(() => fakeWorker({ search: async () => new Promise(() => undefined) }));
    const started: FakeWorker[] = [];
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
