import type { MultiPolygon } from 'geojson';
import type { ZoneBand } from '../../../src/model/zone-band.ts';
import { dissolve } from '../../../src/geo/dissolve.ts';
import { difference } from '../../../src/geo/overlay.ts';
import type { Country } from '../../../src/model/country.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import { onGround, withinOf } from './within.ts';
import { zoneBand } from './zone-record.ts';

/** Borders between two member States; `KOR-PRK` is the Military Demarcation Line, not a boundary. */
const PAIRS = ['CHN-MNG', 'CHN-PRK', 'CHN-RUS', 'KOR-PRK', 'MNG-RUS', 'PRK-RUS'] as const;
const DEPTHS_KM = [10, 25, 50, 100] as const;
/** Reach of the Tumen estuary on both sides of the river's last reach, km. */
const ESTUARY_KM = 25;
const BELT_LIMITS =
  'Land and inland waters within the distance of the border line as drawn, on one side; line from OpenStreetMap (ODbL), shore from GSHHG and, where it is newer, OpenStreetMap. Drawn for the atlas; no statement on a boundary.';
const ESTUARY_LIMITS =
  'Land and inland waters of the three countries within 25 km of the last reach of the Tumen, from the meeting point of the three borders to the mouth. Drawn for the atlas.';

function borderLines(base: BaseGeography, pair: string): MultiPolygon['coordinates'][number] {
  return base.borders
    .filter(({ properties }) => properties.pair === pair && properties.type !== 'none')
    .map(({ geometry }) => geometry.coordinates);
}

/** Belts of 10, 25, 50 and 100 km on either side of each border, as bands between the depths. */
export function borderBelts(base: BaseGeography): readonly ZoneBand[] {
  return PAIRS.flatMap((pair) => {
    const reaches = DEPTHS_KM.map((km) => withinOf(borderLines(base, pair), km));
    return pair.split('-').flatMap((country) =>
      DEPTHS_KM.map((toKm, index) => {
        const fromKm = DEPTHS_KM[index - 1] ?? 0;
        const reach = reaches[index] ?? dissolve([]);
        const inner = reaches[index - 1];
        const band = inner === undefined ? reach : difference(reach, [inner]);
        const ground = base.land.get(country) ?? dissolve([]);
        const id = `belt-${pair}-${country}-${fromKm}-${toKm}`.toLowerCase();
        const facts = { id, kind: 'border-belt', border: pair, country: country as Country } as const;
        return zoneBand(
          { ...facts, fromKm, toKm, nameId: null, limits: BELT_LIMITS },
          onGround(band, ground),
        );
      }),
    );
  });
}

/** The Tumen estuary as the atlas takes it: what lies about the river's last reach, in three countries. */
export function tumenEstuary(base: BaseGeography): ZoneBand {
  const reach = withinOf(borderLines(base, 'PRK-RUS'), ESTUARY_KM);
  const grounds = ['CHN', 'PRK', 'RUS'].map((country) =>
    onGround(reach, base.land.get(country) ?? dissolve([])),
  );
  const facts = { id: 'estuary-tumen', kind: 'estuary', border: 'CHN-PRK-RUS', country: null } as const;
  return zoneBand(
    { ...facts, fromKm: null, toKm: null, nameId: 'tumen', limits: ESTUARY_LIMITS },
    dissolve(grounds),
  );
}
