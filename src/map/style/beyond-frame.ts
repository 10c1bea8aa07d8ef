import type { FeatureCollection, Polygon, Position } from 'geojson';

/** The frame of the ground that the atlas draws in full: [west, south, east, north], degrees. */
const FRAME = [68, 18, 150, 60] as const;

/** How far outside the frame each veil begins, degrees: the ground fades, it does not end. */
const VEIL_STARTS = [-2.25, -1.75, -1.25, -0.75, -0.25, 0.25, 0.75, 1.25, 1.75, 2.25] as const;

function ring(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function collection(): FeatureCollection<Polygon> {
  const [west, south, east, north] = FRAME;
  return {
    type: 'FeatureCollection',
    features: VEIL_STARTS.map((start) => ({
      type: 'Feature',
      properties: { id: `veil${String(start)}` },
      geometry: {
        type: 'Polygon',
        coordinates: [
          ring(-180, -85, 180, 85),
          ring(west - start, south - start, east + start, north + start).reverse(),
        ],
      },
    })),
  };
}

const VEILS = collection();

/** Veils over the world outside the frame, each beginning a little farther out. */
export function beyondFrame(): FeatureCollection<Polygon> {
  return VEILS;
}
