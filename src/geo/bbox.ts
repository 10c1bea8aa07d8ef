import type { Geometry, Position } from 'geojson';
import type { LonLat } from './areal.ts';
import { lonLat } from './areal.ts';

/** A frame [west, south, east, north]: degrees, or metres in a local projection. West is below east. */
export type BBox = readonly [number, number, number, number];

/** The frame that holds nothing; any frame joined to it stays as it is. */
export const EMPTY_BBOX: BBox = [Infinity, Infinity, -Infinity, -Infinity];

function visit(coordinates: readonly unknown[], found: (position: Position) => void): void {
  if (typeof coordinates[0] === 'number') {
    found(coordinates as Position);
    return;
  }
  for (const member of coordinates) visit(member as unknown[], found);
}

/** Calls a function with every position of a geometry, in order. */
function eachPosition(geometry: Geometry, found: (position: Position) => void): void {
  if (geometry.type === 'GeometryCollection') {
    for (const member of geometry.geometries) eachPosition(member, found);
    return;
  }
  visit(geometry.coordinates, found);
}

/** The frame of positions; {@link EMPTY_BBOX} of none. */
export function bboxOfPositions(positions: Iterable<Position>): BBox {
  let [west, south, east, north] = EMPTY_BBOX;
  for (const position of positions) {
    const [lon, lat] = lonLat(position);
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** The frame of a geometry; {@link EMPTY_BBOX} of an empty one. Not for shapes that cross the antimeridian. */
export function bboxOf(geometry: Geometry): BBox {
  const positions: Position[] = [];
  eachPosition(geometry, (position) => positions.push(position));
  return bboxOfPositions(positions);
}

/** The smallest frame that holds both. */
export function joinBBoxes(a: BBox, b: BBox): BBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** True when the frames share at least a point. */
export function bboxesMeet(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** True when the inner frame lies in the outer one, edges allowed. */
export function bboxHolds(outer: BBox, inner: BBox): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** The frame grown on each side, in its own units. */
export function padBBox(box: BBox, dx: number, dy: number = dx): BBox {
  return [box[0] - dx, box[1] - dy, box[2] + dx, box[3] + dy];
}

/** Middle of a frame. */
export function bboxCentre(box: BBox): LonLat {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** The frame as a closed counter-clockwise ring. */
export function bboxRing([west, south, east, north]: BBox): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
