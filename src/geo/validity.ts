import type { MultiPolygon, Position } from 'geojson';
import { lonLat, multiPolygonOf, polygonsOf, type Areal, type Rings } from './areal.ts';
import { ringAreaM2 } from './area.ts';
import { DEGREE_GRID, difference, intersection } from './overlay.ts';

/** What can be wrong with a polygon; one code per breach of RFC 7946. */
export type ValidityCode =
  | 'ring-not-closed'
  | 'ring-too-short'
  | 'position-out-of-range'
  | 'wrong-winding'
  | 'crosses-antimeridian'
  | 'empty';

/** True when the last position of a ring repeats the first. */
function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function ringBreaches(ring: readonly Position[], isShell: boolean): ValidityCode[] {
  const codes: ValidityCode[] = [];
  if (ring.length < 4) return ['ring-too-short'];
  if (!isClosed(ring)) codes.push('ring-not-closed');
  const inRange = ring.every((position) => {
    const [lon, lat] = position;
    return lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  });
  if (!inRange) return [...codes, 'position-out-of-range'];
  if (hasJump(ring)) codes.push('crosses-antimeridian');
  if (ringAreaM2(ring) > 0 !== isShell) codes.push('wrong-winding');
  return codes;
}

function hasJump(ring: readonly Position[]): boolean {
  return ring.some(
    (position, index) => index > 0 && Math.abs(lonLat(position)[0] - lonLat(ring[index - 1] ?? [])[0]) > 180,
  );
}

/** Every breach of RFC 7946 in a geometry, each code once; none when it may be written to a file. */
export function validityBreaches(geometry: Areal): ValidityCode[] {
  const polygons = polygonsOf(geometry);
  if (polygons.length === 0) return ['empty'];
  const codes = polygons.flatMap((rings) => rings.flatMap((ring, index) => ringBreaches(ring, index === 0)));
  return [...new Set(codes)];
}

/** The geometry with each ring closed, shells counter-clockwise and holes clockwise, as RFC 7946 asks. */
export function rewound(geometry: Areal): MultiPolygon {
  return multiPolygonOf(
    polygonsOf(geometry).map((rings) =>
      rings.map((ring, index) => {
        const closed = isClosed(ring) ? ring : [...ring, [...(ring[0] ?? [])]];
        return ringAreaM2(closed) > 0 === (index === 0) ? closed : [...closed].reverse();
      }),
    ),
  );
}

function unrolled(rings: Rings): Rings {
  return rings.map((ring) => {
    let turn = 0;
    return ring.map((position, index) => {
      const [lon, lat] = lonLat(position);
      const step = index === 0 ? 0 : lon - lonLat(ring[index - 1] ?? [])[0];
      if (step > 180) turn -= 360;
      if (step < -180) turn += 360;
      return [lon + turn, lat];
    });
  });
}

const WORLD: Areal = {
  type: 'Polygon',
  coordinates: [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ],
};

function shifted(geometry: MultiPolygon, degrees: number): MultiPolygon {
  return multiPolygonOf(
    geometry.coordinates.map((rings) =>
      rings.map((ring) => ring.map((position) => [lonLat(position)[0] + degrees, lonLat(position)[1]])),
    ),
  );
}

/**
 * A geometry cut at the antimeridian, as RFC 7946 (3.1.9) asks: a ring that jumps from 180° to −180°, or that
 * goes on beyond 180°, becomes parts on either side. Others come back unchanged. Not for rings round a pole.
 */
export function cutAtAntimeridian(geometry: Areal): MultiPolygon {
  return multiPolygonOf(
    polygonsOf(geometry).flatMap((rings) => {
      const whole = multiPolygonOf([unrolled(rings)]);
      const beyond = whole.coordinates.flat(2).map((position) => lonLat(position)[0]);
      if (beyond.every((lon) => Math.abs(lon) <= 180)) return whole.coordinates;
      const side = Math.max(...beyond) > 180 ? -360 : 360;
      const here = intersection(whole, WORLD, DEGREE_GRID);
      const there = shifted(difference(whole, [WORLD], DEGREE_GRID), side);
      return [...here.coordinates, ...there.coordinates];
    }),
  );
}
