import type { Geometry, MultiPolygon, Position } from 'geojson';
import { lonLat, mapPositions, multiPolygonOf, type Areal, type LonLat } from './areal.ts';
import { bboxCentre, bboxOf } from './bbox.ts';
import { METRE_GRID, offsetLinesPlanar, offsetPlanar, union } from './overlay.ts';
import { equalAreaAbout } from './projection.ts';

function inPlane(positions: readonly Position[], toPlane: (position: LonLat) => LonLat): Position[] {
  return positions.map((position) => [...toPlane(lonLat(position))]);
}

/** The lines that a geometry is made of when it does not cover ground: a point is a line of no length. */
function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates, geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position, position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    default:
      return [];
  }
}

/**
 * The ground within a distance of a geometry, or with a negative distance what is left of a polygon after
 * that belt is taken off its edge; empty when nothing is. Measured in a local equal-area projection about
 * the middle of the geometry: distances are true to 0.3 % for shapes up to some 600 km across.
 * @param distanceM metres; lines and points take positive ones only
 */
export function buffer(geometry: Geometry, distanceM: number): MultiPolygon {
  const projection = equalAreaAbout(bboxCentre(bboxOf(geometry)));
  return mapPositions(offsetInPlane(geometry, distanceM, projection.toPlane), projection.toGlobe);
}

function offsetInPlane(
  geometry: Geometry,
  distanceM: number,
  toPlane: (position: LonLat) => LonLat,
): MultiPolygon {
  if (geometry.type === 'GeometryCollection') {
    const members: Areal[] = geometry.geometries.map((member) => offsetInPlane(member, distanceM, toPlane));
    return union(members, METRE_GRID);
  }
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return offsetPlanar(mapPositions(geometry, toPlane), distanceM);
  }
  if (distanceM <= 0) return multiPolygonOf([]);
  return offsetLinesPlanar(
    linesOf(geometry).map((line) => inPlane(line, toPlane)),
    distanceM,
    'round',
  );
}
