import { PMTiles } from 'pmtiles';
import { ArchiveSource } from './archive-source.ts';
import { BASE_SCHEME } from './style/sources.ts';

/** What MapLibre asks of a protocol, and what it gets. */
export type TileLoader = (
  request: { readonly url: string },
  abort: AbortController,
) => Promise<{ readonly data: ArrayBuffer }>;

/** Column, row and zoom of an address such as `atlas-base://5/27/11`; null for another address. */
export function parseTileAddress(
  url: string,
): { readonly z: number; readonly x: number; readonly y: number } | null {
  const match = new RegExp(`^${BASE_SCHEME}://(\\d+)/(\\d+)/(\\d+)$`).exec(url);
  return match === null ? null : { z: Number(match[1]), x: Number(match[2]), y: Number(match[3]) };
}

/**
 * Serves the tiles of the ground from one archive; a tile that the archive lacks is empty. The archive's directory is
 * asked for at once; when that fails, the first tile asks again and tells.
 */
export function baseTileLoader(archiveUrl: string): TileLoader {
  const archive = new PMTiles(new ArchiveSource(archiveUrl));
  archive.getHeader().catch(() => undefined);
  return async ({ url }, abort) => {
    const address = parseTileAddress(url);
    if (address === null) throw new Error(`No tile address: ${url}`);
    const tile = await archive.getZxy(address.z, address.x, address.y, abort.signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  };
}
