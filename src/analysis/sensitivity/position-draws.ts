import { distanceM } from '../../geo/distance.ts';
import {
  edgeDistanceM,
  edgeGap,
  outlineFloorM,
  outlineOf,
  type Outline,
} from '../../geo/polygon-distance.ts';
import { floatAt } from '../../geo/typed-access.ts';
import type { Areal } from '../../geo/areal.ts';
import type { Site } from '../../model/site.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import { bestLengths } from '../network/best-paths.ts';
import type { Kernel } from '../network/kernel.ts';
import { pathTable } from '../network/link-addition.ts';
import type { Network } from '../network/network.ts';
import { bandOf, type Band } from './band.ts';
import { normalPair, seededRandom } from './random.ts';
import { shiftedOutline, shiftedPosition, type Shift } from './shift.ts';

/** A network with how well the place of each node is known; a `SiteNetwork` is one. */
export interface PlacedNetwork {
  readonly network: Network;
  readonly sites: readonly Pick<Site, 'geometryBasis' | 'coordUncertaintyKm'>[];
  readonly geometries: readonly Areal[];
  readonly outlines: readonly Outline[];
}

/** How positions are drawn. */
export interface DrawSettings {
  readonly kernel: Kernel;
  /** Area of the region in km², for ProtConn; null when there is none. */
  readonly landscapeAreaKm2: number | null;
  /** Areas of the nodes inside the region, km², for ProtConn; null where all of them lies inside. */
  readonly regionKm2?: Float64Array | null;
  /** Pairs of nodes whose gap is followed. */
  readonly gaps: readonly (readonly [number, number])[];
  readonly draws: number;
  readonly seed: number;
}

/** Bands beside the figures, or the reason why there are none. */
export type DrawResult =
  | {
      readonly reason: null;
      readonly ecKm2: Band | null;
      /** Per cent; null without a region's area. */
      readonly protConn: Band | null;
      /** In the order of `gaps`, km. */
      readonly gapsKm: readonly (Band | null)[];
      /** Number of sites whose position was drawn. */
      readonly drawnSites: number;
    }
  | {
      /** No outline is modelled, so nothing is uncertain in this sense; or nothing was asked for. */
      readonly reason: 'nothing-modelled' | 'no-sites' | 'no-draws';
    };

/** Pairs further apart than this many times their joint uncertainty, and than 100 km, move with their nearest points. */
const FAR_FACTOR = 10;
const FAR_M = 100_000;

interface PairOfSites {
  readonly from: number;
  readonly to: number;
  /** Nearest points for far pairs; null for near ones, which are measured anew. */
  readonly ends: ReturnType<typeof edgeGap> | null;
}

function uncertaintyM({ sites }: PlacedNetwork, node: number): number {
  const site = sites[node];
  return site === undefined || site.geometryBasis === 'user-boundary' ? 0 : site.coordUncertaintyKm * 1000;
}

/** Pairs that can change: those that touch on record or in the data stay as they are. */
function changingPairs(nodes: PlacedNetwork): PairOfSites[] {
  const { network, outlines } = nodes;
  const size = outlines.length;
  const pairs: PairOfSites[] = [];
  for (const [from, one] of outlines.entries()) {
    for (let to = from + 1; to < size; to += 1) {
      const other = outlines[to];
      const spread = uncertaintyM(nodes, from) + uncertaintyM(nodes, to);
      if (other === undefined || spread === 0 || network.distancesM[from * size + to] === 0) continue;
      const isFar = outlineFloorM(one, other) > Math.max(FAR_M, FAR_FACTOR * spread);
      pairs.push({ from, to, ends: isFar ? edgeGap(one, other) : null });
    }
  }
  return pairs;
}

function drawnDistances(
  nodes: PlacedNetwork,
  pairs: readonly PairOfSites[],
  shifts: readonly (Shift | null)[],
): Float64Array {
  const size = nodes.sites.length;
  const distancesM = nodes.network.distancesM.slice();
  const outlines = nodes.geometries.map((geometry, node): Outline | undefined => {
    const shift = shifts[node];
    return shift === null || shift === undefined
      ? nodes.outlines[node]
      : outlineOf(shiftedOutline(geometry, shift));
  });
  const still: Shift = { eastM: 0, northM: 0 };
  for (const { from, to, ends } of pairs) {
    const [one, other] = [outlines[from], outlines[to]];
    if (one === undefined || other === undefined) continue;
    const length =
      ends === null
        ? edgeDistanceM(one, other)
        : distanceM(
            shiftedPosition(ends.from, shifts[from] ?? still),
            shiftedPosition(ends.to, shifts[to] ?? still),
          );
    distancesM[from * size + to] = length;
    distancesM[to * size + from] = length;
  }
  return distancesM;
}

/**
 * Repeats EC, ProtConn and gaps with the sites drawn where they may as well lie: each modelled outline is shifted
 * rigidly, east and north, by normal draws with the record's uncertainty as standard deviation. Sites that touch on
 * record or in the data stay joined, and areas stay as they are, so the band shows the effect of position alone.
 *
 * Near pairs are measured anew edge to edge. Pairs further apart than 100 km and ten times their joint uncertainty
 * are measured between the shifted points that were nearest before: never too short, and too long by at most some
 * (shift / gap)² / 2 of the gap where the outlines are convex, below 0.5 %.
 */
export async function positionDraws(
  nodes: PlacedNetwork,
  settings: DrawSettings,
  context: AnalysisContext,
): Promise<DrawResult> {
  const { network, sites } = nodes;
  const size = sites.length;
  const spreads = sites.map((_, node) => uncertaintyM(nodes, node));
  const drawnSites = spreads.filter((spread) => spread > 0).length;
  if (size === 0) return { reason: 'no-sites' };
  if (drawnSites === 0) return { reason: 'nothing-modelled' };
  if (settings.draws < 1) return { reason: 'no-draws' };
  const pairs = changingPairs(nodes);
  const random = seededRandom(settings.seed);
  const ecs: number[] = [];
  const ecsInRegion: number[] = [];
  const gaps = settings.gaps.map((): number[] => []);
  for (let draw = 0; draw < settings.draws; draw += 1) {
    const shifts = spreads.map((spread): Shift | null => {
      const [east, north] = normalPair(random);
      return spread === 0 ? null : { eastM: east * spread, northM: north * spread };
    });
    const distancesM = drawnDistances(nodes, pairs, shifts);
    const best = bestLengths(size, distancesM);
    const ecKm2 = Math.sqrt(pathTable(network.attributes, best, settings.kernel).num);
    ecs.push(ecKm2);
    const { regionKm2 } = settings;
    ecsInRegion.push(regionKm2 ? Math.sqrt(pathTable(regionKm2, best, settings.kernel).num) : ecKm2);
    settings.gaps.forEach(([from, to], index) => {
      gaps[index]?.push(floatAt(distancesM, from * size + to) / 1000);
    });
    await afterStep(context, draw + 1, settings.draws);
  }
  const { landscapeAreaKm2 } = settings;
  return {
    reason: null,
    ecKm2: bandOf(ecs),
    protConn:
      landscapeAreaKm2 === null ? null : bandOf(ecsInRegion.map((ec) => (100 * ec) / landscapeAreaKm2)),
    gapsKm: gaps.map(bandOf),
    drawnSites,
  };
}
