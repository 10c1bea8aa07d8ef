import type { Position } from 'geojson';
import type { ZoneBand } from '../../../src/model/zone-band.ts';
import { multiPolygonOf } from '../../../src/geo/areal.ts';
import { areaM2 } from '../../../src/geo/area.ts';
import { dissolve } from '../../../src/geo/dissolve.ts';
import { difference, intersection } from '../../../src/geo/overlay.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import { COUNTRIES, type Country } from '../../../src/model/country.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import { BOHAI_RING, YELLOW_SEA_RING } from './sea-limits.ts';
import { offGround, withinOf } from './within.ts';
import { zoneBand } from './zone-record.ts';

/** Twelve and twenty-four nautical miles. */
const SEA_DEPTHS_KM = [22.224, 44.448] as const;
/** Shores of the zones are followed to about 500 m; islets below 2 km² count as sea. */
const SHORE_DEGREES = 0.005;
const SMALLEST_ISLAND_M2 = 2e6;

const BELT_LIMITS =
  'Sea within the distance of the shore of land that the atlas attributes to the country, inside 68-150° E, 18-60° N; shore from GSHHG and, where it is newer, OpenStreetMap. Where shores of two countries lie near, the belts of both hold the same sea: no line is drawn between them. Not a maritime zone, no claim. 22.224 km and 44.448 km are 12 and 24 nautical miles.';
const YELLOW_SEA_LIMITS_TEXT =
  "International Hydrographic Organization, Limits of Oceans and Seas, Special Publication 23, 3rd edition 1953, no. 51: 'On the South. The parallel of 33°17' North from Saisyu To (Quelpart) to the mainland. On the Southeast. From the Western extreme of Quelpart to Ka Nyo or West Pinnacle Island (34°13'N) in the Mengoru Group, thence to the North point of Oku To (34°22'N), to the West point of Small South Stone Island (Syo-Zyonan To) and the North point of Great South Stone Island (Zyonan To) (34°24'N) to a point on the coast of Tin To (34°25'N) along the Northwest coast of this island to the North point thereof, and thence on a line in a Northeasterly direction to the mainland.' Spellings of 1953: Quelpart is Jeju, Tin To is Jindo. The edition gives latitudes only; longitudes are those of the shore, and West Pinnacle Island is taken as the west end of Maenggol-do. It does not part the Bohai Sea from the Yellow Sea, so this zone holds it too.";
const BOHAI_LIMITS_TEXT =
  'The innermost part of the Yellow Sea: Liaodong Bay, Bohai Bay, Laizhou Bay, the central Bohai Sea and the Bohai Strait (World Seas: An Environmental Evaluation, volume II, 2nd edition 2019, chapter 17, The Bohai Sea). The limit is drawn for the atlas across the strait, from the southern end of the Liaodong peninsula (Laotieshan) to the northern end of the Shandong peninsula at Penglai; its ends are those of the shore. Special Publication 23 of the International Hydrographic Organization (1953) does not part it from the Yellow Sea.';

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
    intersection(multiPolygonOf([[YELLOW_SEA_RING]]), multiPolygonOf([[BOHAI_RING]])).coordinates[0]?.[0] ??
    [];
  return [
    sea('sea-yellow-sea', 'yellow-sea', YELLOW_SEA_LIMITS_TEXT, YELLOW_SEA_RING, shores),
    sea('sea-bohai', 'bohai-sea', BOHAI_LIMITS_TEXT, bohai, shores),
    ...COUNTRIES.flatMap((country) => seaBelts(country, base, shores)),
  ];
}
