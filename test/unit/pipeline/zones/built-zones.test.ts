import { readFileSync } from 'node:fs';
import geographiclib from 'geographiclib-geodesic';
import type { MultiPolygon, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBaseGeography } from '../../../../data/pipeline/base/base-geography.ts';
import { shippedZones, type ShippedZone } from '../../../../src/analysis/coverage/shipped-zones.ts';
import { zonePartGrounds } from '../../../../src/analysis/coverage/zone-coverage.ts';
import { seededRandom } from '../../../../src/analysis/sensitivity/random.ts';
import { lonLat, multiPolygonOf, type LonLat } from '../../../../src/geo/areal.ts';
import { bboxOf } from '../../../../src/geo/bbox.ts';
import type { Ground } from '../../../../src/geo/ground.ts';
import { isInside } from '../../../../src/geo/inside.ts';
import { distinctGround, sharedKm2 } from '../../../../src/geo/shared-area.ts';
import type { Catalog } from '../../../../src/model/catalog.ts';
import type { ZoneBand } from '../../../../src/model/zone-band.ts';

const BANDS = JSON.parse(readFileSync('public/data/zones.json', 'utf8')) as readonly ZoneBand[];
const ZONES = shippedZones(BANDS);
const BELTS = ZONES.filter(({ kind }) => kind === 'border-belt');
const BORDERS = [...new Set(BELTS.flatMap(({ border }) => border ?? []))];
const WGS84 = geographiclib.Geodesic.WGS84;

let borderLines = new Map<string, readonly (readonly Position[])[]>();
let landGrounds = new Map<string, Ground>();

beforeAll(async () => {
  const base = await loadBaseGeography('mid');
  landGrounds = new Map([...base.land].map(([country, land]) => [country, distinctGround(land)]));
  borderLines = new Map(
    BORDERS.map((pair) => [
      pair,
      base.borders
        .filter(({ properties }) => properties.pair === pair && properties.type !== 'none')
        .map(({ geometry }) => geometry.coordinates),
    ]),
  );
}, 60_000);

function zone(id: string): ShippedZone {
  const found = ZONES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no zone ${id}`);
  return found;
}

function grounds(of: ShippedZone): readonly Ground[] {
  return zonePartGrounds(of).map(({ ground }) => ground);
}

function sharedOf(a: ShippedZone, b: ShippedZone): number {
  return grounds(a).reduce(
    (sum, one) => sum + grounds(b).reduce((total, other) => total + sharedKm2(one, other), 0),
    0,
  );
}

/** What a zone holds of a country's land. */
function landKm2(country: string, of: ShippedZone): number {
  const own = landGrounds.get(country);
  if (own === undefined) throw new Error(`no land of ${country}`);
  return grounds(of).reduce((sum, ground) => sum + sharedKm2(own, ground), 0);
}

function kmBetween([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  return (WGS84.Inverse(lat, lon, toLat, toLon).s12 ?? NaN) / 1000;
}

/** A ring with places on its longer edges: short edges are straight on the ellipsoid and in degrees alike. */
function dense(ring: readonly Position[]): LonLat[] {
  return ring.slice(1).flatMap((to, index): LonLat[] => {
    const [x, y] = lonLat(ring[index] ?? []);
    const [u, v] = lonLat(to);
    const steps = Math.max(1, Math.ceil(Math.hypot(u - x, v - y) / 0.02));
    return Array.from({ length: steps }, (_, step): LonLat => [
      x + (step / steps) * (u - x),
      y + (step / steps) * (v - y),
    ]);
  });
}

/** Area by GeographicLib. */
function geographicLibKm2({ coordinates }: MultiPolygon): number {
  return coordinates.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((total, ring, index) => {
        const polygon = WGS84.Polygon(false);
        for (const [lon, lat] of dense(ring)) polygon.AddPoint(lat, lon);
        const km2 = Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
        return total + (index === 0 ? km2 : -km2);
      }, 0),
    0,
  );
}

function lengthKm(lines: readonly (readonly Position[])[]): number {
  return lines.reduce(
    (sum, line) =>
      sum +
      line.slice(1).reduce((total, at, index) => total + kmBetween(lonLat(line[index] ?? []), lonLat(at)), 0),
    0,
  );
}

/** Distance to the nearest of many places, by GeographicLib; the nearest are found on a plane. */
function kmToNearest(point: LonLat, places: readonly LonLat[]): number {
  const stretch = Math.cos((point[1] * Math.PI) / 180);
  const rough = (at: LonLat): number => Math.hypot((at[0] - point[0]) * stretch, at[1] - point[1]);
  const least = places.reduce((sum, at) => Math.min(sum, rough(at)), Infinity);
  const near = places.filter((at) => rough(at) <= least * 1.02);
  return Math.min(...near.map((at) => kmBetween(point, at)));
}

function pointsIn(geometry: MultiPolygon, count: number, seed: number): LonLat[] {
  const random = seededRandom(seed);
  const [west, south, east, north] = bboxOf(geometry);
  const points: LonLat[] = [];
  for (let attempt = 0; attempt < 3000 && points.length < count; attempt += 1) {
    const point: LonLat = [west + random() * (east - west), south + random() * (north - south)];
    if (isInside(point, geometry)) points.push(point);
  }
  return points;
}

describe('zones as they are built', () => {
  it('are 61: four belts on either side of six borders, belts of sea off five coasts, two seas, the estuary', () => {
    expect(ZONES).toHaveLength(61);
    expect(BELTS).toHaveLength(48);
    expect(ZONES.filter(({ kind }) => kind === 'sea-belt')).toHaveLength(10);
    expect(new Set(ZONES.map(({ id }) => id)).size).toBe(61);
  });

  it('have the areas that GeographicLib finds, within 1 in 100,000', () => {
    for (const { bandIds, parts = [] } of ZONES) {
      const band = BANDS.find(({ id }) => id === bandIds.at(-1));
      const km2 = geographicLibKm2(parts.at(-1) as MultiPolygon);
      expect((band?.areaKm2 ?? NaN) / km2).toBeCloseTo(1, 5);
    }
  });

  it('of a belt are bands that do not overlap, and add up to the belt', () => {
    for (const belt of ZONES.filter(({ bandIds }) => bandIds.length > 1)) {
      const parts = grounds(belt);
      const sum = parts.reduce((total, { areaKm2 }) => total + areaKm2, 0);
      expect(sum / belt.areaKm2).toBeCloseTo(1, 5);
      const overlap = parts.reduce(
        (total, part, index) =>
          total + parts.slice(index + 1).reduce((more, other) => more + sharedKm2(part, other), 0),
        0,
      );
      expect(overlap / sum).toBeLessThan(1e-5);
    }
  });

  it('hold the shallower belts: the deeper the belt, the larger', () => {
    for (const belt of BELTS) {
      const shallower = BELTS.filter(
        ({ border, country, depthKm }) =>
          border === belt.border && country === belt.country && (depthKm ?? 0) < (belt.depthKm ?? 0),
      );
      for (const other of shallower) expect(other.areaKm2).toBeLessThan(belt.areaKm2);
    }
  });

  it.each(BORDERS)('%s: the belts of the two sides share no ground', (border) => {
    const [a, b] = border.split('-').map((country) => zone(`belt-${border}-${country}-100`.toLowerCase()));
    if (a === undefined || b === undefined) throw new Error('a border has two sides');
    expect(sharedOf(a, b) / a.areaKm2).toBeLessThan(1e-4);
  });

  it.each(BORDERS)(
    '%s: each band lies on its side of the border, but for positions rounded to ten metres',
    (border) => {
      for (const { country, parts = [] } of BELTS.filter((belt) => belt.border === border)) {
        const band = distinctGround(parts.at(-1) ?? multiPolygonOf([]));
        const own = landGrounds.get(country ?? '');
        if (own === undefined) throw new Error('no land of the country');
        expect(sharedKm2(own, band) / band.areaKm2).toBeGreaterThan(0.9995);
      }
    },
  );

  it.each(BORDERS)(
    '%s: each band lies between its distances from the border, to 1.5 %% and 300 m',
    (border) => {
      const places = (borderLines.get(border) ?? []).flatMap(dense);
      for (const { depthKm, bandIds, parts = [] } of BELTS.filter((belt) => belt.border === border)) {
        const fromKm = BANDS.find(({ id }) => id === bandIds.at(-1))?.fromKm ?? NaN;
        for (const point of pointsIn(parts.at(-1) as MultiPolygon, 5, 7)) {
          const km = kmToNearest(point, places);
          expect(km).toBeGreaterThan(fromKm * 0.985 - 0.3);
          expect(km).toBeLessThan((depthKm ?? NaN) * 1.015 + 0.3);
        }
      }
    },
  );

  // A strip of one depth along a line covers at most length x depth on a side, less where the line bends, plus the ends.
  it.each(BORDERS)(
    '%s: the belt of 10 km covers 55 to 102 %% of length x depth on each side, and its ends',
    (border) => {
      const length = lengthKm(borderLines.get(border) ?? []);
      const ends = (Math.PI * 100) / 2;
      for (const country of border.split('-')) {
        const { areaKm2 } = zone(`belt-${border}-${country}-10`.toLowerCase());
        expect(areaKm2).toBeLessThan(1.02 * 10 * length + ends);
        expect(areaKm2).toBeGreaterThan(0.55 * 10 * length - ends);
      }
    },
  );
});

describe('seas as they are built', () => {
  it('the Bohai Sea lies in the Yellow Sea', () => {
    const bohai = zone('sea-bohai');
    expect(sharedOf(bohai, zone('sea-yellow-sea')) / bohai.areaKm2).toBeCloseTo(1, 4);
  });

  // 77,000 km² is the figure in most works on the sea, rounded and for another shore.
  it('the Bohai Sea has its published area of 77,000 km² within 4 %', () => {
    expect(Math.abs(zone('sea-bohai').areaKm2 / 77_000 - 1)).toBeLessThan(0.04);
  });

  it.each(ZONES.filter(({ kind }) => kind === 'sea' || kind === 'sea-belt').map(({ id }) => id))(
    '%s holds hardly any land: shores are followed to 500 m, islets below 2 km² count as sea',
    (id) => {
      const sea = zone(id);
      const dry = grounds(sea).reduce(
        (sum, ground) =>
          sum + [...landGrounds.values()].reduce((total, own) => total + sharedKm2(own, ground), 0),
        0,
      );
      expect(dry / sea.areaKm2).toBeLessThan(0.02);
    },
  );

  it('a point in the middle of each sea lies in it, one on land and one in the ocean do not', () => {
    const holds = (id: string, point: LonLat): boolean => isInside(point, zone(id).geometry);
    expect(holds('sea-yellow-sea', [123, 36])).toBe(true);
    expect(holds('sea-yellow-sea', [119.7, 38.7])).toBe(true);
    expect(holds('sea-yellow-sea', [123, 33])).toBe(false);
    expect(holds('sea-yellow-sea', [127.2, 34.2])).toBe(false);
    expect(holds('sea-bohai', [119.7, 38.7])).toBe(true);
    expect(holds('sea-bohai', [121.5, 38.5])).toBe(false);
    expect(holds('sea-bohai', [121.9, 39.3])).toBe(false);
  });
});

describe('the zone of the Tumen estuary', () => {
  const estuary = zone('estuary-tumen');

  it('holds the belts of 25 km on both sides of the border that follows the last reach of the river', () => {
    for (const country of ['prk', 'rus']) {
      const belt = zone(`belt-prk-rus-${country}-25`);
      expect(sharedOf(belt, estuary) / belt.areaKm2).toBeCloseTo(1, 3);
    }
  });

  it('is made up of those two and of ground of a third country, and of nothing else', () => {
    const sides = ['prk', 'rus'].map((country) => zone(`belt-prk-rus-${country}-25`).areaKm2);
    const chinese = landKm2('CHN', estuary);
    expect(chinese).toBeGreaterThan(50);
    const whole = chinese + sides.reduce((sum, side) => sum + side, 0);
    expect(whole / estuary.areaKm2).toBeCloseTo(1, 3);
  });

  it('lies within 25 km of that reach, on land and inland water', () => {
    const places = (borderLines.get('PRK-RUS') ?? []).flatMap(dense);
    for (const point of pointsIn(estuary.geometry as MultiPolygon, 40, 3))
      expect(kmToNearest(point, places)).toBeLessThan(25.5);
    const onLand = ['CHN', 'PRK', 'RUS'].reduce((sum, country) => sum + landKm2(country, estuary), 0);
    expect(onLand / estuary.areaKm2).toBeCloseTo(1, 3);
  });
});

describe('licence of the zones', () => {
  it('is that of the ground from which they are cut', () => {
    const { files } = JSON.parse(readFileSync('public/data/catalog.json', 'utf8')) as Catalog;
    const licenceOf = (path: string): string | undefined => files.find((file) => file.path === path)?.licence;
    expect(licenceOf('zones.json')).toBe('ODbL-1.0');
    expect(licenceOf('zones.json')).toBe(licenceOf('base.pmtiles'));
    expect(licenceOf('sites.json')).toBe('CC-BY-4.0');
  });
});
