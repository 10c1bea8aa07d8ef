import type { MultiPolygon, Position } from 'geojson';
import { lonLat, multiPolygonOf, type Areal } from '../../../src/geo/areal.ts';
import { bboxesMeet, bboxOf, padBBox, type BBox } from '../../../src/geo/bbox.ts';
import { buffer } from '../../../src/geo/buffer.ts';
import { dissolve } from '../../../src/geo/dissolve.ts';
import { clipToBBox, difference, intersection } from '../../../src/geo/overlay.ts';
import { simplifyAreal, simplifyLine } from '../../../src/geo/simplify.ts';

/** Stretches of a line that are grown together: short enough for a local projection to be true to 0.3 %. */
const STRETCH_DEGREES = 2;
/** The outer edge of a belt may lie this share of its depth off, a little more where simplifications add up. */
const EDGE_TOLERANCE = 0.01;
const KM_PER_DEGREE = 111.2;

function stretchesOf(line: readonly Position[]): Position[][] {
  const stretches: Position[][] = [];
  let stretch: Position[] = [];
  let length = 0;
  for (const [index, position] of line.entries()) {
    if (index > 0) {
      const [x, y] = lonLat(line[index - 1] ?? []);
      const [u, v] = lonLat(position);
      length += Math.hypot(u - x, v - y);
    }
    stretch.push(position);
    if (length < STRETCH_DEGREES) continue;
    stretches.push(stretch);
    stretch = [position];
    length = 0;
  }
  return stretch.length > 1 ? [...stretches, stretch] : stretches;
}

/** The ground within a distance of lines, grown stretch by stretch and dissolved. */
export function withinOf(lines: readonly (readonly Position[])[], km: number): MultiPolygon {
  const tolerance = (EDGE_TOLERANCE * km) / KM_PER_DEGREE;
  const grown = lines
    .flatMap((line) => stretchesOf(simplifyLine(line, tolerance / 2)))
    .map((coordinates) => buffer({ type: 'LineString', coordinates }, km * 1000))
    .map((shape) => simplifyAreal(shape, tolerance / 2));
  return dissolve([simplifyAreal(dissolve(grown), tolerance / 2)]);
}

function piecesNear(ground: Areal, box: BBox): MultiPolygon {
  return clipToBBox(ground, padBBox(box, 0.1));
}

/** What a shape shares with ground of many islands; only the ground in its frame is looked at. */
export function onGround(shape: MultiPolygon, ground: Areal): MultiPolygon {
  const box = bboxOf(shape);
  return bboxesMeet(box, bboxOf(ground)) ? intersection(shape, piecesNear(ground, box)) : multiPolygonOf([]);
}

/** A shape less the ground of several countries. */
export function offGround(shape: MultiPolygon, grounds: readonly Areal[]): MultiPolygon {
  const box = bboxOf(shape);
  const near = grounds
    .filter((ground) => bboxesMeet(box, bboxOf(ground)))
    .map((ground) => piecesNear(ground, box));
  return difference(shape, near);
}
