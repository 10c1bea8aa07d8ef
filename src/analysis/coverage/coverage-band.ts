import { mapPositions, type Areal } from '../../geo/areal.ts';
import { bboxCentre, bboxesMeet, bboxOf, padBBox, type BBox } from '../../geo/bbox.ts';
import type { Ground } from '../../geo/ground.ts';
import { equalAreaAbout } from '../../geo/projection.ts';
import { flatGround, sharedKm2 } from '../../geo/shared-area.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import { bandOf, type Band } from '../sensitivity/band.ts';
import { normalPair, seededRandom } from '../sensitivity/random.ts';
import type { CoverageSite } from './coverage-site.ts';
import { zonePartGrounds, type CoverageZone } from './zone-coverage.ts';

/** A site with how well its place is known. */
export interface PlacedCoverageSite extends CoverageSite {
  /** One standard deviation of the position, km; 0 for a boundary that is known. */
  readonly uncertaintyKm: number;
}

/** Why a figure has no band. */
export type NoBandReason = 'no-modelled-site-near' | 'zone-without-area' | 'no-draws';

/** The spread of a figure over the draws: 5 %, 50 % and 95 % quantiles. */
export interface CoverageBand {
  readonly draws: number;
  readonly seed: number;
  /** Net km² of the protected areas and OECMs in the zone. */
  readonly netKm2: Band;
  readonly percent: Band;
}

/** A band, or why there is none. */
export type BandAnswer =
  | { readonly band: CoverageBand; readonly reason: null }
  | { readonly band: null; readonly reason: NoBandReason };

/** How the band is drawn. */
export interface BandParameters {
  readonly draws: number;
  readonly seed: number;
}

/** What the atlas draws unless told otherwise. */
export const BAND_PARAMETERS: BandParameters = { draws: 200, seed: 1 };

/** Sites within this many standard deviations of the zone may come to lie in it. */
const REACH = 4;
const KM_PER_DEGREE = 111;

/** A geometry moved by metres to the east and north, its shape and area kept (Lambert equal-area about its middle). */
export function movedBy(geometry: Areal, eastM: number, northM: number): Areal {
  const from = equalAreaAbout(bboxCentre(bboxOf(geometry)));
  const to = equalAreaAbout(from.toGlobe([eastM, northM]));
  return mapPositions(geometry, (position) => to.toGlobe(from.toPlane(position)));
}

function mayReach({ geometry, uncertaintyKm }: PlacedCoverageSite, zone: BBox): boolean {
  const box = bboxOf(geometry);
  const dLat = (REACH * uncertaintyKm) / KM_PER_DEGREE;
  const dLon = dLat / Math.max(0.1, Math.cos((Math.max(Math.abs(box[1]), Math.abs(box[3])) * Math.PI) / 180));
  return bboxesMeet(padBBox(box, dLon, dLat), zone);
}

/** A zone with the sites that may come to lie in it. */
interface Asked {
  readonly parts: readonly Ground[];
  readonly areaKm2: number;
  readonly near: readonly PlacedCoverageSite[];
  readonly reason: NoBandReason | null;
}

function askedOf(zone: CoverageZone, established: readonly PlacedCoverageSite[]): Asked {
  const box = bboxOf(zone.geometry);
  const near = established.filter((site) => mayReach(site, box));
  const parts = zonePartGrounds(zone).map(({ ground }) => ground);
  const areaKm2 = parts.reduce((sum, part) => sum + part.areaKm2, 0);
  const isKnown = near.every(({ uncertaintyKm }) => uncertaintyKm <= 0);
  const reason = isKnown ? 'no-modelled-site-near' : areaKm2 <= 0 ? 'zone-without-area' : null;
  return { parts, areaKm2, near, reason };
}

/** Sites where one draw puts them; every site takes its deviates, so that a place does not hang on who else is near. */
function drawn(
  established: readonly PlacedCoverageSite[],
  near: ReadonlySet<PlacedCoverageSite>,
  random: () => number,
): readonly Areal[] {
  return established.flatMap((site) => {
    const [east, north] = normalPair(random);
    const metres = 1000 * site.uncertaintyKm;
    if (!near.has(site)) return [];
    return metres <= 0 ? [site.geometry] : [movedBy(site.geometry, east * metres, north * metres)];
  });
}

/** What ground shares with the parts of a zone; parts that several zones hold are measured once. */
function sharedWith(ground: Ground, parts: readonly Ground[], known: Map<Ground, number>): number {
  return parts.reduce((sum, part) => {
    const km2 = known.get(part) ?? sharedKm2(ground, part);
    known.set(part, km2);
    return sum + km2;
  }, 0);
}

function answerOf({ areaKm2, reason }: Asked, netKm2: readonly number[], seed: number): BandAnswer {
  if (reason !== null) return { band: null, reason };
  const net = bandOf(netKm2);
  const percent = bandOf(netKm2.map((km2) => (100 * km2) / areaKm2));
  if (net === null || percent === null) return { band: null, reason: 'no-draws' };
  return { band: { draws: netKm2.length, seed, netKm2: net, percent }, reason: null };
}

/**
 * How far the coverage of zones may be off because outlines are modelled: the figures are computed again with every
 * modelled site moved by a normal deviate of its uncertainty, independently east and north; known boundaries stay. Shapes
 * and areas are kept, so the band tells of the place of sites only. One draw serves all zones; the same seed gives the
 * same places, whichever zones are asked for. Proposed sites are not looked at. Answers come in the order of the zones.
 */
export async function coverageBands(
  zones: readonly CoverageZone[],
  sites: readonly PlacedCoverageSite[],
  { draws, seed }: BandParameters,
  context: AnalysisContext,
): Promise<readonly BandAnswer[]> {
  const established = sites.filter(({ isProposed }) => !isProposed);
  const asked = zones.map((zone) => ({ ...askedOf(zone, established), netKm2: [] as number[] }));
  const open = asked.filter(({ reason }) => reason === null);
  const near = new Set(open.flatMap((zone) => zone.near));
  const random = seededRandom(seed);
  for (let draw = 0; open.length > 0 && draw < draws; draw += 1) {
    const ground = flatGround(drawn(established, near, random));
    const shares = new Map<Ground, number>();
    for (const { parts, areaKm2, netKm2 } of open)
      netKm2.push(Math.min(areaKm2, sharedWith(ground, parts, shares)));
    await afterStep(context, draw + 1, draws);
  }
  return asked.map((zone) => answerOf(zone, zone.netKm2, seed));
}

/** {@link coverageBands} of one zone. */
export async function coverageBand(
  zone: CoverageZone,
  sites: readonly PlacedCoverageSite[],
  parameters: BandParameters,
  context: AnalysisContext,
): Promise<BandAnswer> {
  const [answer] = await coverageBands([zone], sites, parameters, context);
  return answer ?? { band: null, reason: 'no-draws' };
}
