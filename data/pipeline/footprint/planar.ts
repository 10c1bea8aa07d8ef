import type { MultiPolygon, Polygon, Position } from 'geojson';
import {
  lonLat,
  multiPolygonOf,
  polygonsOf,
  type Areal,
  type LonLat,
  type Rings,
} from '../../../src/geo/areal.ts';
import { bboxRing, type BBox } from '../../../src/geo/bbox.ts';
import { difference, intersection, METRE_GRID, union } from '../../../src/geo/overlay.ts';

function doubledRingArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x, y] = lonLat(ring[index - 1] ?? []);
    const [nextX, nextY] = lonLat(ring[index] ?? []);
    sum += x * nextY - nextX * y;
  }
  return sum;
}

/** Area of one polygon in the plane, holes taken off; square metres. */
function polygonArea(rings: Rings): number {
  const [shell = [], ...holes] = rings;
  const lost = holes.reduce((sum, hole) => sum + Math.abs(doubledRingArea(hole)), 0);
  return (Math.abs(doubledRingArea(shell)) - lost) / 2;
}

/** Area of a geometry in the plane, square metres. */
export function planarArea(geometry: Areal): number {
  return polygonsOf(geometry).reduce((sum, rings) => sum + polygonArea(rings), 0);
}

/** {@link intersection} in the plane. */
export function meet(a: Areal, b: Areal): MultiPolygon {
  return intersection(a, b, METRE_GRID);
}

/** {@link difference} in the plane. */
export function minus(a: Areal, ...others: readonly Areal[]): MultiPolygon {
  return difference(a, others, METRE_GRID);
}

/** {@link union} in the plane. */
export function join(...geometries: readonly Areal[]): MultiPolygon {
  return union(geometries, METRE_GRID);
}

/** A frame as a polygon. */
export function framePolygon(box: BBox): Polygon {
  return { type: 'Polygon', coordinates: [bboxRing(box)] };
}

const STEPS_OF_A_TURN = 128;

/** An ellipse in the plane: half axes in metres, the long one at a bearing in degrees clockwise from north. */
export function ellipsePolygon(
  centre: LonLat,
  halfLong: number,
  halfShort: number,
  bearingDeg: number,
): Polygon {
  const bearing = (bearingDeg * Math.PI) / 180;
  const ring: Position[] = [];
  for (let step = 0; step <= STEPS_OF_A_TURN; step += 1) {
    const angle = -(2 * Math.PI * (step % STEPS_OF_A_TURN)) / STEPS_OF_A_TURN;
    const along = halfLong * Math.cos(angle);
    const across = halfShort * Math.sin(angle);
    ring.push([
      centre[0] + along * Math.sin(bearing) + across * Math.cos(bearing),
      centre[1] + along * Math.cos(bearing) - across * Math.sin(bearing),
    ]);
  }
  return { type: 'Polygon', coordinates: [ring] };
}

/** A circle in the plane. */
export function discPolygon(centre: LonLat, radius: number): Polygon {
  return ellipsePolygon(centre, radius, radius, 0);
}

/** Which holes are filled: those smaller than `leastArea`, square metres, that may be. */
export interface HoleFilling {
  readonly leastArea: number;
  readonly mayFill: (hole: MultiPolygon) => boolean;
}

/** The polygons of at least a least area, square metres; without any, the largest. Small holes are filled. */
export function withoutScraps(geometry: MultiPolygon, leastArea: number, filling: HoleFilling): MultiPolygon {
  const stays = (hole: Position[]): boolean =>
    Math.abs(doubledRingArea(hole)) / 2 >= filling.leastArea || !filling.mayFill(multiPolygonOf([[hole]]));
  const sized = geometry.coordinates.map((rings) => {
    const [shell = [], ...holes] = rings;
    const kept: Rings = [shell, ...holes.filter(stays)];
    return { rings: kept, area: polygonArea(kept) };
  });
  const large = sized.filter(({ area }) => area >= leastArea);
  if (large.length > 0) return multiPolygonOf(large.map(({ rings }) => rings));
  const largest = sized.sort((a, b) => b.area - a.area)[0];
  return multiPolygonOf(largest === undefined ? [] : [largest.rings]);
}
