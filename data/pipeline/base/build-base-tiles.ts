import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { loadBaseGeography, loadWorldOutline, type BaseLevel } from './base-geography.ts';
import type { TileAddress } from './hilbert-tile-id.ts';
import { pmtilesArchive, type Tile } from './pmtiles-archive.ts';
import { TILE_LAYERS, tileLayers, type TileLayer } from './tile-layers.ts';
import { tilesOfBox } from './tile-range.ts';

const FRAME = [68, 18, 150, 60] as const;
const WORLD = [-180, -85, 180, 85] as const;
/** Close in, the faint land beyond the frame reaches only this far. */
const MARGIN = [56, 8, 162, 68] as const;
const WORLD_MAX_ZOOM = 5;
const MAX_ZOOM = 8;
/** Fine enough for a tile of zoom 8 to be magnified to zoom 12: one step is 13 m at 45° N. */
const EXTENT = 8192;
const BUFFER = 128;

/** Which level serves which zooms, and how far a line may be simplified, in steps of the tile's grid. */
const ZOOMS: readonly {
  readonly level: BaseLevel;
  readonly zooms: readonly number[];
  readonly step: number;
}[] = [
  { level: 'coarse', zooms: [0, 1, 2, 3], step: 6 },
  { level: 'mid', zooms: [4, 5, 6], step: 7 },
  { level: 'fine', zooms: [7, 8], step: 2 },
];

type Indexes = Record<TileLayer, GeoJSONVT>;

async function indexLevel(level: BaseLevel, deepest: number, tolerance: number): Promise<Indexes> {
  const layers = tileLayers(await loadBaseGeography(level), await loadWorldOutline());
  const options = { maxZoom: deepest, indexMaxZoom: 0, tolerance, extent: EXTENT, buffer: BUFFER };
  const entries = TILE_LAYERS.map((layer) => [layer, new GeoJSONVT(layers[layer], options)] as const);
  return Object.fromEntries(entries) as Indexes;
}

function addressesOf(zoom: number): TileAddress[] {
  return tilesOfBox(zoom, zoom <= WORLD_MAX_ZOOM ? WORLD : MARGIN);
}

function cutTile(indexes: Indexes, address: TileAddress): Tile | null {
  const found: Partial<Record<TileLayer, GeoJSONVTTile>> = {};
  for (const layer of TILE_LAYERS) {
    const tile = indexes[layer].getTile(address.zoom, address.x, address.y);
    if (tile !== null && tile.features.length > 0) found[layer] = tile;
  }
  if (Object.keys(found).length === 0) return null;
  const layers = found as Record<string, GeoJSONVTTile>;
  return { address, bytes: fromGeojsonVt(layers, { version: 2, extent: EXTENT }) };
}

/**
 * The three levels of the base as one archive of vector tiles, zoom 0 to 8, after PMTiles 3.
 * Deterministic: the same files in `data/base` give the same bytes.
 */
export async function buildBaseTiles(): Promise<Uint8Array> {
  const tiles: Tile[] = [];
  for (const { level, zooms, step } of ZOOMS) {
    const indexes = await indexLevel(level, Math.max(...zooms), step);
    for (const address of zooms.flatMap(addressesOf)) {
      const tile = cutTile(indexes, address);
      if (tile !== null) tiles.push(tile);
    }
  }
  return pmtilesArchive(tiles, {
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    bounds: FRAME,
    center: [115, 45],
    centerZoom: 3,
    metadata: {
      name: 'Base geography of North-East Asia',
      attribution: '© OpenStreetMap contributors (ODbL); GSHHG and WDBII (LGPL)',
      vector_layers: TILE_LAYERS.map((id) => ({ id, minzoom: 0, maxzoom: MAX_ZOOM, fields: {} })),
    },
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = fileURLToPath(new URL('../../../public/data/base.pmtiles', import.meta.url));
  const bytes = await buildBaseTiles();
  await writeFile(file, bytes);
  process.stdout.write(`base.pmtiles: ${(bytes.length / 1e6).toFixed(2)} MB\n`);
}
