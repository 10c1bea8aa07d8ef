import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A geometry that covers ground. Positions are [lon, lat] in degrees, or [x, y] in metres where stated. */
export type Areal = Polygon | MultiPolygon;

/** A position with its two numbers known: [lon, lat] in degrees, or [x, y] in metres where stated. */
export type LonLat = readonly [number, number];

/** One polygon as rings, the shell first, each ring closed. */
export type Rings = Position[][];

/** Reads a GeoJSON position as a pair; any height is dropped. Throws on a position without two numbers. */
export function lonLat(position: Position): LonLat {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new Error('position without two numbers');
  return [lon, lat];
}

/** The polygons of a geometry, each as rings. The arrays are those of the geometry, not copies. */
export function polygonsOf(geometry: Areal): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** One geometry from polygons given as rings; none gives a geometry that covers nothing. */
export function multiPolygonOf(polygons: readonly Rings[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: [...polygons] };
}

/** True when the geometry covers nothing. */
export function isEmptyAreal(geometry: Areal): boolean {
  return polygonsOf(geometry).every((rings) => (rings[0]?.length ?? 0) < 4);
}

/** Every position of a geometry passed through a function; the structure stays. */
export function mapPositions(geometry: Areal, change: (position: LonLat) => LonLat): MultiPolygon {
  return multiPolygonOf(
    polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map((at) => [...change(lonLat(at))]))),
  );
}
