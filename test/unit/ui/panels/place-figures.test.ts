import { describe, expect, it } from 'vitest';
import { PLACES, type Place } from '../../../../src/model/places.ts';
import type { Site, SiteDetails } from '../../../../src/model/site.ts';
import {
  adjoiningPairs,
  byCountry,
  countByClass,
  sitesOf,
} from '../../../../src/ui/panels/place/place-figures.ts';
import { frameAround, paddingFor } from '../../../../src/ui/panels/zoom-to.ts';
import { site } from '../../../component/helpers/sample-records.ts';

function place(id: string): Place {
  const found = PLACES.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const SITES = [
  site({ id: 'a', country: 'RUS', border: 'CHN-RUS', tags: ['tumen-estuary'] }),
  site({ id: 'b', border: 'CHN-RUS' }),
  site({ id: 'c', country: 'PRK', border: 'CHN-PRK-RUS' }),
  site({ id: 'd', realm: 'marine', siteClass: 'sea', centre: [120, 39], tags: ['yellow-sea'] }),
];

function details(id: string, neighbours: SiteDetails['neighbours']): SiteDetails {
  return {
    id,
    neighbours,
    sources: [],
    coordBasis: null,
    agreement: null,
    unesco: null,
    ramsarId: null,
    wdpaId: null,
    notes: null,
    extentBasis: null,
    extentConfidence: null,
    areaErrorPercent: null,
  };
}

const siteOf = (id: string): Site | undefined => SITES.find((entry) => entry.id === id);

describe('the figures of a place', () => {
  it('counts the sites of a border with the tripoint that it runs into', () => {
    expect(sitesOf(place('CHN-RUS'), SITES).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('takes the estuary and the Yellow Sea by their tags and another sea by its frame', () => {
    expect(sitesOf(place('tumen'), SITES).map(({ id }) => id)).toEqual(['a']);
    expect(sitesOf(place('yellow-sea'), SITES).map(({ id }) => id)).toEqual(['d']);
    expect(sitesOf(place('bohai-sea'), SITES).map(({ id }) => id)).toEqual(['d']);
  });

  it('counts an adjoining pair once although both sides name it, and leaves modelled neighbours out', () => {
    const pairs = adjoiningPairs(
      SITES,
      [
        details('a', [
          { siteId: 'b', distanceKm: 0, documented: true },
          { siteId: 'c', distanceKm: 3, documented: false },
        ]),
        details('b', [{ siteId: 'a', distanceKm: 0, documented: true }]),
      ],
      siteOf,
    );
    expect(pairs.map(({ first, second }) => [first.id, second.id])).toEqual([['a', 'b']]);
  });

  it('keeps the order of the six countries, whatever the order of the records', () => {
    expect(byCountry(SITES).map(([country, own]) => [country, own.length])).toEqual([
      ['CHN', 2],
      ['PRK', 1],
      ['RUS', 1],
    ]);
  });

  it('leaves out classes that have no site', () => {
    expect(countByClass(SITES)).toEqual([
      ['land', 3],
      ['sea', 1],
    ]);
  });
});

describe('where the map goes', () => {
  it('frames a point as wide on the ground as high, wider in degrees towards the pole', () => {
    const [west, south, east, north] = frameAround([130, 60], 111.2);
    expect(north - south).toBeCloseTo(2, 6);
    expect(east - west).toBeCloseTo(4, 2);
  });

  it('leaves room for the card on a wide window and for the sheet on a phone', () => {
    expect(paddingFor('wide', 900).right).toBeGreaterThan(340);
    expect(paddingFor('compact', 720).right).toBeLessThan(100);
    expect(paddingFor('phone', 844).bottom).toBeGreaterThan(400);
  });
});
