import geographiclib from 'geographiclib-geodesic';
import type { MultiPolygon, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBaseGeography } from '../../../../data/pipeline/base/base-geography.ts';
import {
  BOHAI_LIMIT,
  BOHAI_RING,
  YELLOW_SEA_LIMITS,
  YELLOW_SEA_RING,
} from '../../../../data/pipeline/zones/sea-limits.ts';
import { lonLat } from '../../../../src/geo/areal.ts';
import { isInside } from '../../../../src/geo/inside.ts';
import { validityBreaches } from '../../../../src/geo/validity.ts';

let shore: readonly Position[] = [];
let lands: readonly MultiPolygon[] = [];

beforeAll(async () => {
  const base = await loadBaseGeography('fine');
  shore = base.coast.flatMap(({ geometry }) => geometry.coordinates);
  lands = [...base.land.values()];
}, 60_000);

function kmBetween(a: Position, b: Position): number {
  const [lon, lat] = lonLat(a);
  const [otherLon, otherLat] = lonLat(b);
  return (geographiclib.Geodesic.WGS84.Inverse(lat, lon, otherLat, otherLon).s12 ?? NaN) / 1000;
}

/** To the nearest corner of the shore in fine detail, by GeographicLib. */
function kmToShore(position: Position): number {
  const [lon, lat] = lonLat(position);
  const near = shore.filter(([x = 0, y = 0]) => Math.abs(x - lon) < 0.05 && Math.abs(y - lat) < 0.05);
  return Math.min(...near.map((corner) => kmBetween(position, corner)));
}

/** Places along a ring every so often, without its ends. */
function along(from: Position, to: Position, count: number): Position[] {
  const [x, y] = lonLat(from);
  const [u, v] = lonLat(to);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / (count + 1);
    return [x + share * (u - x), y + share * (v - y)];
  });
}

const LIMITS = [...YELLOW_SEA_LIMITS, BOHAI_LIMIT];

describe('limits of the seas', () => {
  it.each(LIMITS)('$id: both ends lie on the shore in fine detail, within 2 km', ({ line }) => {
    for (const end of [line[0] ?? [], line.at(-1) ?? []]) expect(kmToShore(end)).toBeLessThan(2);
  });

  it.each(LIMITS)(
    '$id: every corner lies on a shore, as the text leads from island to island',
    ({ line }) => {
      for (const corner of line) expect(kmToShore(corner)).toBeLessThan(2);
    },
  );

  it.each(LIMITS)('$id: the line runs over the sea between its corners', ({ line }) => {
    const places = line.flatMap((corner, index) => {
      const before = line[index - 1];
      return before === undefined ? [] : along(before, corner, 9);
    });
    const dry = places.filter((place) => lands.some((land) => isInside(lonLat(place), land)));
    expect(dry.length / places.length).toBeLessThan(0.25);
  });

  // Latitudes of Special Publication 23, no. 51: to a minute, as the edition gives them.
  it.each([
    ['the parallel of the south', 0, 0, 33, 17],
    ['West Pinnacle Island', 1, 1, 34, 13],
    ['the north point of Oku To', 1, 2, 34, 22],
    ['the north point of Zyonan To', 1, 4, 34, 24],
    ['the coast of Tin To', 1, 5, 34, 25],
  ] as const)('%s has the latitude that the edition gives', (_, line, corner, degrees, minutes) => {
    const [, lat = NaN] = (YELLOW_SEA_LIMITS[line]?.line ?? [])[corner] ?? [];
    expect(Math.abs(lat - (degrees + minutes / 60)) * 60).toBeLessThan(0.6);
  });

  it('the last line leads north-east, from the north point of Jindo to the mainland', () => {
    const [[lon = 0, lat = 0] = [], [toLon = 0, toLat = 0] = []] = YELLOW_SEA_LIMITS[2]?.line ?? [];
    const { azi1 = NaN } = geographiclib.Geodesic.WGS84.Inverse(lat, lon, toLat, toLon);
    expect(azi1).toBeGreaterThan(35);
    expect(azi1).toBeLessThan(55);
  });

  it.each([
    ['Yellow Sea', YELLOW_SEA_RING, 5],
    ['Bohai Sea', BOHAI_RING, 2],
  ] as const)('the ring of the %s is valid and leaves the land only along its limits', (_, ring, ends) => {
    expect(validityBreaches({ type: 'Polygon', coordinates: [ring] })).toEqual([]);
    const corners = new Set(LIMITS.flatMap(({ line }) => line).map(String));
    const inland = ring.slice(0, -1).filter((corner) => !corners.has(String(corner)));
    const wet = inland.filter((corner) => !lands.some((land) => isInside(lonLat(corner), land)));
    expect(wet).toEqual([]);
    expect(ring.filter((corner) => corners.has(String(corner))).length).toBeGreaterThanOrEqual(ends);
  });
});
