import type { MultiPolygon, Position } from 'geojson';
import { lonLat, multiPolygonOf, polygonsOf, type Areal } from './areal.ts';

/** A line with positions put in so that no edge is longer than `longest`, in the units of the positions. */
function densifyLine(line: readonly Position[], longest: number): Position[] {
  return line.flatMap((position, index) => {
    const [x, y] = lonLat(position);
    const [nextX, nextY] = lonLat(line[index + 1] ?? position);
    const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / longest));
    return Array.from({ length: pieces }, (_, piece): Position => [
      x + ((nextX - x) * piece) / pieces,
      y + ((nextY - y) * piece) / pieces,
    ]);
  });
}

/** Polygons with no edge longer than `longest`: before a projection, in which long edges would bend. */
export function densifyAreal(geometry: Areal, longest: number): MultiPolygon {
  return multiPolygonOf(polygonsOf(geometry).map((rings) => rings.map((ring) => densifyLine(ring, longest))));
}
