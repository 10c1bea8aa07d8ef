import { describe, expect, it } from 'vitest';
import { rankHits, type Candidate } from '../../../src/map/map-hits.ts';

const AT = [130, 42] as const;

function candidate(
  kind: Candidate['kind'],
  id: string,
  geometryType: string,
  areaKm2: number | null = null,
): Candidate {
  return { kind, id, geometryType, areaKm2 };
}

function ids(candidates: readonly Candidate[]): string[] {
  return rankHits(candidates, AT).map(({ id }) => id);
}

describe('a click on the map', () => {
  it('means the small site before the large one on which it lies', () => {
    expect(
      ids([candidate('site', 'park', 'Polygon', 14_000), candidate('site', 'lagoon', 'MultiPolygon', 3)]),
    ).toEqual(['lagoon', 'park']);
  });

  it('means points before lines, lines before surfaces, and ranges last', () => {
    expect(
      ids([
        candidate('range', 'tiger', 'Polygon', 1),
        candidate('site', 'park', 'Polygon', 5),
        candidate('corridor', 'link', 'LineString'),
        candidate('species-site', 'islet', 'Point'),
      ]),
    ).toEqual(['islet', 'link', 'park', 'tiger']);
  });

  it('names a site once, though its outline and its dot were both hit', () => {
    expect(ids([candidate('site', 'park', 'Polygon', 5), candidate('site', 'park', 'Point', 5)])).toEqual([
      'park',
    ]);
  });
});
