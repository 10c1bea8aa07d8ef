import type { Position } from 'geojson';
import type { Areal, LonLat } from '../../geo/areal.ts';
import { multiPolygonOf } from '../../geo/areal.ts';
import { equalAreaAbout } from '../../geo/projection.ts';
import type { SiteRelation } from '../../model/site.ts';
import { countsToward, type CountedRecord, type LeftOutReason } from './counts-toward.ts';

/** A site as coverage sees it. */
export interface CoverageSite {
  readonly id: string;
  /** Outline in WGS84 degrees, edges straight in longitude and latitude. */
  readonly geometry: Areal;
  /** Protected area, or other effective area-based conservation measure. */
  readonly kind: 'pa' | 'oecm';
  readonly isProposed: boolean;
  /** Year of establishment; null when it is not known. */
  readonly year: number | null;
}

/** A record with what is known of its ground. */
export interface CoverageRecord extends CountedRecord {
  readonly relations: readonly SiteRelation[];
  readonly year: number | null;
  readonly areaKm2: number | null;
  /** [lon, lat]. */
  readonly centre: LonLat;
  /** Outline; null for a record that is known by a point only. */
  readonly geometry: Areal | null;
  /** Whether the record is an OECM; none of the shipped ones is. */
  readonly isOecm?: boolean;
}

/** A record that no figure counts, and why. */
export interface LeftOut {
  readonly id: string;
  readonly reason: LeftOutReason;
}

const CORNERS = 128;

/**
 * A disc about a point with exactly the given area on the ellipsoid: Protected Planet's stand-in for a site that is
 * known by a point and an area only (radius √(area / π)); drawn with 128 corners in a local equal-area projection.
 */
export function discOfArea(centre: LonLat, areaKm2: number): Areal {
  const { toGlobe } = equalAreaAbout(centre);
  const turn = (2 * Math.PI) / CORNERS;
  const radiusM = Math.sqrt((areaKm2 * 2e6) / (CORNERS * Math.sin(turn)));
  const ring = Array.from({ length: CORNERS + 1 }, (_, index): Position => {
    const angle = (index % CORNERS) * turn;
    return [...toGlobe([radiusM * Math.cos(angle), radiusM * Math.sin(angle)])];
  });
  return multiPolygonOf([[ring]]);
}

function groundOf({ geometry, centre, areaKm2 }: CoverageRecord): Areal | null {
  if (geometry !== null) return geometry;
  return areaKm2 === null || areaKm2 <= 0 ? null : discOfArea(centre, areaKm2);
}

/**
 * The sites that count, with proposals marked, and the list of those left out. A record known by a point only counts
 * with a disc of its reported area; without an area it is left out (WDPA Manual 1.6, 5.5.2).
 */
export function coverageSites(records: readonly CoverageRecord[]): {
  readonly sites: readonly CoverageSite[];
  readonly leftOut: readonly LeftOut[];
} {
  const sites: CoverageSite[] = [];
  const leftOut: LeftOut[] = [];
  for (const record of records) {
    const counting = countsToward(record, record.relations);
    const isProposed = !counting.counts && counting.reason === 'proposed';
    const geometry = groundOf(record);
    if (!counting.counts) leftOut.push({ id: record.id, reason: counting.reason });
    else if (geometry === null) leftOut.push({ id: record.id, reason: 'no-ground' });
    if (geometry === null || !(counting.counts || isProposed)) continue;
    const kind = record.isOecm === true ? 'oecm' : 'pa';
    sites.push({ id: record.id, geometry, kind, isProposed, year: record.year });
  }
  return { sites, leftOut };
}
