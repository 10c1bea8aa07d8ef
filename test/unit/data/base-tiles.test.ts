import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBaseTiles } from '../../../data/pipeline/base/build-base-tiles.ts';
import { tilesOfBox } from '../../../data/pipeline/base/tile-range.ts';

const COMMITTED = new URL('../../../public/data/base.pmtiles', import.meta.url);

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Reads tiles of an archive in memory, and counts the compressed bytes of the tiles asked for. */
class CountingSource implements Source {
  bytes = 0;
  readonly #archive: Uint8Array;

  constructor(archive: Uint8Array) {
    this.#archive = archive;
  }

  getKey(): string {
    return 'memory';
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    if (offset > 0) this.bytes += length;
    return Promise.resolve({ data: bufferOf(this.#archive.subarray(offset, offset + length)) });
  }
}

describe('the tiles of the ground', () => {
  let archive: Uint8Array;
  beforeAll(async () => {
    archive = new Uint8Array(await readFile(COMMITTED));
  });

  it('are what the committed base gives, byte for byte', async () => {
    expect(Buffer.compare(await buildBaseTiles(), archive)).toBe(0);
  }, 120_000);

  it('weigh at most 8 MB', () => {
    expect(archive.length).toBeLessThan(8e6);
  });

  it('cost at most 130 kB at the first view of the region', async () => {
    const source = new CountingSource(archive);
    const tiles = new PMTiles(source);
    await tiles.getHeader();
    for (const { zoom, x, y } of tilesOfBox(3, [68, 18, 150, 60])) await tiles.getZxy(zoom, x, y);
    expect(source.bytes).toBeGreaterThan(20_000);
    expect(source.bytes).toBeLessThan(130_000);
  });

  it('are compressed with gzip that any reader opens', async () => {
    const header = await new PMTiles(new CountingSource(archive)).getHeader();
    const root = archive.subarray(
      header.rootDirectoryOffset,
      header.rootDirectoryOffset + header.rootDirectoryLength,
    );
    expect(gunzipSync(root).length).toBeGreaterThan(root.length);
  });

  it('hold land, river, coast and border at the Tumen mouth', async () => {
    const tile = await new PMTiles(new CountingSource(archive)).getZxy(8, 220, 94);
    const text = Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString('latin1');
    for (const word of ['land', 'river', 'coast', 'border', 'PRK-RUS', 'tumen']) expect(text).toContain(word);
  });
});
