import type { AnswerOrigin, BandAnswer, GrowthAnswer } from '../../../model/analysis-answers.ts';
import type { CoverageRow } from '../../../model/coverage-rows.ts';
import { csvText } from '../../text/csv.ts';

/** What a file tells beside its figures. */
export interface FileContext {
  readonly origin: AnswerOrigin;
  readonly titleOf: (row: CoverageRow) => string;
  readonly bands: Readonly<Record<string, BandAnswer>>;
  /** The notice that every copy carries: disclaimer and state of clearance. */
  readonly notice: string;
}

/** The zones with all their figures, unrounded; parts follow their whole. */
export function zonesCsv(rows: readonly CoverageRow[], context: FileContext): string {
  const { origin, titleOf, bands, notice } = context;
  return csvText(
    rows
      .flatMap((row) => [row, ...row.parts.filter(({ id }) => id !== row.id)])
      .map((row) => ({
        id: row.id,
        title: titleOf(row),
        kind: row.kind,
        border: row.border,
        country: row.country,
        depth_km: row.depthKm,
        area_km2: row.areaKm2,
        net_km2: row.withOecms.netKm2,
        gross_km2: row.withOecms.grossKm2,
        overlap_km2: row.withOecms.overlapKm2,
        percent: row.withOecms.percent,
        percent_low: bands[row.id]?.band?.low ?? null,
        percent_high: bands[row.id]?.band?.high ?? null,
        missing_to_30_percent_km2: row.withOecms.missingKm2,
        protected_areas_net_km2: row.protectedAreas.netKm2,
        protected_areas_percent: row.protectedAreas.percent,
        with_proposed_net_km2: row.withProposed.netKm2,
        with_proposed_percent: row.withProposed.percent,
        analysis: `${origin.analysis} ${String(origin.version)}`,
        data_sha256: origin.dataHash,
        notice,
      })),
  );
}

/** The curve of growth by year, sites without a year in a last line of their own. */
export function growthCsv(growth: GrowthAnswer, { origin, notice }: FileContext): string {
  const about = { zones: growth.zoneIds.join(' '), data_sha256: origin.dataHash, notice };
  const dated = growth.points.map((point) => ({
    year: point.year,
    new_km2: point.newKm2,
    cumulative_km2: point.cumulativeKm2,
    cumulative_percent: point.cumulativePercent,
    sites: point.siteIds.join(' '),
    ...about,
  }));
  const undated = {
    year: null,
    new_km2: growth.undatedKm2,
    cumulative_km2: null,
    cumulative_percent: null,
    sites: growth.undatedSiteIds.join(' '),
    ...about,
  };
  return csvText(growth.undatedSiteIds.length === 0 ? dated : [...dated, undated]);
}
