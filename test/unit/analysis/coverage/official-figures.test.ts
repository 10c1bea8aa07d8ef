import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialFigures, type OfficialFacts } from '../../../../src/analysis/coverage/official-figures.ts';
import { COUNTRIES } from '../../../../src/model/country.ts';

const FACTS = JSON.parse(readFileSync('data/sources/official-coverage.json', 'utf8')) as OfficialFacts;

describe('official figures of coverage', () => {
  it.each(COUNTRIES)('run from 2016 to May 2026 for %s, in order, labelled official', (country) => {
    const { series, latest, label } = officialFigures(FACTS, country);
    const dates = series.map(({ date }) => date);
    expect(label).toBe('official');
    expect(dates[0]).toMatch(/^2016/);
    expect(latest.date).toBe('2026-05-01');
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it.each(COUNTRIES)('mark the two changes of the denominators for %s', (country) => {
    const marked = officialFigures(FACTS, country).series.filter(
      ({ hasNewDenominator }) => hasNewDenominator,
    );
    expect(marked).toHaveLength(2);
    expect((marked[0]?.date ?? '') >= '2024-10-23').toBe(true);
    expect((marked[1]?.date ?? '') >= '2025-11-01').toBe(true);
  });

  // Values of the file itself, read by eye: release of May 2026.
  it('give the shares of the latest release', () => {
    expect(officialFigures(FACTS, 'CHN').latest).toMatchObject({ landPercent: 15.61, seaPercent: 4.82 });
    expect(officialFigures(FACTS, 'MNG').latest).toMatchObject({ landPercent: 19.82, seaPercent: null });
  });

  it("show China's published ProtConn only with the note that it rests on public records", () => {
    expect(officialFigures(FACTS, 'CHN').protConn).toMatchObject({
      percent: 0.54,
      caveat: 'public-records-only',
    });
    expect(officialFigures(FACTS, 'JPN').protConn).toMatchObject({ percent: 14.81, caveat: null });
  });
});
