import type { Areal } from '../../geo/areal.ts';
import { dissolve } from '../../geo/dissolve.ts';
import type { Ground } from '../../geo/ground.ts';
import { distinctGround, flatGround, sharedKm2, stackedGround } from '../../geo/shared-area.ts';
import type { CoverageSite } from './coverage-site.ts';
import { groundBeside } from './ground-beside.ts';

/** Share of a zone that the target asks for (Kunming-Montreal Global Biodiversity Framework, target 3), per cent. */
export const TARGET_PERCENT = 30;

/** Ground whose coverage is asked for: WGS84 degrees, edges straight in longitude and latitude. */
export interface CoverageZone {
  readonly id: string;
  readonly geometry: Areal;
  /** Polygons that make up the geometry and do not overlap; several zones may hold the same part. */
  readonly parts?: readonly Areal[];
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

/** Sites dissolved once, for many questions. What a part of a zone shares with them is kept by its object. */
export interface PreparedCoverage {
  readonly siteCount: number;
  of(zone: CoverageZone): ZoneCoverage;
}

const grounds = new WeakMap<object, Ground>();

function kept(key: object, make: () => Ground): Ground {
  const known = grounds.get(key);
  if (known !== undefined) return known;
  const ground = make();
  grounds.set(key, ground);
  return ground;
}

/** The ground of a zone, made ready once for each zone object. */
function zoneGround(zone: CoverageZone): Ground {
  return kept(zone, () =>
    zone.parts === undefined ? flatGround([zone.geometry]) : distinctGround(zone.geometry),
  );
}

/** The parts of a zone with their ground, made ready once for each part. */
export function zonePartGrounds(
  zone: CoverageZone,
): readonly { readonly key: object; readonly ground: Ground }[] {
  if (zone.parts === undefined) return [{ key: zone, ground: zoneGround(zone) }];
  return zone.parts.map((part) => ({ key: part, ground: kept(part, () => distinctGround(part)) }));
}

function zoneAreaKm2(zone: CoverageZone): number {
  return zonePartGrounds(zone).reduce((total, { ground }) => total + ground.areaKm2, 0);
}

/** Sites of one kind: the ground that only they cover, and all of theirs, once for each site. */
interface Group {
  readonly added: Ground;
  readonly stacked: Ground;
}

interface Shares {
  readonly netKm2: number;
  readonly grossKm2: number;
}

function geometriesOf(sites: readonly CoverageSite[]): readonly Areal[] {
  return sites.map(({ geometry }) => geometry);
}

/** What sites add to ground that is dissolved: theirs less that. */
function groupBeside(sites: readonly CoverageSite[], before: Areal): Group {
  const geometries = geometriesOf(sites);
  return {
    added: distinctGround(groundBeside(dissolve(geometries), [before])),
    stacked: stackedGround(geometries),
  };
}

function sharesOf({ added, stacked }: Group, zone: Ground): Shares {
  const netKm2 = sharedKm2(added, zone);
  return { netKm2, grossKm2: sharedKm2(stacked, zone) };
}

function sum(a: Shares, b: Shares): Shares {
  return { netKm2: a.netKm2 + b.netKm2, grossKm2: a.grossKm2 + b.grossKm2 };
}

function figuresOf(shares: Shares, areaKm2: number): ZoneFigures {
  const netKm2 = Math.max(0, Math.min(shares.netKm2, areaKm2));
  const grossKm2 = Math.max(netKm2, shares.grossKm2);
  const hasArea = areaKm2 > 0;
  return {
    netKm2,
    grossKm2,
    overlapKm2: grossKm2 - netKm2,
    percent: hasArea ? Math.min(100, (100 * netKm2) / areaKm2) : null,
    missingKm2: hasArea ? Math.max(0, (TARGET_PERCENT / 100) * areaKm2 - netKm2) : null,
  };
}

type ThreeShares = readonly [areas: Shares, oecms: Shares, proposed: Shares];

const NOTHING: ThreeShares = [
  { netKm2: 0, grossKm2: 0 },
  { netKm2: 0, grossKm2: 0 },
  { netKm2: 0, grossKm2: 0 },
];

/**
 * Makes sites ready for {@link PreparedCoverage.of}: dissolves the protected areas, what OECMs cover beside them, and
 * what is proposed beside both, once each. A zone made of parts is the sum of its parts, and a part that several zones
 * hold is measured once.
 */
export function prepareCoverage(sites: readonly CoverageSite[]): PreparedCoverage {
  const established = sites.filter(({ isProposed }) => !isProposed);
  const areas = established.filter(({ kind }) => kind === 'pa');
  const oecms = established.filter(({ kind }) => kind === 'oecm');
  const ofAreas = dissolve(geometriesOf(areas));
  const ofEstablished = oecms.length === 0 ? ofAreas : dissolve([ofAreas, ...geometriesOf(oecms)]);
  const groups = [
    { added: distinctGround(ofAreas), stacked: stackedGround(geometriesOf(areas)) },
    groupBeside(oecms, ofAreas),
    groupBeside(
      sites.filter(({ isProposed }) => isProposed),
      ofEstablished,
    ),
  ] as const;
  const measured = new WeakMap<object, ThreeShares>();
  const sharesIn = (key: object, ground: Ground): ThreeShares => {
    const known = measured.get(key);
    if (known !== undefined) return known;
    const shares: ThreeShares = [
      sharesOf(groups[0], ground),
      sharesOf(groups[1], ground),
      sharesOf(groups[2], ground),
    ];
    measured.set(key, shares);
    return shares;
  };
  const of = (zone: CoverageZone): ZoneCoverage => {
    const parts = zonePartGrounds(zone).map(({ key, ground }) => sharesIn(key, ground));
    const [first, second, third] = parts.reduce<ThreeShares>(
      (total, part) => [sum(total[0], part[0]), sum(total[1], part[1]), sum(total[2], part[2])],
      NOTHING,
    );
    const areaKm2 = zoneAreaKm2(zone);
    const withOecms = sum(first, second);
    return {
      id: zone.id,
      areaKm2,
      protectedAreas: figuresOf(first, areaKm2),
      withOecms: figuresOf(withOecms, areaKm2),
      withProposed: figuresOf(sum(withOecms, third), areaKm2),
      reason: areaKm2 > 0 ? null : 'zone-without-area',
    };
  };
  return { siteCount: sites.length, of };
}
