import type { Areal } from '../../geo/areal.ts';
import { distinctGround, flatGround, sharedKm2, stackedGround, type Ground } from '../../geo/shared-area.ts';
import type { CoverageSite } from './coverage-site.ts';

/** Share of a zone that the target asks for (Kunming-Montreal Global Biodiversity Framework, target 3), per cent. */
export const TARGET_PERCENT = 30;

/** Ground whose coverage is asked for: WGS84 degrees, edges straight in longitude and latitude. */
export interface CoverageZone {
  readonly id: string;
  readonly geometry: Areal;
  /** True where no two polygons of the geometry overlap, so that they need not be dissolved first. */
  readonly isFlat?: boolean;
}

/** Why a share cannot be said. */
export type NoFigureReason = 'zone-without-area';

/** What one group of sites covers of a zone; areas in km² on the WGS84 ellipsoid. */
export interface ZoneFigures {
  /** Ground of the zone that at least one site covers, each place once. */
  readonly netKm2: number;
  /** The sites' shares of the zone added up, places under two sites twice. */
  readonly grossKm2: number;
  /** Gross less net: what adding areas would count too often. */
  readonly overlapKm2: number;
  /** 100 net / area of the zone, never over 100; null with a reason when the zone has no area. */
  readonly percent: number | null;
  /** What is still missing to 30 % of the zone, 0 when it is reached; null as for the share. */
  readonly missingKm2: number | null;
}

/** Coverage of a zone. */
export interface ZoneCoverage {
  readonly id: string;
  readonly areaKm2: number;
  readonly protectedAreas: ZoneFigures;
  /** Protected areas and OECMs together; where they overlap the ground counts once. */
  readonly withOecms: ZoneFigures;
  /** The same with what is proposed. */
  readonly withProposed: ZoneFigures;
  readonly reason: NoFigureReason | null;
}

/** Sites dissolved once, for many questions. Answers are kept by the zone object. */
export interface PreparedCoverage {
  readonly siteCount: number;
  of(zone: CoverageZone): ZoneCoverage;
}

const grounds = new WeakMap<CoverageZone, Ground>();

/** The ground of a zone, made ready once for each zone object. */
export function zoneGround(zone: CoverageZone): Ground {
  const known = grounds.get(zone);
  if (known !== undefined) return known;
  const ground = zone.isFlat === true ? distinctGround(zone.geometry) : flatGround([zone.geometry]);
  grounds.set(zone, ground);
  return ground;
}

interface Group {
  readonly flat: Ground;
  readonly stack: Ground;
}

function groupOf(sites: readonly CoverageSite[]): Group {
  const geometries = sites.map(({ geometry }) => geometry);
  return { flat: flatGround(geometries), stack: stackedGround(geometries) };
}

function figures({ flat, stack }: Group, zone: Ground): ZoneFigures {
  const { areaKm2 } = zone;
  const netKm2 = Math.max(0, Math.min(sharedKm2(flat, zone), areaKm2));
  const grossKm2 = Math.max(netKm2, sharedKm2(stack, zone));
  const hasArea = areaKm2 > 0;
  return {
    netKm2,
    grossKm2,
    overlapKm2: grossKm2 - netKm2,
    percent: hasArea ? Math.min(100, (100 * netKm2) / areaKm2) : null,
    missingKm2: hasArea ? Math.max(0, (TARGET_PERCENT / 100) * areaKm2 - netKm2) : null,
  };
}

function prepareGroups(sites: readonly CoverageSite[]): readonly [Group, Group, Group] {
  const established = sites.filter(({ isProposed }) => !isProposed);
  const areas = established.filter(({ kind }) => kind === 'pa');
  const first = groupOf(areas);
  const second = areas.length === established.length ? first : groupOf(established);
  return [first, second, established.length === sites.length ? second : groupOf(sites)];
}

/**
 * Makes sites ready for {@link PreparedCoverage.of}: dissolves the protected areas, those with the OECMs, and all with
 * the proposed ones, once each.
 */
export function prepareCoverage(sites: readonly CoverageSite[]): PreparedCoverage {
  const [areas, withOecms, withProposed] = prepareGroups(sites);
  const zones = new WeakMap<CoverageZone, ZoneCoverage>();
  const of = (zone: CoverageZone): ZoneCoverage => {
    const known = zones.get(zone);
    if (known !== undefined) return known;
    const ground = zoneGround(zone);
    const ofAreas = figures(areas, ground);
    const ofOecms = withOecms === areas ? ofAreas : figures(withOecms, ground);
    const coverage: ZoneCoverage = {
      id: zone.id,
      areaKm2: ground.areaKm2,
      protectedAreas: ofAreas,
      withOecms: ofOecms,
      withProposed: withProposed === withOecms ? ofOecms : figures(withProposed, ground),
      reason: ground.areaKm2 > 0 ? null : 'zone-without-area',
    };
    zones.set(zone, coverage);
    return coverage;
  };
  return { siteCount: sites.length, of };
}
