import type { Areal } from '../../geo/areal.ts';
import { bboxesMeet, bboxOf, EMPTY_BBOX } from '../../geo/bbox.ts';
import { dissolve } from '../../geo/dissolve.ts';
import type { Ground } from '../../geo/ground.ts';
import { distinctGround, sharedKm2 } from '../../geo/shared-area.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import type { CoverageSite } from './coverage-site.ts';
import { groundBeside } from './ground-beside.ts';
import { zonePartGrounds, type CoverageZone } from './zone-coverage.ts';

/** What one year added to a zone. */
export interface GrowthStep {
  readonly year: number;
  readonly siteIds: readonly string[];
  /** The sites' shares of the zone, added up. */
  readonly grossKm2: number;
  /** What they cover that no older site does, each place once. */
  readonly newKm2: number;
  readonly cumulativeKm2: number;
  /** Null when the zone has no area. */
  readonly cumulativePercent: number | null;
}

/** Growth of coverage by year of establishment. */
export interface Growth {
  readonly zoneAreaKm2: number;
  readonly steps: readonly GrowthStep[];
  /** Sites whose year is not known: what they add to all dated ones. */
  readonly undated: { readonly siteIds: readonly string[]; readonly newKm2: number };
}

/** A site in the order in which sites came to cover ground. Grounds are made ready when they are asked for. */
interface OrderedSite {
  readonly site: CoverageSite;
  /** Its ground, each place once. */
  readonly own: () => Ground;
  /** What no older site covers of it. */
  readonly fresh: () => Ground;
}

/** Shares below a square metre are taken for sites that only touch the zone. */
const LEAST_KM2 = 1e-6;

const orders = new WeakMap<readonly CoverageSite[], readonly OrderedSite[]>();

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Oldest first, those without a year last; of one year, as they come. */
function inOrder(sites: readonly CoverageSite[]): readonly OrderedSite[] {
  const ordered = sites
    .filter(({ isProposed }) => !isProposed)
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
  const boxes = ordered.map(({ geometry }) => bboxOf(geometry));
  const shapes = ordered.map(({ geometry }) => once(() => dissolve([geometry])));
  return ordered.map((site, index) => {
    const shape = shapes[index] ?? once(() => dissolve([]));
    const own = once(() => distinctGround(shape()));
    const older = (): readonly Areal[] =>
      shapes
        .slice(0, index)
        .filter((_, at) => bboxesMeet(boxes[at] ?? EMPTY_BBOX, boxes[index] ?? EMPTY_BBOX))
        .map((other) => other());
    const fresh = once(() => {
      const left = groundBeside(shape(), older());
      return left === shape() ? own() : distinctGround(left);
    });
    return { site, own, fresh };
  });
}

function orderOf(sites: readonly CoverageSite[]): readonly OrderedSite[] {
  const known = orders.get(sites);
  if (known !== undefined) return known;
  const order = inOrder(sites);
  orders.set(sites, order);
  return order;
}

function sum(shares: readonly { readonly km2: number }[]): number {
  return shares.reduce((total, { km2 }) => total + km2, 0);
}

/**
 * How coverage of a zone grew, oldest site first: a place counts in the year in which the first site came to cover it
 * (the rule of wdpar's `wdpa_dissolve` and of Protected Planet's time series, which dissolve by STATUS_YR). Sites without
 * a year come last and apart. Proposed sites are not looked at. What each site leaves of its ground beside older ones is
 * worked out once for a list of sites, whatever the zone.
 */
export async function growthOf(
  zone: CoverageZone,
  sites: readonly CoverageSite[],
  context: AnalysisContext,
): Promise<Growth> {
  const grounds = zonePartGrounds(zone).map(({ ground }) => ground);
  const zoneAreaKm2 = grounds.reduce((total, { areaKm2 }) => total + areaKm2, 0);
  const shareOf = (ground: Ground): number =>
    grounds.reduce((total, part) => total + sharedKm2(ground, part), 0);
  const inZone = orderOf(sites)
    .filter(({ site }) => bboxesMeet(bboxOf(site.geometry), bboxOf(zone.geometry)))
    .map(({ site, own, fresh }) => ({ site, fresh, km2: shareOf(own()) }))
    .filter(({ km2 }) => km2 > LEAST_KM2);
  const years = [...new Set(inZone.flatMap(({ site }) => site.year ?? []))];
  const steps: GrowthStep[] = [];
  let before = 0;
  const addAll = (added: typeof inZone): number => {
    const fresh = added.reduce((total, site) => total + shareOf(site.fresh()), 0);
    const newKm2 = Math.min(fresh, Math.max(0, zoneAreaKm2 - before));
    before += newKm2;
    return newKm2;
  };
  for (const [index, year] of years.entries()) {
    const added = inZone.filter(({ site }) => site.year === year);
    const newKm2 = addAll(added);
    steps.push({
      year,
      siteIds: added.map(({ site }) => site.id),
      grossKm2: sum(added),
      newKm2,
      cumulativeKm2: before,
      cumulativePercent: zoneAreaKm2 > 0 ? (100 * before) / zoneAreaKm2 : null,
    });
    await afterStep(context, index + 1, years.length + 1);
  }
  const undated = inZone.filter(({ site }) => site.year === null);
  return {
    zoneAreaKm2,
    steps,
    undated: { siteIds: undated.map(({ site }) => site.id), newKm2: addAll(undated) },
  };
}
