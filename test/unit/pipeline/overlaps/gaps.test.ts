import { describe, expect, it } from 'vitest';
import { discAbout } from '../../../../data/pipeline/layers/disc.ts';
import { adjoiningLinksLayer } from '../../../../data/pipeline/layers/adjoining-links.ts';
import { neighbourPairs } from '../../../../data/pipeline/overlaps/gaps.ts';
import { relationsOf } from '../../../../data/pipeline/overlaps/relations.ts';
import type { PlacedSite } from '../../../../data/pipeline/records/placed-site.ts';

function site(
  id: string,
  lon: number,
  change: Partial<PlacedSite['fact']> = {},
  hasOutline = true,
): PlacedSite {
  const country = id.slice(0, 3).toUpperCase();
  const fact = { id, country, border: 'CHN-RUS', adjoins: [], status: 'designated', ...change };
  return {
    fact,
    outline: hasOutline ? discAbout([lon, 45], 100) : null,
    centre: [lon, 45],
    label: [lon, 45],
    names: { en: id, zh: id, ja: id, ko: id, mn: id, ru: id },
  } as unknown as PlacedSite;
}

describe('neighbours', () => {
  it('are sites of two countries within 30 km, edge to edge', () => {
    const [pair] = neighbourPairs([site('chn-a', 130), site('rus-b', 130.3)]);
    // Two discs of 100 km² have a radius of 5.64 km; their centres lie 23.65 km apart on the ellipsoid.
    expect(pair?.distanceKm).toBeCloseTo(12.4, 0);
    expect(pair?.documented).toBe(false);
  });

  it('are not sites farther apart, of one country, or merged ones, unless a source says so', () => {
    expect(neighbourPairs([site('chn-a', 130), site('rus-b', 131)])).toEqual([]);
    expect(neighbourPairs([site('chn-a', 130), site('chn-b', 130.1)])).toEqual([]);
    expect(neighbourPairs([site('chn-a', 130, { status: 'merged:chn-x' }), site('rus-b', 130.1)])).toEqual(
      [],
    );
    const said = neighbourPairs([site('chn-a', 130, { adjoins: ['rus-b'] }), site('rus-b', 131)]);
    expect(said[0]?.documented).toBe(true);
  });

  it('have no distance where one of them is a point only', () => {
    const [pair] = neighbourPairs([site('chn-a', 130, {}, false), site('rus-b', 130.1)]);
    expect(pair?.distanceKm).toBeNull();
  });

  it('are linked on the map when documented, merged records left to their successors', () => {
    const pairs = neighbourPairs([
      site('chn-a', 130, { adjoins: ['rus-b'] }),
      site('chn-m', 130.05, { adjoins: ['rus-b'], status: 'merged:chn-a' }),
      site('rus-b', 130.2),
    ]);
    const links = adjoiningLinksLayer(pairs).features;
    expect(links.map(({ properties }) => properties['id'])).toEqual(['chn-a--rus-b']);
  });
});

describe('the relations of a record', () => {
  it('leave out that it stands alone', () => {
    expect(relationsOf('a', [{ id: 'a', kind: 'stands-alone', to: null, basis: 'x' }])).toEqual([]);
    expect(relationsOf('a', [{ id: 'a', kind: 'over', to: 'b', basis: 'x' }])).toEqual([
      { kind: 'over', siteId: 'b' },
    ]);
  });
});
