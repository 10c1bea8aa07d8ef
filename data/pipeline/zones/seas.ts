import type { Position } from 'geojson';
import type { ZoneBand } from '../../../src/model/zone-band.ts';
import { multiPolygonOf } from '../../../src/geo/areal.ts';
import { areaM2 } from '../../../src/geo/area.ts';
import { dissolve } from '../../../src/geo/dissolve.ts';
import { difference, intersection } from '../../../src/geo/overlay.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import { COUNTRIES, type Country } from '../../../src/model/country.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import { offGround, withinOf } from './within.ts';
import { zoneBand } from './zone-record.ts';

/** Twelve and twenty-four nautical miles. */
const SEA_DEPTHS_KM = [22.224, 44.448] as const;
/** Shores of the zones are followed to about 500 m; islets below 2 km² count as sea. */
const SHORE_DEGREES = 0.005;
const SMALLEST_ISLAND_M2 = 2e6;

const BELT_LIMITS =
  'Sea within the distance of the shore of land that the atlas attributes to the country, inside 68-150° E, 18-60° N; shore from GSHHG. Where shores of two countries lie near, the belts of both hold the same sea: no line is drawn between them. Not a maritime zone, no claim. 22.224 km and 44.448 km are 12 and 24 nautical miles.';
const YELLOW_SEA_LIMITS =
  "International Hydrographic Organization, Limits of Oceans and Seas, Special Publication 23, 3rd edition 1953, no. 51: on the south the parallel of 33°17' N from Jeju (Saisyu To) to the mainland; on the south-east from the west end of Jeju by Maenggol (34°13' N), 34°22' N and 34°24' N to the coast of Jindo (34°25' N) and from its north point to the mainland. The edition gives latitudes; longitudes are read off the shore. It holds the Bohai Sea too.";
const BOHAI_LIMITS =
  'The part of the Yellow Sea inside the line from the southern end of the Liaodong peninsula to the northern end of the Shandong peninsula at Penglai (Encyclopedia of Tourism and Recreation in Marine Environments, CAB International 2008). Special Publication 23 of the International Hydrographic Organization (1953) does not part it from the Yellow Sea; ends of the line are read off the shore.';

/** Ring round the Yellow Sea: over land on the west, north and east, along the limits on the south. */
const YELLOW_SEA: Position[] = [
  [126.17, 33.2833],
  [126.17, 33.33],
  [125.83, 34.2167],
  [125.98, 34.3667],
  [126.05, 34.4],
  [126.12, 34.4167],
  [126.25, 34.6],
  [126.36, 34.72],
  [127.6, 36.5],
  [127.3, 38.2],
  [126.2, 40.3],
  [123, 41.4],
  [120, 41.4],
  [117, 39.8],
  [117, 37],
  [119.3, 36.2],
  [119.2, 34],
  [120.35, 33.2833],
  [126.17, 33.2833],
];

/** Ring round the Bohai Sea: the line from Laotieshan to Penglai, then over land. */
const BOHAI: Position[] = [
  [121.2, 38.75],
  [121.13, 38.72],
  [120.75, 37.83],
  [120.75, 37.4],
  [118.5, 36.5],
  [117, 37],
  [117, 39.8],
  [120, 41.4],
  [123, 41.4],
  [122.6, 40.2],
  [121.5, 38.95],
  [121.2, 38.75],
];

interface Shores {
  readonly lands: ReturnType<typeof multiPolygonOf>[];
}

function shoresOf(base: BaseGeography): Shores {
  const all = [...base.land.values(), ...base.unattributed.map(({ geometry }) => geometry)];
  const large = (rings: Position[][]): boolean =>
    areaM2({ type: 'Polygon', coordinates: rings }) >= SMALLEST_ISLAND_M2;
  return {
    lands: all.map((land) => simplifyAreal(multiPolygonOf(land.coordinates.filter(large)), SHORE_DEGREES)),
  };
}

function sea(id: string, nameId: string, limits: string, ring: Position[], { lands }: Shores): ZoneBand {
  const water = offGround(multiPolygonOf([[ring]]), lands);
  const facts = { id, kind: 'sea', border: null, country: null, fromKm: null, toKm: null } as const;
  const large = water.coordinates.filter((rings) => areaM2({ type: 'Polygon', coordinates: rings }) >= 1e8);
  return zoneBand({ ...facts, nameId, limits }, multiPolygonOf(large));
}

/** Coast lines by country: each line's positions are also positions of the land that it bounds. */
function coastOf(country: string, base: BaseGeography): Position[][] {
  const own = new Set((base.land.get(country)?.coordinates ?? []).flat(2).map(String));
  return base.coast
    .map(({ geometry }) => geometry.coordinates)
    .filter((line) => line.filter((at) => own.has(String(at))).length > line.length / 2);
}

function seaBelts(country: Country, base: BaseGeography, { lands }: Shores): readonly ZoneBand[] {
  const coast = coastOf(country, base);
  if (coast.length === 0) return [];
  let inner = dissolve([]);
  return SEA_DEPTHS_KM.map((toKm, index) => {
    const fromKm = SEA_DEPTHS_KM[index - 1] ?? 0;
    const reach = withinOf(coast, toKm);
    const ring = inner.coordinates.length === 0 ? reach : difference(reach, [inner]);
    inner = reach;
    const id = `sea-belt-${country}-${Math.round(fromKm)}-${Math.round(toKm)}`.toLowerCase();
    const facts = { id, kind: 'sea-belt', border: null, country, fromKm, toKm } as const;
    return zoneBand({ ...facts, nameId: null, limits: BELT_LIMITS }, offGround(ring, lands));
  });
}

/** The Yellow Sea, the Bohai Sea, and belts of sea off the coasts of the member States. */
export function seaZones(base: BaseGeography): readonly ZoneBand[] {
  const shores = shoresOf(base);
  const bohai =
    intersection(multiPolygonOf([[YELLOW_SEA]]), multiPolygonOf([[BOHAI]])).coordinates[0]?.[0] ?? [];
  return [
    sea('sea-yellow-sea', 'yellow-sea', YELLOW_SEA_LIMITS, YELLOW_SEA, shores),
    sea('sea-bohai', 'bohai-sea', BOHAI_LIMITS, bohai, shores),
    ...COUNTRIES.flatMap((country) => seaBelts(country, base, shores)),
  ];
}
