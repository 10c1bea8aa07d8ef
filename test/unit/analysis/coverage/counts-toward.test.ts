import { describe, expect, it } from 'vitest';
import { countsToward, type CountedRecord } from '../../../../src/analysis/coverage/counts-toward.ts';
import {
  coverageSites,
  discOfArea,
  type CoverageRecord,
} from '../../../../src/analysis/coverage/coverage-site.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { cell } from '../../geo/shapes.ts';

const PARK: CountedRecord = {
  id: 'park',
  status: 'designated',
  level: 'national',
  siteClass: 'land',
  designation: 'national-park',
};
const RAMSAR: CountedRecord = {
  ...PARK,
  id: 'wetland',
  level: 'international',
  siteClass: 'ramsar',
  designation: 'ramsar-site',
};

describe('which records count towards coverage', () => {
  it('counts national sites, and international ones that stand alone', () => {
    expect(countsToward(PARK, [])).toEqual({ counts: true });
    expect(countsToward({ ...RAMSAR, status: 'inscribed' }, [])).toEqual({ counts: true });
    expect(countsToward(PARK, [{ kind: 'same-place', siteId: 'other' }])).toEqual({ counts: true });
  });

  it.each([
    ['a proposal', { ...PARK, status: 'proposed' as const, siteClass: 'proposed' as const }, [], 'proposed'],
    ['a merged record', { ...PARK, status: 'merged' as const }, [], 'merged'],
    [
      'a biosphere reserve',
      { ...RAMSAR, siteClass: 'biosphere' as const, designation: 'unesco-mab-biosphere-reserve' },
      [],
      'biosphere-reserve',
    ],
    [
      'a geopark',
      { ...RAMSAR, siteClass: 'biosphere' as const, designation: 'unesco-global-geopark' },
      [],
      'geopark',
    ],
    [
      'an international record over a national one',
      RAMSAR,
      [{ kind: 'over' as const, siteId: 'park' }],
      'over-national',
    ],
    ['a record counted inside another', PARK, [{ kind: 'part-of' as const, siteId: 'large' }], 'part-of'],
  ])('leaves out %s and says why', (_, record, relations, reason) => {
    expect(countsToward(record, relations)).toEqual({ counts: false, reason });
  });
});

describe('the ground of the records that count', () => {
  const record = (more: Partial<CoverageRecord>): CoverageRecord => ({
    ...PARK,
    relations: [],
    year: null,
    areaKm2: null,
    centre: [130, 45],
    geometry: null,
    ...more,
  });

  it('takes the outline where there is one, else a disc of the reported area, else leaves the record out', () => {
    const { sites, leftOut } = coverageSites([
      record({ id: 'outline', geometry: cell(130, 45, 131, 46), areaKm2: 1 }),
      record({ id: 'point', areaKm2: 50 }),
      record({ id: 'bare' }),
    ]);
    expect(sites.map(({ id }) => id)).toEqual(['outline', 'point']);
    expect(leftOut).toEqual([{ id: 'bare', reason: 'no-ground' }]);
  });

  it('lists a proposal as left out and keeps it for the figure with what is proposed', () => {
    const { sites, leftOut } = coverageSites([
      record({ id: 'plan', status: 'proposed', siteClass: 'proposed', geometry: cell(130, 45, 131, 46) }),
    ]);
    expect(sites.map(({ id, isProposed }) => [id, isProposed])).toEqual([['plan', true]]);
    expect(leftOut).toEqual([{ id: 'plan', reason: 'proposed' }]);
  });

  it('draws the disc with its area, to six digits, near and far from the equator', () => {
    for (const lat of [20, 45, 70]) expect(areaKm2(discOfArea([130, lat], 1234)) / 1234).toBeCloseTo(1, 6);
  });
});
