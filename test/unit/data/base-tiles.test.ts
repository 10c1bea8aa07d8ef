import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { VectorTile, type VectorTileLayer } from '@mapbox/vector-tile';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBaseTiles } from '../../../data/pipeline/base/build-base-tiles.ts';
import { tilesOfBox } from '../../../data/pipeline/base/tile-range.ts';
import { isInside } from '../../../src/geo/inside.ts';

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

/** Features of a layer of the tile 8/220/94, as GeoJSON. */
function featuresOf(layer: VectorTileLayer | undefined): Feature[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, index) =>
    layer?.feature(index).toGeoJSON(220, 94, 8),
  ).filter((feature) => feature !== undefined);
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

  it('show river, lagoon and spit at the Tumen mouth in the tile that zoom 11 magnifies', async () => {
    const tile = await new PMTiles(new CountingSource(archive)).getZxy(8, 220, 94);
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? new ArrayBuffer(0))));
    const isIn = (layer: string, at: readonly [number, number]): boolean =>
      featuresOf(layers[layer]).some(({ geometry }) => isInside(at, geometry as Polygon | MultiPolygon));
    const [spit, lagoon, sea] = [
      [130.69, 42.2892],
      [130.685, 42.3],
      [130.7, 42.29],
    ] as const;
    expect([isIn('land', spit), isIn('lake', spit)]).toEqual([true, false]);
    expect(isIn('lake', lagoon)).toBe(true);
    expect([isIn('land', sea), isIn('lake', sea)]).toEqual([false, false]);
    expect(featuresOf(layers['river']).map(({ properties }) => properties?.['name'] as unknown)).toContain(
      'tumen',
    );
  });

  it('hold land, river, coast and border at the Tumen mouth', async () => {
    const tile = await new PMTiles(new CountingSource(archive)).getZxy(8, 220, 94);
    const text = Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString('latin1');
    for (const word of ['land', 'river', 'coast', 'border', 'PRK-RUS', 'tumen']) expect(text).toContain(word);
  });
});
