import type { Feature, FeatureCollection, Point } from 'geojson';
import { shownValue } from '../../model/analysis-answers.ts';
import { coverageRows, findRow, zoneSourceKey, type CoverageRow } from '../../model/coverage-rows.ts';
import { OWN_SOURCES } from './own-sources.ts';
import type { StyleContext } from './style-input.ts';

/**
 * Where the figure of a zone stands, [lon, lat]: beside the ribbon of a border, on the land of a coast, on a sea that
 * has a name. None stands on the sea between Japan, the Korean Peninsula and the Russian Federation.
 */
const LABEL_PLACES: Readonly<Record<string, readonly [number, number]>> = {
  'border-belt CHN-MNG': [106.5, 40.1],
  'border-belt CHN-PRK': [122.6, 42.3],
  'border-belt CHN-RUS': [133.2, 50.6],
  'border-belt KOR-PRK': [122.9, 36.4],
  'border-belt MNG-RUS': [105.5, 52.6],
  'border-belt PRK-RUS': [128.2, 44.4],
  'sea-belt CHN': [116.2, 31.5],
  'sea-belt PRK': [125.8, 40.6],
  'sea-belt JPN': [138.3, 36.4],
  'sea-belt KOR': [127.8, 36.3],
  'sea-belt RUS': [136.2, 49.6],
  'sea yellow-sea': [122.9, 34.3],
  'sea bohai-sea': [119.5, 38.5],
  'estuary tumen': [129.9, 43.0],
};

/** What of the zones is drawn. */
export interface ShownZones {
  readonly url: string;
  readonly rows: readonly CoverageRow[];
  /** Ids of the zones of the chosen row, and of the one under the pointer or the focus. */
  readonly chosen: readonly string[];
  readonly lit: readonly string[];
}

/** The zones of the open 30x30 panel; null while it is closed, or its figures or outlines are not there yet. */
export function shownZones(context: StyleContext): ShownZones | null {
  const { view, answers, sourceUrls, hoveredZone } = context;
  const answer = shownValue(answers.coverage);
  const url = sourceUrls[zoneSourceKey(view.coverage)];
  if (view.panel !== 'coverage' || answer === null || url === undefined) return null;
  const rows = coverageRows(answer.scenario ?? answer.baseline, view.coverage);
  return {
    url,
    rows,
    chosen: findRow(rows, view.coverage.zone)?.zoneIds ?? [],
    lit: findRow(rows, hoveredZone)?.zoneIds ?? [],
  };
}

function labelOf(context: StyleContext, row: CoverageRow): Feature<Point>[] {
  const subject = row.border ?? row.country ?? row.nameId ?? '';
  const place = LABEL_PLACES[`${row.kind} ${row.kind === 'estuary' ? 'tumen' : subject}`];
  const { percent } = row.withOecms;
  if (place === undefined || percent === null) return [];
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place] },
      properties: { id: row.id, title: context.zoneTitle(row), percent: context.formatPercent(percent) },
    },
  ];
}

/** Points that carry the name and the share of each zone. */
export function zoneLabels(context: StyleContext, { rows }: ShownZones): FeatureCollection<Point> {
  return { type: 'FeatureCollection', features: rows.flatMap((row) => labelOf(context, row)) };
}

/** Sources of the zones by id; none while nothing of them is shown. */
export function zoneSources(
  context: StyleContext,
): Readonly<Record<string, string | FeatureCollection<Point>>> {
  const shown = shownZones(context);
  if (shown === null) return {};
  return { [OWN_SOURCES.zones]: shown.url, [OWN_SOURCES.zoneLabels]: zoneLabels(context, shown) };
}
