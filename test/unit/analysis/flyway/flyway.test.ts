import { describe, expect, it } from 'vitest';
import { flywayOf } from '../../../../src/analysis/flyway/flyway.ts';
import { protectedShare } from '../../../../src/analysis/flyway/protected-share.ts';
import type { SpeciesSite } from '../../../../src/model/records.ts';
import { cell } from '../../geo/shapes.ts';
import { shippedSpeciesSites } from '../shipped.ts';

function birdSite(id: string, lat: number, roles: readonly string[], lon = 125): SpeciesSite {
  return {
    id,
    names: { en: id },
    localName: null,
    country: 'CHN',
    centre: [lon, lat],
    coordUncertaintyKm: 1,
    siteType: 'bird',
    species: ['hooded-crane'],
    roles,
    season: null,
    protectedArea: null,
    counts: [],
    note: null,
    sources: [],
  };
}

const SETTINGS = { species: 'hooded-crane', usualFlightKm: 500 } as const;
const CHAIN = [
  birdSite('north', 50, ['breeding']),
  birdSite('middle', 46, ['staging']),
  birdSite('south', 42, ['staging']),
  birdSite('winter', 38, ['wintering']),
];

describe('a flyway', () => {
  it('goes from rest to rest so that the longest leg is as short as it can be', () => {
    const { value } = flywayOf(CHAIN, SETTINGS);
    expect(value?.routes[0]?.siteIds).toEqual(['north', 'middle', 'south', 'winter']);
    // GeographicLib: four degrees of latitude from 46 to 50 N are 444.8 km.
    expect(value?.routes[0]?.longestLegKm).toBeCloseTo(444.8, 0);
    expect(value?.legs.every(({ isWithinUsualFlight }) => isWithinUsualFlight)).toBe(true);
  });

  it('breaks where the loss of a site leaves a leg beyond the usual flight', () => {
    const losses = flywayOf(CHAIN, SETTINGS).value?.losses ?? [];
    const middle = losses.find(({ siteId }) => siteId === 'middle');
    expect(middle?.brokenRoutes).toBe(1);
    expect(middle?.longestLegRiseKm).toBeCloseTo(444.4, -1);
  });

  it('says null where the only wintering site is lost', () => {
    const losses = flywayOf(CHAIN, SETTINGS).value?.losses ?? [];
    expect(losses.find(({ siteId }) => siteId === 'winter')?.longestLegRiseKm).toBeNull();
  });

  it('does not break where another site lies near by', () => {
    const spare = [...CHAIN, birdSite('middle-too', 46, ['staging'], 125.5)];
    const losses = flywayOf(spare, SETTINGS).value?.losses ?? [];
    expect(losses.filter(({ brokenRoutes }) => brokenRoutes > 0).map(({ siteId }) => siteId)).not.toContain(
      'middle',
    );
  });

  it('gives a reason where no site of a role is on record', () => {
    expect(flywayOf(CHAIN.slice(1), SETTINGS).reason).toBe('no-breeding-sites');
    expect(flywayOf(CHAIN.slice(0, 3), SETTINGS).reason).toBe('no-wintering-sites');
  });

  it('joins the shipped breeding and wintering sites of all three birds', () => {
    for (const species of ['hooded-crane', 'white-naped-crane', 'black-faced-spoonbill'] as const) {
      const { value } = flywayOf(shippedSpeciesSites(), { species, usualFlightKm: 700 });
      expect(value?.routes.length).toBeGreaterThan(3);
      for (const { siteIds, lengthKm, longestLegKm } of value?.routes ?? []) {
        expect(new Set(siteIds).size).toBe(siteIds.length);
        expect(longestLegKm).toBeLessThanOrEqual(lengthKm);
      }
    }
  });
});

describe('the protected share of a flyway', () => {
  it('keeps what is drawn, what is only named and what is unknown apart', () => {
    const sites = [
      birdSite('in', 42.5, ['staging'], 130.5),
      { ...birdSite('named', 50, ['staging']), protectedArea: { en: 'military control zone' } },
      birdSite('silent', 46, ['staging']),
    ];
    const share = protectedShare(sites, [{ id: 'park', geometry: cell(130, 42, 131, 43) }]);
    expect(share).toMatchObject({ inside: 1, named: 1, unknown: 1 });
    expect(share.bySite[2]).toEqual({ siteId: 'silent', protection: 'unknown' });
  });
});
