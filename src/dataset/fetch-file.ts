import type { CatalogFile } from '../model/catalog.ts';
import { AtlasError } from '../model/errors.ts';

/** The part of `fetch` that reading needs; a test hands in its own. */
export type FetchBytes = (url: string, init: { readonly cache: RequestCache }) => Promise<Response>;

/** SHA-256 of bytes as lower-case hex; null where the platform has none (a page that is not served securely). */
export type Digest = (bytes: Uint8Array) => Promise<string | null>;

/** How files are read: the network and the check of what it gave. */
export interface FileReading {
  readonly fetchBytes: FetchBytes;
  readonly digest: Digest;
}

/** Reads a file. Throws `offline` when nothing answers and `data-missing` when the answer is not the file. */
export async function fetchFile(
  url: string,
  path: string,
  { fetchBytes }: FileReading,
  cache: RequestCache,
): Promise<Uint8Array> {
  const response = await fetchBytes(url, { cache }).catch((cause: unknown) => {
    throw new AtlasError('offline', { file: path }, { cause });
  });
  if (!response.ok) throw new AtlasError('data-missing', { file: path });
  const buffer = await response.arrayBuffer().catch((cause: unknown) => {
    throw new AtlasError('data-torn', { file: path }, { cause });
  });
  return new Uint8Array(buffer);
}

async function isWhole(bytes: Uint8Array, file: CatalogFile, digest: Digest): Promise<boolean> {
  if (bytes.byteLength !== file.bytes) return false;
  const found = await digest(bytes);
  return found === null || found === file.sha256;
}

/**
 * Reads a file of the catalogue and proves that it is whole. One that is not, such as an older copy in a cache, is
 * asked for once more past all caches; then `data-torn` is thrown.
 */
export async function fetchCatalogued(
  baseUrl: string,
  file: CatalogFile,
  reading: FileReading,
): Promise<Uint8Array> {
  const url = new URL(file.path, baseUrl).href;
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await fetchFile(url, file.path, reading, cache);
    if (await isWhole(bytes, file, reading.digest)) return bytes;
  }
  throw new AtlasError('data-torn', { file: file.path });
}
