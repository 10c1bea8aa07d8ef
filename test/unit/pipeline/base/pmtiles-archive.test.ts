import fc from 'fast-check';
import { PMTiles, zxyToTileId, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { hilbertTileId } from '../../../../data/pipeline/base/hilbert-tile-id.ts';
import { pmtilesArchive, type Tile } from '../../../../data/pipeline/base/pmtiles-archive.ts';
import { tilesOfBox } from '../../../../data/pipeline/base/tile-range.ts';

const HEAD = {
  minZoom: 0,
  maxZoom: 8,
  bounds: [68, 18, 150, 60],
  center: [115, 45],
  centerZoom: 3,
  metadata: { name: 'test' },
} as const;

/** The reader of the npm package pmtiles, over bytes in memory. */
function reader(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: (offset, length): Promise<RangeResponse> =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

function tilesOf(zoom: number, content: (x: number, y: number) => string): Tile[] {
  return tilesOfBox(zoom, [-180, -85, 180, 85]).map((address) => ({
    address,
    bytes: new TextEncoder().encode(content(address.x, address.y)),
  }));
}

async function textAt(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const tile = await archive.getZxy(z, x, y);
  return tile === undefined ? null : new TextDecoder().decode(tile.data);
}

describe('the archive of tiles', () => {
  it('numbers tiles along the Hilbert curve as the reader does', () => {
    const address = fc
      .integer({ min: 0, max: 12 })
      .chain((zoom) => fc.tuple(fc.constant(zoom), fc.nat(2 ** zoom - 1), fc.nat(2 ** zoom - 1)));
    fc.assert(
      fc.property(address, ([zoom, x, y]) => {
        expect(hilbertTileId({ zoom, x, y })).toBe(zxyToTileId(zoom, x, y));
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('gives every tile back to the reader', async () => {
    const archive = reader(
      pmtilesArchive(
        tilesOf(4, (x, y) => `${x}/${y}`),
        HEAD,
      ),
    );
    for (let x = 0; x < 16; x += 1) expect(await textAt(archive, 4, x, 15 - x)).toBe(`${x}/${15 - x}`);
    expect(await archive.getZxy(5, 0, 0)).toBeUndefined();
  });

  it('gives every tile back when the directory needs leaves', async () => {
    const noise = fc.sample(fc.string({ minLength: 900, maxLength: 900 }), { seed: 7, numRuns: 1 })[0] ?? '';
    const content = (x: number, y: number): string =>
      `${x}/${y}/${noise.slice((x * x * 7919 + y * y * 104729 + x * y) % 900)}`;
    const archive = reader(pmtilesArchive(tilesOf(7, content), HEAD));
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    expect(await textAt(archive, 7, 101, 44)).toBe(content(101, 44));
    expect(await textAt(archive, 7, 127, 127)).toBe(content(127, 127));
  });

  it('keeps a content that many tiles share once', async () => {
    const bytes = pmtilesArchive(
      tilesOf(6, () => 'sea'),
      HEAD,
    );
    const header = await reader(bytes).getHeader();
    expect([header.numAddressedTiles, header.numTileContents]).toEqual([4096, 1]);
    expect(bytes.length).toBeLessThan(1000);
  });

  it('gives the same bytes from the same tiles in another order', () => {
    const tiles = tilesOf(4, (x, y) => `${x % 3}/${y}`);
    expect(pmtilesArchive([...tiles].reverse(), HEAD)).toEqual(pmtilesArchive(tiles, HEAD));
  });
});
