import type { LonLat } from '../../../src/geo/areal.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import { indexBase } from './base-window.ts';
import type { ExtentRecord, Footprint, FootprintRecord } from './contract.ts';
import { footprintFor } from './footprint-for.ts';

/** Centre of a record: that of its extent where it corrects the record, else its own [lon, lat]. */
function centreOf(record: FootprintRecord, extent: ExtentRecord): LonLat {
  return [extent.lon ?? record.lon, extent.lat ?? record.lat];
}

/**
 * Footprints of all records, in their order. Throws when a record has no extent, naming it: that is a breach of the
 * source files, not a shape that falls short.
 * @param done told after each record, for a progress line
 */
export function footprints(
  records: readonly FootprintRecord[],
  extents: readonly ExtentRecord[],
  base: BaseGeography,
  done: (footprint: Footprint) => void = () => undefined,
): Footprint[] {
  const index = indexBase(base);
  const byId = new Map(extents.map((extent) => [extent.id, extent]));
  return records.map((record) => {
    const extent = byId.get(record.id);
    if (extent === undefined) throw new Error(`no extent for ${record.id}`);
    const footprint = footprintFor(record, extent.extent, centreOf(record, extent), index);
    done(footprint);
    return footprint;
  });
}
