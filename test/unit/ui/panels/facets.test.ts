import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../../src/model/filter.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import type { Site } from '../../../../src/model/site.ts';
import { chipsOf, countFacets, FACETS } from '../../../../src/ui/panels/filter/facets.ts';
import { speak } from '../text/speak.ts';

const SITES = JSON.parse(
  readFileSync(new URL('../../../../public/data/sites.json', import.meta.url), 'utf8'),
) as readonly Site[];

describe('the filter', () => {
  it('counts each site under exactly one country, and all of them together', () => {
    const counts = countFacets(SITES, NO_FILTER).countries;
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(SITES.length);
  });

  it('shows beside a value of another group what the choice leaves of it', () => {
    const counts = countFacets(SITES, { ...NO_FILTER, countries: ['MNG'] });
    const mongolian = SITES.filter((site) => site.country === 'MNG');
    expect(counts.realms.get('terrestrial')).toBe(mongolian.length);
    expect(counts.realms.get('marine')).toBe(0);
    expect(counts.countries.get('JPN')).toBe(SITES.filter((site) => site.country === 'JPN').length);
  });

  it('has a word for every value of every group in every language', () => {
    for (const language of LANGUAGES) {
      const localizer = speak(language);
      for (const facet of FACETS) {
        expect(localizer.has(facet.titleKey)).toBe(true);
        for (const value of facet.values)
          expect(facet.word(localizer, value)).not.toMatch(/^[a-z-]+\.[A-Za-z]/);
      }
    }
  });

  it('names each active part and yields the filter without it', () => {
    const chips = chipsOf(speak('en'), {
      ...NO_FILTER,
      realms: ['marine', 'terrestrial'],
      areaFromKm2: 10_000,
    });
    expect(chips.map((chip) => chip.text.replace(/\s/g, ' '))).toEqual([
      'terrestrial',
      'marine',
      'Area, km²: 10 000 to …',
    ]);
    expect(chips[1]?.without).toEqual({ realms: ['terrestrial'] });
    expect(chips[2]?.without).toEqual({ areaFromKm2: null, areaToKm2: null });
  });
});
