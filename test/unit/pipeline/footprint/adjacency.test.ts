import { describe, expect, it } from 'vitest';
import {
  checkAdjacency,
  documentedPairs,
  neighboursAcrossBorders,
} from '../../../../data/pipeline/footprint/adjacency.ts';
import type { Footprint } from '../../../../data/pipeline/footprint/contract.ts';
import { cell } from '../../geo/shapes.ts';

function site(id: string, box: readonly [number, number, number, number] | null): Footprint {
  const geometry =
    box === null ? null : { type: 'MultiPolygon' as const, coordinates: [cell(...box).coordinates] };
  return {
    id,
    geometry,
    geometryBasis: geometry === null ? 'reported-point' : 'modelled',
    centre: [100, 46],
    areaKm2: null,
    areaErrorPct: null,
    uncertaintyKm: 1,
    issues: [],
  };
}

const RECORDS = [
  { id: 'a-one', country: 'AAA', adjoins: ['b-one', 'a-two'] },
  { id: 'a-two', country: 'AAA', adjoins: ['b-far', 'b-none'] },
  { id: 'b-one', country: 'BBB', adjoins: ['a-one'] },
  { id: 'b-far', country: 'BBB', adjoins: [] },
  { id: 'b-none', country: 'BBB', adjoins: [] },
];
const FOOTPRINTS = [
  site('a-one', [100, 46, 100.999, 46.5]),
  site('a-two', [100, 45, 100.5, 45.5]),
  site('b-one', [101.001, 46, 102, 46.5]),
  site('b-far', [101.6, 45, 102, 45.5]),
  site('b-none', null),
];

describe('adjoining sites', () => {
  it('lists each documented pair across a border once, and none within a country', () => {
    expect(documentedPairs(RECORDS)).toEqual([
      ['a-one', 'b-one'],
      ['a-two', 'b-far'],
      ['a-two', 'b-none'],
    ]);
  });

  it('passes a pair within 3 km and says why another does not adjoin', () => {
    const [near, far, none] = checkAdjacency(RECORDS, FOOTPRINTS);
    expect(near).toMatchObject({ adjoins: true, reason: null });
    expect(near?.distanceM).toBeLessThan(200);
    expect(far).toMatchObject({ adjoins: false, reason: 'unexplained' });
    expect(none).toEqual({
      siteIds: ['a-two', 'b-none'],
      distanceM: null,
      adjoins: false,
      reason: 'area-unknown',
    });
  });

  it('finds the pairs of two countries within a distance, nearest first', () => {
    const pairs = neighboursAcrossBorders(RECORDS, FOOTPRINTS, 60000);
    expect(pairs.map(({ siteIds }) => siteIds)).toEqual([['a-one', 'b-one']]);
    expect(neighboursAcrossBorders(RECORDS, FOOTPRINTS, 80000)).toHaveLength(3);
  });
});
