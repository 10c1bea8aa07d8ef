import { distanceFloorM, gapBetween, measurable, type Measurable } from '../../../src/geo/distance.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import type { NeighbourPair } from '../footprint/adjacency.ts';
import type { Footprint, FootprintIssue, FootprintRecord } from '../footprint/contract.ts';

/** What the report reads of a record; names as in `protected-areas.jsonl`. */
export interface ReportRecord extends FootprintRecord {
  readonly name_en: string;
  readonly border: string | null;
  readonly touches_border: boolean | null;
  readonly border_distance_km: number | null;
  readonly adjoins: readonly string[];
  readonly status: string;
}

/** A neighbour across the border, as the report shows it. */
export interface NeighbourFigure {
  readonly siteId: string;
  readonly distanceKm: number;
  readonly documented: boolean;
}

/** The figures of one record in the report. */
export interface SiteFigures {
  readonly record: ReportRecord;
  readonly footprint: Footprint;
  readonly extentKind: string;
  /** From the outline to the nearest land border of the country; null for a site far from all. */
  readonly borderKm: number | null;
  readonly neighbours: readonly NeighbourFigure[];
  readonly issues: readonly FootprintIssue[];
}

/** Measures distances to the land borders of a country. */
export function borderMeter(base: BaseGeography): (country: string, footprint: Footprint) => number | null {
  const lines = base.borders.map(({ geometry, properties }) => ({
    pair: properties.pair,
    line: measurable(geometry),
  }));
  return (country, footprint) => {
    const geometry = footprint.geometry ?? { type: 'Point' as const, coordinates: [...footprint.centre] };
    const shape = measurable(geometry);
    let least = Infinity;
    for (const { pair, line } of lines) {
      if (pair.includes(country)) least = Math.min(least, nearer(shape, line, least));
    }
    return Number.isFinite(least) ? least / 1000 : null;
  };
}

function nearer(shape: Measurable, line: Measurable, least: number): number {
  return distanceFloorM(shape, line) >= least ? Infinity : gapBetween(shape, line).distanceM;
}

/** The nearest neighbours of a site across a border, documented ones marked. */
export function neighbourFigures(record: ReportRecord, pairs: readonly NeighbourPair[]): NeighbourFigure[] {
  return pairs
    .filter(({ siteIds }) => siteIds.includes(record.id))
    .map(({ siteIds, distanceM }) => {
      const siteId = siteIds[0] === record.id ? siteIds[1] : siteIds[0];
      return { siteId, distanceKm: distanceM / 1000, documented: record.adjoins.includes(siteId) };
    });
}
