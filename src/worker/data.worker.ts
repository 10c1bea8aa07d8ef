import { expose } from 'comlink';
import { Dataset } from '../dataset/dataset.ts';
import { dataApi } from './data-api.ts';

/** Absent on a page that is not served securely; then only the length of a file is checked. */
const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;

async function digest(bytes: Uint8Array): Promise<string | null> {
  if (subtle === undefined) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const dataset = new Dataset({ fetchBytes: async (url, init) => fetch(url, init), digest });

expose(dataApi(dataset, (text) => URL.createObjectURL(new Blob([text], { type: 'application/geo+json' }))));
