import type { ZoneBand } from '../../../src/model/zone-band.ts';
import { loadBaseGeography } from '../base/base-geography.ts';
import { borderBelts, tumenEstuary } from './border-belts.ts';
import { seaZones } from './seas.ts';

/** All bands of the shipped zones, drawn on the ground in middle detail; the same ground gives the same bands. */
export async function zoneBands(): Promise<readonly ZoneBand[]> {
  const base = await loadBaseGeography('mid');
  return [...borderBelts(base), ...seaZones(base), tumenEstuary(base)];
}
