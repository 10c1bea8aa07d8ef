/** Column, row and zoom of a tile in the Web Mercator scheme; row 0 is the northernmost. */
export interface TileAddress {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Number of tiles on all zooms below one. */
function tilesBelow(zoom: number): number {
  return (4 ** zoom - 1) / 3;
}

/**
 * Number of a tile along the Hilbert curves of all zooms, as the PMTiles 3 specification counts them.
 * Exact up to zoom 25.
 */
export function hilbertTileId({ zoom, x, y }: TileAddress): number {
  let column = x;
  let row = y;
  let id = tilesBelow(zoom);
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const low = (row & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ low);
    if (low === 0) {
      if (right === 1) {
        column = side - 1 - (column & (side - 1));
        row = side - 1 - (row & (side - 1));
      }
      [column, row] = [row, column];
    }
  }
  return id;
}
