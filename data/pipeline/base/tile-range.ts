import type { TileAddress } from './hilbert-tile-id.ts';

function columnOf(lon: number, zoom: number): number {
  return Math.floor(((lon + 180) / 360) * 2 ** zoom);
}

function rowOf(lat: number, zoom: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom);
}

/** Addresses of all tiles of a zoom that touch a box [west, south, east, north] in degrees, row by row. */
export function tilesOfBox(
  zoom: number,
  [west, south, east, north]: readonly [number, number, number, number],
): TileAddress[] {
  const last = 2 ** zoom - 1;
  const within = (value: number): number => Math.min(last, Math.max(0, value));
  const result: TileAddress[] = [];
  for (let y = within(rowOf(north, zoom)); y <= within(rowOf(south, zoom)); y += 1) {
    for (let x = within(columnOf(west, zoom)); x <= within(columnOf(east, zoom)); x += 1) {
      result.push({ zoom, x, y });
    }
  }
  return result;
}
