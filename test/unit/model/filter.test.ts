import { describe, expect, it } from 'vitest';
import { countActiveFilters, matchesFilter, NO_FILTER } from '../../../src/model/filter.ts';
import type { Site } from '../../../src/model/site.ts';
import { makeSite } from '../../fixtures/make-site.ts';

const matches = (site: Partial<Site>, filter: Partial<typeof NO_FILTER>): boolean =>
  matchesFilter(makeSite(site), { ...NO_FILTER, ...filter });

describe('the filter', () => {
  it('lets every site through when nothing is asked', () => {
    expect(matches({ year: null, areaKm2: null, iucnCategory: null }, {})).toBe(true);
  });

  it('finds the tripoint under each of its borders and not under others', () => {
    expect(matches({ border: 'CHN-PRK-RUS' }, { borders: ['CHN-RUS'] })).toBe(true);
    expect(matches({ border: 'CHN-PRK-RUS' }, { borders: ['MNG-RUS'] })).toBe(false);
    expect(matches({ border: 'CHN-RUS' }, { borders: ['CHN-PRK-RUS'] })).toBe(false);
  });

  it('does not take an unknown year for an early one', () => {
    expect(matches({ year: null }, { yearTo: 2000 })).toBe(false);
    expect(matches({ year: 1999 }, { yearTo: 2000 })).toBe(true);
  });

  it('includes both ends of a range', () => {
    expect(matches({ areaKm2: 100 }, { areaFromKm2: 100, areaToKm2: 100 })).toBe(true);
  });

  it('asks for one of the species, and for all the other fields together', () => {
    expect(matches({ flagship: ['amur-tiger'] }, { species: ['amur-tiger', 'snow-leopard'] })).toBe(true);
    expect(
      matches({ flagship: ['amur-tiger'], country: 'RUS' }, { species: ['amur-tiger'], countries: ['CHN'] }),
    ).toBe(false);
  });

  it('counts a range as one filter', () => {
    expect(
      countActiveFilters({ ...NO_FILTER, yearFrom: 1990, yearTo: 2000, countries: ['CHN', 'RUS'] }),
    ).toBe(2);
  });
});
