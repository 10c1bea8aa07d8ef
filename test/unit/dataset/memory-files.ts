import { createHash } from 'node:crypto';
import type { FetchBytes } from '../../../src/dataset/fetch-file.ts';

function entry(path: string, kind: string, source: string | null, text: string): object {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    path,
    kind,
    source,
    bytes: bytes.byteLength,
    sha256,
    count: null,
    bbox: null,
    licence: 'CC-BY-4.0',
  };
}

export const SITES_TEXT = '[{"id":"chn-hunchun"}]';

/** A catalogue of four files; only `sites.json` has a text. */
export const SMALL_CATALOG = {
  format: 1,
  dataVersion: '2026.11.21',
  clearance: { status: 'draft', number: null },
  files: [
    entry('places.fgb', 'layer', 'places', 'x'),
    entry('protected-areas-overview.fgb', 'overview', 'protected-areas', 'x'),
    entry('protected-areas.fgb', 'layer', 'protected-areas', 'x'),
    entry('sites.json', 'records', null, SITES_TEXT),
  ],
};

/** A `fetch` that knows only these files, by the last part of their address; notes what it was asked for. */
export function memoryFiles(files: Readonly<Record<string, string>>, asked: string[] = []): FetchBytes {
  return async (url, { cache }) => {
    const path = url.split('/').at(-1) ?? '';
    asked.push(`${path} ${cache}`);
    const text = files[path];
    return Promise.resolve(text === undefined ? new Response(null, { status: 404 }) : new Response(text));
  };
}

export async function digest(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}
