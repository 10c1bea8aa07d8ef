import { describe, expect, it } from 'vitest';
import { DEFAULT_COVERAGE } from '../../../src/model/analysis-settings.ts';
import {
  atDepth,
  coverageRows,
  findRow,
  spokenRow,
  zoneIdsOf,
  zoneSourceKey,
} from '../../../src/model/coverage-rows.ts';
import { ZONES } from '../../support/coverage-samples.ts';

const BORDERS = coverageRows(ZONES, DEFAULT_COVERAGE);

describe('the rows of the 30x30 list', () => {
  it('add up the two sides of a border: area, net, gross and overlap', () => {
    const [row] = BORDERS;
    expect(row?.id).toBe('belt-chn-rus-50');
    expect(row?.areaKm2).toBe(4000);
    expect(row?.withOecms).toEqual({
      netKm2: 1300,
      grossKm2: 1350,
      overlapKm2: 50,
      percent: 32.5,
      missingKm2: 0,
    });
    expect(row?.parts.map(({ country }) => country)).toEqual(['CHN', 'RUS']);
  });

  it('let what one side has over 30 % make up for what the other lacks', () => {
    const sides = BORDERS[0]?.parts.map((part) => part.withOecms.missingKm2);
    expect(sides).toEqual([200, 0]);
    expect(BORDERS[0]?.withOecms.missingKm2).toBe(0);
  });

  it('hold only the belts of the asked depth', () => {
    expect(coverageRows(ZONES, { group: 'border-belt', depthKm: 10 }).map(({ id }) => id)).toEqual([
      'belt-chn-rus-10',
    ]);
  });

  it('show a coast once, by its deepest belt, the shallower ones as parts', () => {
    const [row, ...others] = coverageRows(ZONES, { ...DEFAULT_COVERAGE, group: 'sea-belt' });
    expect(others).toEqual([]);
    expect(row?.id).toBe('sea-belt-jpn-44');
    expect(row?.parts.map(({ id }) => id)).toEqual(['sea-belt-jpn-22', 'sea-belt-jpn-44']);
  });

  it('have nothing of our own for countries', () => {
    expect(coverageRows(ZONES, { ...DEFAULT_COVERAGE, group: 'country' })).toEqual([]);
  });

  it('stand in the order of the six countries, whatever the order of the answer', () => {
    expect(coverageRows([...ZONES].reverse(), DEFAULT_COVERAGE)).toEqual(BORDERS);
    const dprk = ZONES.map((one) =>
      one.border === 'MNG-RUS' ? { ...one, border: 'CHN-PRK' as const } : one,
    );
    expect(coverageRows(dprk, DEFAULT_COVERAGE).map(({ border }) => border)).toEqual(['CHN-PRK', 'CHN-RUS']);
  });

  it('find a border and a side of it by its id', () => {
    expect(findRow(BORDERS, 'belt-mng-rus-50')?.zoneIds).toHaveLength(2);
    expect(findRow(BORDERS, 'belt-mng-rus-mng-50')?.zoneIds).toEqual(['belt-mng-rus-mng-50']);
    expect(findRow(BORDERS, 'elsewhere')).toBeNull();
  });

  it('speak of the chosen zone, else of the one that lacks most', () => {
    const ranges = coverageRows(ZONES, { ...DEFAULT_COVERAGE, group: 'range' });
    expect(spokenRow(ranges, null)?.id).toBe('range-amur-tiger');
    expect(spokenRow(BORDERS, 'belt-mng-rus-50')?.id).toBe('belt-mng-rus-50');
    expect(spokenRow([], null)).toBeNull();
  });

  it('name all their zones once', () => {
    expect(zoneIdsOf(BORDERS)).toEqual([
      'belt-chn-rus-chn-50',
      'belt-chn-rus-rus-50',
      'belt-mng-rus-mng-50',
      'belt-mng-rus-rus-50',
    ]);
  });

  it('keep the chosen belt when the depth changes', () => {
    expect(atDepth('belt-chn-rus-50', 100)).toBe('belt-chn-rus-100');
    expect(atDepth('belt-chn-rus-chn-50', 10)).toBe('belt-chn-rus-chn-10');
    expect(atDepth('sea-bohai', 10)).toBe('sea-bohai');
    expect(atDepth(null, 10)).toBeNull();
  });

  it('keep outlines apart by family, and of belts by depth', () => {
    expect(zoneSourceKey(DEFAULT_COVERAGE)).toBe('zones-border-belt-50');
    expect(zoneSourceKey({ group: 'sea', depthKm: 50 })).toBe('zones-sea');
  });
});
