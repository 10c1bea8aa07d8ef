import type { Position } from 'geojson';
import { areaKm2 } from '../../../src/geo/area.ts';
import { distanceM } from '../../../src/geo/distance.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { COUNTRIES, type Country } from '../../../src/model/country.ts';
import type { BaseGeography } from './base-geography.ts';
import { edgeFaults } from './edge-topology.ts';

/** One thing that is wrong with the base: whose, which property, and what. */
export interface BaseBreach {
  readonly id: string;
  readonly field: string;
  readonly what: string;
}

/** Land areas in km²: the official ones, and ours of the whole countries (`data/base/country-areas.json`). */
export interface LandAreas {
  readonly official: Readonly<Record<Country, number>>;
  readonly wholeCountry: Readonly<Record<Country, number>>;
}

/** Where China, the Democratic People's Republic of Korea and the Russian Federation meet, [lon, lat]. */
export const TUMEN_TRIPOINT = [130.64, 42.42] as const;
const TRIPOINT_REACH_M = 500;
const FRAME = [68, 18, 150, 60] as const;
/** Part of the official figure by which ours may differ; the Republic of Korea has gained land from the sea. */
const AREA_TOLERANCE: Readonly<Record<Country, number>> = {
  CHN: 0.01,
  PRK: 0.01,
  JPN: 0.01,
  MNG: 0.01,
  KOR: 0.03,
  RUS: 0.01,
};
/** Points on either side of the line of 2008 across Heixiazi / Bolshoi Ussuriysky. */
const HEIXIAZI = [
  { iso3: 'CHN', at: [134.5, 48.33] },
  { iso3: 'RUS', at: [134.85, 48.38] },
] as const;

/** The position that the borders of the three pairs share, or null. */
export function tumenTripoint(base: BaseGeography): Position | null {
  const endsOf = (pair: string): Position[] =>
    base.borders
      .filter(({ properties }) => properties.pair === pair)
      .flatMap(({ geometry: { coordinates } }) => [coordinates[0] ?? [], coordinates.at(-1) ?? []]);
  const has = (ends: Position[], p: Position): boolean => ends.some((q) => q[0] === p[0] && q[1] === p[1]);
  const [withRussia, withKorea] = [endsOf('CHN-RUS'), endsOf('CHN-PRK')];
  return endsOf('PRK-RUS').find((p) => has(withRussia, p) && has(withKorea, p)) ?? null;
}

function tripointBreaches(base: BaseGeography): BaseBreach[] {
  const point = tumenTripoint(base);
  if (point === null)
    return [{ id: 'CHN-PRK-RUS', field: 'tripoint', what: 'the three borders share no end' }];
  const offM = distanceM(TUMEN_TRIPOINT, [point[0] ?? 0, point[1] ?? 0]);
  if (offM <= TRIPOINT_REACH_M) return [];
  return [{ id: 'CHN-PRK-RUS', field: 'tripoint', what: `${Math.round(offM)} m from 130.64 E 42.42 N` }];
}

function heixiaziBreaches(base: BaseGeography): BaseBreach[] {
  return HEIXIAZI.filter(({ iso3, at }) => {
    const area = base.land.get(iso3);
    return area === undefined || !isInside(at, area);
  }).map(({ iso3, at }) => ({ id: 'heixiazi', field: 'land', what: `${at.join(' ')} is not in ${iso3}` }));
}

/**
 * Relative difference of each country's land from the official figure. Five countries are measured on the base
 * itself; the Russian Federation, which reaches beyond the frame, by the prepared figure of the whole country.
 */
export function areaDifferences(base: BaseGeography, areas: LandAreas): Record<Country, number> {
  const differences = COUNTRIES.map((country) => {
    const area = base.land.get(country);
    const ours = country === 'RUS' || area === undefined ? areas.wholeCountry[country] : areaKm2(area);
    return [country, ours / areas.official[country] - 1] as const;
  });
  return Object.fromEntries(differences) as Record<Country, number>;
}

function areaBreaches(base: BaseGeography, areas: LandAreas): BaseBreach[] {
  const differences = areaDifferences(base, areas);
  return COUNTRIES.filter((country) => Math.abs(differences[country]) > AREA_TOLERANCE[country]).map(
    (country) => ({
      id: country,
      field: 'area',
      what: `${(differences[country] * 100).toFixed(2)} % from the official figure`,
    }),
  );
}

function topologyBreaches(base: BaseGeography): BaseBreach[] {
  const faults = edgeFaults(base);
  return Object.entries(faults)
    .filter(([, count]) => count > 0)
    .map(([field, count]) => ({ id: 'land', field, what: `${count} edges` }));
}

function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as Position];
  return coordinates.flatMap(positionsOf);
}

function frameBreaches(base: BaseGeography): BaseBreach[] {
  const [west, south, east, north] = FRAME;
  const outside = ([lon = 0, lat = 0]: Position): boolean =>
    lon < west || lon > east || lat < south || lat > north;
  const named = [
    ...[...base.land].map(([id, geometry]) => ({ id, geometry })),
    ...[...base.lakes, ...base.rivers, ...base.borders, ...base.coast].map(({ properties, geometry }) => ({
      id: properties.id,
      geometry,
    })),
  ];
  return named
    .filter(({ geometry }) => positionsOf(geometry.coordinates).some(outside))
    .map(({ id }) => ({ id, field: 'geometry', what: 'reaches beyond the frame' }));
}

function borderBreaches(base: BaseGeography): BaseBreach[] {
  const types = new Set(['agreed', 'dashed', 'dotted', 'none']);
  return base.borders.flatMap(({ properties: { id, pair, type, noteId } }) => {
    const found: BaseBreach[] = [];
    if (!types.has(type)) found.push({ id, field: 'type', what: `unknown type ${type}` });
    if (!/^[A-Z]{3}-[A-Z]{3}$/.test(pair) || pair !== pair.split('-').sort().join('-')) {
      found.push({ id, field: 'pair', what: `${pair} is not two ISO3 codes in alphabetical order` });
    }
    if (type !== 'agreed' && noteId === null) found.push({ id, field: 'noteId', what: 'no note says why' });
    if (pair === 'KOR-PRK' && type !== 'dotted') found.push({ id, field: 'type', what: 'is not a boundary' });
    return found;
  });
}

/** Everything that is wrong with one level of the base; empty when all is well. Areas are checked when given. */
export function baseBreaches(base: BaseGeography, areas: LandAreas | null): readonly BaseBreach[] {
  return [
    ...tripointBreaches(base),
    ...heixiaziBreaches(base),
    ...(areas === null ? [] : areaBreaches(base, areas)),
    ...topologyBreaches(base),
    ...frameBreaches(base),
    ...borderBreaches(base),
  ];
}
