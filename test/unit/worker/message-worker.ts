import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { LineWorker } from '../../../src/worker/worker-line.ts';

/** A worker in the same thread behind a real message channel; `fail` is what a crash looks like from outside. */
export interface MessageWorker {
  readonly worker: LineWorker;
  readonly fail: () => void;
}

/** Puts an api behind a message channel. */
export function messageWorker(api: object): MessageWorker {
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
