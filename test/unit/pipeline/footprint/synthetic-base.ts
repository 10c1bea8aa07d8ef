import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { BaseGeography } from '../../../../data/pipeline/base/base-geography.ts';

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function multi(...polygons: Polygon[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons.map(({ coordinates }) => coordinates) };
}

function line<P>(coordinates: Position[], properties: P): Feature<LineString, P> {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function steps(from: Position, to: Position, count: number): Position[] {
  const [x = 0, y = 0] = from;
  const [u = 0, v = 0] = to;
  return Array.from({ length: count + 1 }, (_, step) => [
    x + ((u - x) * step) / count,
    y + ((v - y) * step) / count,
  ]);
}

/** An islet off the coast of AAA, about 8 km². */
export const ISLAND = rectangle(100.5, 44.8, 100.54, 44.82);
/** A lake of AAA, about 390 km². */
export const LAKE = rectangle(100.2, 46.2, 100.45, 46.38);
/** A lake on the border of AAA and BBB, half in each. */
export const BORDER_LAKE = rectangle(100.9, 46.6, 101.1, 46.8);

/**
 * Two countries side by side: AAA from 100 to 101° E and BBB from 101 to 102° E, both from 45 to 47° N, with sea
 * to the south, an island, two lakes, and a river through AAA at 45.5° N.
 */
export const SYNTHETIC_BASE: BaseGeography = {
  land: new Map([
    ['AAA', multi(rectangle(100, 45, 101, 47), ISLAND)],
    ['BBB', multi(rectangle(101, 45, 102, 47))],
  ]),
  unattributed: [],
  lakes: [
    { type: 'Feature', properties: { id: 'lake', name: 'lake' }, geometry: LAKE },
    { type: 'Feature', properties: { id: 'border-lake', name: null }, geometry: BORDER_LAKE },
  ],
  rivers: [line(steps([100.1, 45.5], [100.9, 45.5], 40), { id: 'r1', name: 'long', rank: 1 })],
  borders: [
    line(steps([101, 45], [101, 47], 200), { id: 'b1', pair: 'AAA-BBB', type: 'agreed', noteId: null }),
  ],
  coast: [
    line(steps([100, 45], [102, 45], 200), { id: 'c1' }),
    line([...(ISLAND.coordinates[0] ?? [])], { id: 'c2' }),
  ],
};
