import type { MultiPolygon } from 'geojson';
import { mapPositions, type Areal, type LonLat } from '../../geo/areal.ts';
import { bboxCentre, bboxOf } from '../../geo/bbox.ts';
import { RADIANS } from '../../geo/ellipsoid.ts';

const METRES_PER_DEGREE = 111_195;

/** A way to shift positions: to the east and to the north, metres. */
export interface Shift {
  readonly eastM: number;
  readonly northM: number;
}

function degreesNorth({ northM }: Shift): number {
  return northM / METRES_PER_DEGREE;
}

/** A position [lon, lat] shifted on the sphere; not for places within a shift of a pole. */
export function shiftedPosition([lon, lat]: LonLat, shift: Shift): LonLat {
  const moved = lat + degreesNorth(shift);
  return [lon + shift.eastM / (METRES_PER_DEGREE * Math.cos(moved * RADIANS)), moved];
}

/**
 * An outline shifted without turning; its widths from west to east keep their length at the middle of the outline, so
 * its area changes by less than 1 % for shifts of tens of km.
 */
export function shiftedOutline(geometry: Areal, shift: Shift): MultiPolygon {
  const middle = bboxCentre(bboxOf(geometry));
  const target = shiftedPosition(middle, shift);
  const squeeze = Math.cos(middle[1] * RADIANS) / Math.cos(target[1] * RADIANS);
  return mapPositions(geometry, ([lon, lat]) => [
    target[0] + (lon - middle[0]) * squeeze,
    lat + degreesNorth(shift),
  ]);
}
