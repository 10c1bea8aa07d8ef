import type { SiteClass, SiteLevel, SiteRelation, SiteStatus } from '../../model/site.ts';

/** What of a record decides whether it counts; a `Site` is one. */
export interface CountedRecord {
  readonly id: string;
  readonly status: SiteStatus;
  readonly level: SiteLevel;
  readonly siteClass: SiteClass;
  /** Key of the vocabulary `designation.*`. */
  readonly designation: string;
}

/**
 * Why a record is left out. `proposed`: not established (counted apart); `merged`: inside its successor; `part-of`: its
 * area is counted in another record; `biosphere-reserve`: buffer and transition zones may not meet the definition of a
 * protected area; `geopark`: protects no ground by itself; `over-national`: an international record over a national one,
 * which alone counts; `no-ground`: neither an outline nor a point with an area.
 */
export type LeftOutReason =
  'proposed' | 'merged' | 'part-of' | 'biosphere-reserve' | 'geopark' | 'over-national' | 'no-ground';

/** Whether a record counts towards coverage, and if not why. */
export type Counting = { readonly counts: true } | { readonly counts: false; readonly reason: LeftOutReason };

function leftOut(reason: LeftOutReason): Counting {
  return { counts: false, reason };
}

function byClass({ siteClass, designation }: CountedRecord): LeftOutReason | null {
  if (designation.includes('geopark')) return 'geopark';
  if (siteClass === 'biosphere' || designation.includes('biosphere')) return 'biosphere-reserve';
  return null;
}

/**
 * Whether a record counts towards coverage by the rules of Protected Planet (UNEP-WCMC, Calculating protected area
 * coverage; WDPA Manual 1.6, 5.5; Protected Planet Report 2016): designated and inscribed sites count, proposals and
 * UNESCO biosphere reserves do not. Added to them: a record merged into or counted inside another does not count again,
 * and an international record counts only where no national one stands for its ground. Records of the same place
 * (`same-place`) both count; dissolving them sees to it that no ground counts twice.
 * @param relations those of this record; others are not looked at
 */
export function countsToward(record: CountedRecord, relations: readonly SiteRelation[]): Counting {
  const kinds = new Set(relations.map(({ kind }) => kind));
  if (record.status === 'merged' || kinds.has('merged-into')) return leftOut('merged');
  const ofClass = byClass(record);
  if (ofClass !== null) return leftOut(ofClass);
  if (kinds.has('part-of')) return leftOut('part-of');
  if (record.level === 'international' && kinds.has('over')) return leftOut('over-national');
  return record.status === 'proposed' ? leftOut('proposed') : { counts: true };
}
