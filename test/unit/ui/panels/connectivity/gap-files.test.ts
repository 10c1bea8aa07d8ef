import { describe, expect, it } from 'vitest';
import {
  gapCsv,
  gapGeoJson,
  type GapFileInput,
} from '../../../../../src/ui/panels/connectivity/gap-files.ts';
import { BANDS, CONNECTIVITY, gap } from '../../../../support/connectivity-samples.ts';

const NAMES: Readonly<Record<string, string>> = {
  zh: '琿春, "东北虎"',
  mn: 'Онон-Балж Өвөр',
  ja: '釧路湿原',
  ko: '두만강 하구',
  ru: 'Земля леопарда',
  evil: '=HYPERLINK("http://example.org")',
};

function input(change: Partial<GapFileInput> = {}): GapFileInput {
  return {
    answer: CONNECTIVITY,
    bandsKm: BANDS.gapsKm,
    nameOf: (id) => NAMES[id] ?? id,
    textOf: (text) => text.en,
    notice: 'Draft, not cleared',
    ...change,
  };
}

/** Reads CSV by RFC 4180, as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (cell.lastIndex < body.length) {
    const [, raw = '', end = ''] = cell.exec(body) ?? [];
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('the list of gaps as a file', () => {
  it('begins with a byte order mark and keeps names in six scripts, commas and quotes', () => {
    const gaps = [
      gap({ fromId: 'zh', toId: 'mn' }),
      gap({ fromId: 'ja', toId: 'ko' }),
      gap({ fromId: 'ru', toId: 'x' }),
    ];
    const text = gapCsv(input({ answer: { ...CONNECTIVITY, gaps } }));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = readCsv(text);
    const names = rows.map((row) => [row[head.indexOf('from_name')], row[head.indexOf('to_name')]]);
    expect(names).toEqual([
      [NAMES['zh'], NAMES['mn']],
      [NAMES['ja'], NAMES['ko']],
      [NAMES['ru'], 'x'],
    ]);
  });

  it('lets no name run as a formula in a spreadsheet', () => {
    const text = gapCsv(input({ answer: { ...CONNECTIVITY, gaps: [gap({ fromId: 'evil', toId: 'x' })] } }));
    const [head = [], row = []] = readCsv(text);
    expect(row[head.indexOf('from_name')]).toBe(`'${NAMES['evil'] ?? ''}`);
    expect(
      readCsv(text)
        .flat()
        .filter((cell) => /^[=+@]/.test(cell)),
    ).toEqual([]);
  });

  it('leaves what is unknown empty and keeps negative degrees as numbers', () => {
    const west = gap({
      fromId: 'a',
      toId: 'b',
      risePercent: null,
      ends: [
        [-179.5, 65],
        [179.5, 65],
      ],
    });
    const [head = [], row = []] = readCsv(gapCsv(input({ answer: { ...CONNECTIVITY, gaps: [west] } })));
    expect(row[head.indexOf('rise_percent')]).toBe('');
    expect(row[head.indexOf('from_lon')]).toBe('-179.5');
  });

  it('carries band, distance, data hash and the notice in every row', () => {
    const [head = [], ...rows] = readCsv(gapCsv(input()));
    const column = (name: string): (string | undefined)[] => rows.map((row) => row[head.indexOf(name)]);
    expect(column('gap_km_low')).toEqual(['8', '']);
    expect(column('median_km')).toEqual(['60', '60']);
    expect(column('data_sha256')).toEqual(['a'.repeat(64), 'a'.repeat(64)]);
    expect(column('notice')).toEqual(['Draft, not cleared', 'Draft, not cleared']);
  });

  it('is GeoJSON too: a line per gap between its ends, with the same properties', () => {
    const file = JSON.parse(gapGeoJson(input())) as {
      readonly notice: string;
      readonly features: readonly {
        readonly geometry: unknown;
        readonly properties: Record<string, unknown>;
      }[];
    };
    expect(file.notice).toBe('Draft, not cleared');
    expect(file.features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [130.5, 42.7],
        [130.7, 42.8],
      ],
    });
    expect(file.features[0]?.properties).toMatchObject({ rank: 1, rise_km2: 310, gap_km: 12.4 });
  });

  it('has no row when there is no gap', () => {
    expect(gapCsv(input({ answer: { ...CONNECTIVITY, gaps: [] } })).trim()).toBe('');
  });
});
