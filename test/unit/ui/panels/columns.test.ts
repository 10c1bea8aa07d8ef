import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/model/language.ts';
import type { Site } from '../../../../src/model/site.ts';
import { COLUMN_IDS, rowsOf, sortRows } from '../../../../src/ui/panels/table/columns.ts';
import { speak } from '../text/speak.ts';

const SITES = JSON.parse(
  readFileSync(new URL('../../../../public/data/sites.json', import.meta.url), 'utf8'),
) as readonly Site[];

function names(language: (typeof LANGUAGES)[number], isDescending = false): readonly string[] {
  const localizer = speak(language);
  const rows = sortRows(rowsOf(localizer, SITES), { column: 'name', isDescending }, localizer.locale);
  return rows.map((row) => row.cell('name').shown.text);
}

describe('the table of sites', () => {
  it('shows every site in every language and leaves no cell empty', () => {
    for (const language of LANGUAGES) {
      const rows = rowsOf(speak(language), SITES);
      expect(rows).toHaveLength(SITES.length);
      for (const row of rows) for (const id of COLUMN_IDS) expect(row.cell(id).shown.text).not.toBe('');
    }
  });

  it('leaves no vocabulary key untranslated', () => {
    for (const language of LANGUAGES)
      for (const row of rowsOf(speak(language), SITES))
        for (const id of COLUMN_IDS)
          expect(row.cell(id).shown.text).not.toMatch(
            /^(designation|realm|species|iucn|country-short|confidence)\./,
          );
  });

  it('sorts names as the dictionary of the language does', () => {
    for (const language of LANGUAGES) {
      const sorted = names(language);
      const collator = new Intl.Collator(speak(language).locale, { numeric: true });
      expect(
        sorted.every((name, index) => index === 0 || collator.compare(sorted[index - 1] ?? '', name) <= 0),
      ).toBe(true);
    }
  });

  it('puts what is unknown last whichever way it sorts', () => {
    const localizer = speak('en');
    for (const isDescending of [false, true]) {
      const rows = sortRows(rowsOf(localizer, SITES), { column: 'year', isDescending }, 'en');
      const years = rows.map((row) => row.cell('year').value);
      const firstUnknown = years.indexOf(null);
      expect(firstUnknown).toBeGreaterThan(0);
      expect(years.slice(firstUnknown).every((year) => year === null)).toBe(true);
    }
  });

  it('orders categories by their rank, Ia before II before VI', () => {
    const rows = sortRows(rowsOf(speak('en'), SITES), { column: 'category', isDescending: false }, 'en');
    expect(rows[0]?.cell('category').shown.text).toBe('Ia');
  });
});
