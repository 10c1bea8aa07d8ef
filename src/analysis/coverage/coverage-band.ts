import { mapPositions, type Areal } from '../../geo/areal.ts';
import { bboxCentre, bboxOf } from '../../geo/bbox.ts';
import { equalAreaAbout } from '../../geo/projection.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import { bandOf, type Band } from '../sensitivity/band.ts';
import { normalPair, seededRandom } from '../sensitivity/random.ts';
import type { CoverageSite } from './coverage-site.ts';
import { prepareCoverage, zoneGround, type CoverageZone } from './zone-coverage.ts';

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

function mayReach({ geometry, uncertaintyKm }: PlacedCoverageSite, zone: CoverageZone): boolean {
  const [west, south, east, north] = bboxOf(zone.geometry);
  const box = bboxOf(geometry);
  const dLat = (REACH * uncertaintyKm) / KM_PER_DEGREE;
  const dLon = dLat / Math.max(0.1, Math.cos((Math.max(Math.abs(box[1]), Math.abs(box[3])) * Math.PI) / 180));
  return box[0] - dLon <= east && box[2] + dLon >= west && box[1] - dLat <= north && box[3] + dLat >= south;
}

/**
 * How far the coverage of a zone may be off because outlines are modelled: the figure is computed again with every
 * modelled site moved by a normal deviate of its uncertainty, independently east and north; known boundaries stay. Shapes
 * and areas are kept, so the band tells of the place of sites only. The same seed gives the same band. Proposed sites
 * are not looked at.
 */
export async function coverageBand(
  zone: CoverageZone,
  sites: readonly PlacedCoverageSite[],
  { draws, seed }: BandParameters,
  context: AnalysisContext,
): Promise<BandAnswer> {
  const near = sites.filter((site) => !site.isProposed && mayReach(site, zone));
  if (near.every(({ uncertaintyKm }) => uncertaintyKm <= 0))
    return { band: null, reason: 'no-modelled-site-near' };
  if (zoneGround(zone).areaKm2 <= 0) return { band: null, reason: 'zone-without-area' };
  const random = seededRandom(seed);
  const netKm2: number[] = [];
  const percent: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const moved = near.map((site) => {
      const [east, north] = normalPair(random);
      const metres = 1000 * site.uncertaintyKm;
      return metres <= 0
        ? site
        : { ...site, geometry: movedBy(site.geometry, east * metres, north * metres) };
    });
    const { withOecms } = prepareCoverage(moved).of(zone);
    netKm2.push(withOecms.netKm2);
    percent.push(withOecms.percent ?? 0);
    await afterStep(context, draw + 1, draws);
  }
  const bands = { netKm2: bandOf(netKm2), percent: bandOf(percent) };
  if (bands.netKm2 === null || bands.percent === null) return { band: null, reason: 'no-draws' };
  return { band: { draws, seed, netKm2: bands.netKm2, percent: bands.percent }, reason: null };
}
