import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';

/** The rectangle between two parallels and two meridians, as a polygon with four corners. */
export function cell(west: number, south: number, east: number, north: number): Polygon {
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

/** A star-shaped polygon that does not cross itself, somewhere in 70-150° E, 20-60° N. */
export function starPolygon(largestRadiusDegrees: number): fc.Arbitrary<Polygon> {
  return fc
    .record({
      lon: fc.double({ min: 70, max: 150, noNaN: true }),
      lat: fc.double({ min: 20, max: 60, noNaN: true }),
      radii: fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 }),
    })
    .map(({ lon, lat, radii }) => {
      const ring: Position[] = radii.map((radius, index) => {
        const angle = (2 * Math.PI * index) / radii.length;
        return [
          lon + radius * largestRadiusDegrees * Math.cos(angle),
          lat + radius * largestRadiusDegrees * 0.7 * Math.sin(angle),
        ];
      });
      return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] };
    });
}
