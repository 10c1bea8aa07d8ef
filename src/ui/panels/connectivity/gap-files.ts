import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { BandAnswer, ConnectivityAnswer, GapAnswer } from '../../../model/analysis-answers.ts';
import type { LocalizedText } from '../../../model/language.ts';
import { csvText, type CsvCell } from '../../text/csv.ts';

/** What goes into a file beside the gaps themselves. */
export interface GapFileInput {
  readonly answer: ConnectivityAnswer;
  /** By key of the gap; empty while the bands are not worked out. */
  readonly bandsKm: Readonly<Record<string, BandAnswer>>;
  readonly nameOf: (siteId: string) => string;
  readonly textOf: (text: LocalizedText) => string;
  /** The notice that every copy carries: disclaimer and state of clearance. */
  readonly notice: string;
}

function rowOf(input: GapFileInput, gap: GapAnswer, index: number): Readonly<Record<string, CsvCell>> {
  const band = input.bandsKm[gap.key]?.band ?? null;
  const { origin, medianKm } = input.answer;
  return {
    rank: index + 1,
    from_id: gap.fromId,
    from_name: input.nameOf(gap.fromId),
    from_country: gap.fromCountry,
    to_id: gap.toId,
    to_name: input.nameOf(gap.toId),
    to_country: gap.toCountry,
    gap_km: gap.gapKm,
    gap_km_low: band?.low ?? null,
    gap_km_high: band?.high ?? null,
    rise_km2: gap.riseKm2,
    rise_percent: gap.risePercent,
    protconn_points: gap.protConnPoints,
    rise_km2_per_km: gap.risePerKm,
    species: gap.species.join('; '),
    corridors: gap.corridors.map(({ id, status }) => `${id} (${status})`).join('; '),
    barriers: gap.barriers.map(input.textOf).join('; '),
    from_lon: gap.ends[0][0],
    from_lat: gap.ends[0][1],
    to_lon: gap.ends[1][0],
    to_lat: gap.ends[1][1],
    median_km: medianKm,
    analysis: `${origin.analysis} ${String(origin.version)}`,
    data_sha256: origin.dataHash,
    notice: input.notice,
  };
}

/**
 * The ranking as CSV by RFC 4180: UTF-8 with a byte order mark, so that spreadsheets keep all scripts. A text that a
 * spreadsheet would run as a formula begins with an apostrophe. Unknown is an empty cell.
 */
export function gapCsv(input: GapFileInput): string {
  return `\uFEFF${csvText(input.answer.gaps.map((gap, index) => rowOf(input, gap, index)))}`;
}

/** The ranking as GeoJSON (RFC 7946): a line per gap between the nearest points of both outlines, best first. */
export function gapGeoJson(input: GapFileInput): string {
  const { origin } = input.answer;
  const features = input.answer.gaps.map((gap, index): Feature<LineString> => ({
    type: 'Feature',
    id: gap.key,
    properties: rowOf(input, gap, index),
    geometry: { type: 'LineString', coordinates: gap.ends.map((end) => [...end]) },
  }));
  const collection: FeatureCollection<LineString> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    notice: input.notice,
    parameters: origin.parameters,
    dataSha256: origin.dataHash,
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
