import type { Areal } from '../../geo/areal.ts';
import { dissolve } from '../../geo/dissolve.ts';
import { flatGround, sharedKm2 } from '../../geo/shared-area.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import type { CoverageSite } from './coverage-site.ts';
import { zoneGround, type CoverageZone } from './zone-coverage.ts';

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

function ascending(a: number, b: number): number {
  return a - b;
}

/**
 * How coverage of a zone grew, oldest site first: a place counts in the year in which the first site came to cover it
 * (the rule of wdpar's `wdpa_dissolve` and of Protected Planet's time series, which dissolve by STATUS_YR). Sites without
 * a year come last and apart. Proposed sites are not looked at.
 */
export async function growthOf(
  zone: CoverageZone,
  sites: readonly CoverageSite[],
  context: AnalysisContext,
): Promise<Growth> {
  const ground = zoneGround(zone);
  const inZone = sites
    .filter(({ isProposed }) => !isProposed)
    .map((site) => ({ site, km2: sharedKm2(flatGround([site.geometry]), ground) }))
    .filter(({ km2 }) => km2 > 0);
  const years = [...new Set(inZone.flatMap(({ site }) => site.year ?? []))].sort(ascending);
  const steps: GrowthStep[] = [];
  let flat: Areal = dissolve([]);
  let before = 0;
  const addAll = (added: readonly { readonly site: CoverageSite }[]): number => {
    flat = dissolve([flat, ...added.map(({ site }) => site.geometry)]);
    const now = Math.max(before, Math.min(ground.areaKm2, sharedKm2(flatGround([flat]), ground)));
    const newKm2 = now - before;
    before = now;
    return newKm2;
  };
  for (const [index, year] of years.entries()) {
    const added = inZone.filter(({ site }) => site.year === year);
    const newKm2 = addAll(added);
    steps.push({
      year,
      siteIds: added.map(({ site }) => site.id),
      grossKm2: added.reduce((sum, { km2 }) => sum + km2, 0),
      newKm2,
      cumulativeKm2: before,
      cumulativePercent: ground.areaKm2 > 0 ? (100 * before) / ground.areaKm2 : null,
    });
    await afterStep(context, index + 1, years.length + 1);
  }
  const undated = inZone.filter(({ site }) => site.year === null);
  return {
    zoneAreaKm2: ground.areaKm2,
    steps,
    undated: { siteIds: undated.map(({ site }) => site.id), newKm2: addAll(undated) },
  };
}
