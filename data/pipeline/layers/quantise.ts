import type { MultiPolygon, Position } from 'geojson';
import type { Areal, LonLat } from '../../../src/geo/areal.ts';
import { union } from '../../../src/geo/overlay.ts';
import { rewound } from '../../../src/geo/validity.ts';

/** Grid of the files in full detail, degrees: about a metre. */
export const FULL_GRID = 1e-5;
/** Grid of the overview, degrees: about ten metres. */
export const OVERVIEW_GRID = 1e-4;
/** Grid of large outlines in the overview, degrees: about a hundred metres, well under a pixel there. */
export const COARSE_GRID = 1e-3;

/** A number rounded to the grid, free of binary tails such as 0.30000000000000004. */
export function onGrid(value: number, grid: number): number {
  const digits = Math.max(0, Math.round(-Math.log10(grid)));
  return Number(value.toFixed(digits));
}

/** A position [lon, lat] on the grid. */
export function gridPosition(
  [lon = 0, lat = 0]: Position | LonLat,
  grid: number = FULL_GRID,
): [number, number] {
  return [onGrid(lon, grid), onGrid(lat, grid)];
}

/** The polygons on the grid, dissolved and wound as RFC 7946 asks; parts smaller than the grid vanish. */
export function gridAreal(geometry: Areal, grid: number = FULL_GRID): MultiPolygon {
  const snapped = rewound(union([geometry], grid));
  return {
    type: 'MultiPolygon',
    coordinates: snapped.coordinates.map((rings) =>
      rings.map((ring) => ring.map((at) => gridPosition(at, grid))),
    ),
  };
}

/** A line on the grid without repeated positions. */
export function gridLine(line: readonly (Position | LonLat)[], grid: number = FULL_GRID): Position[] {
  const snapped = line.map((at) => gridPosition(at, grid));
  return snapped.filter((at, index) => index === 0 || String(at) !== String(snapped[index - 1]));
}
