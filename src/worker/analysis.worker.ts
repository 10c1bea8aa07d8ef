import { expose } from 'comlink';
import { Dataset } from '../dataset/dataset.ts';
import { analysisApi } from './analysis-api.ts';
import type { RunClock } from './analysis-runs.ts';
import { webDigest } from './web-digest.ts';

const dataset = new Dataset({ fetchBytes: async (url, init) => fetch(url, init), digest: webDigest });
const channel = new MessageChannel();
const paused: (() => void)[] = [];
channel.port1.onmessage = () => paused.shift()?.();

/** A message to oneself comes after those that wait already, and sooner than any timer. */
async function pause(): Promise<void> {
  return new Promise((resolve) => {
    paused.push(resolve);
    channel.port2.postMessage(null);
  });
}

const clock: RunClock = {
  now: () => performance.now(),
  pause,
  sleep: async (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

expose(
  analysisApi(
    dataset,
    (text) => URL.createObjectURL(new Blob([text], { type: 'application/geo+json' })),
    clock,
  ),
);
