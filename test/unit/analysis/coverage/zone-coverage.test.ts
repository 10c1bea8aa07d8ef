import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { CoverageSite } from '../../../../src/analysis/coverage/coverage-site.ts';
import { growthOf } from '../../../../src/analysis/coverage/growth.ts';
import { prepareCoverage } from '../../../../src/analysis/coverage/zone-coverage.ts';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { cell } from '../../geo/shapes.ts';

interface KnownAnswers {
  readonly areas: readonly { name: string; ring: Position[]; ellipsoidal_km2: number }[];
  readonly staircase: {
    readonly region: [number, number, number, number];
    readonly sites: readonly {
      id: string;
      year: number;
      rect: [number, number, number, number];
      net_new: number;
    }[];
  };
}

// Areas by GeographicLib (Karney), edges densified along longitude and latitude; the staircase by GEOS.
const KNOWN = JSON.parse(
  readFileSync('test/fixtures/known-answers/areas-and-coverage.json', 'utf8'),
) as KnownAnswers;

function site(id: string, geometry: Polygon, more: Partial<CoverageSite> = {}): CoverageSite {
  return { id, geometry, kind: 'pa', isProposed: false, year: null, ...more };
}

/** The planar staircase put at the equator, where a degree of longitude and latitude hardly changes. */
function small([west, south, east, north]: readonly [number, number, number, number]): Polygon {
  return cell(west / 1000, south / 1000, east / 1000, north / 1000);
}

describe('coverage of a zone', () => {
  it.each(KNOWN.areas.map(({ name, ring, ellipsoidal_km2 }) => ({ name, ring, km2: ellipsoidal_km2 })))(
    'measures $name on the ellipsoid to six digits, covered wholly and once by a site of the same shape',
    ({ name, ring, km2 }) => {
      const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
      const { areaKm2: zone, protectedAreas } = prepareCoverage([
        site('a', geometry),
        site('b', geometry),
      ]).of({
        id: name,
        geometry,
      });
      expect(zone / km2).toBeCloseTo(1, 6);
      expect(protectedAreas.netKm2 / km2).toBeCloseTo(1, 6);
      expect(protectedAreas.grossKm2 / km2).toBeCloseTo(2, 6);
      expect(protectedAreas.percent).toBeCloseTo(100, 6);
      expect(protectedAreas.missingKm2).toBe(0);
    },
  );

  it('says what is missing to 30 % and what adding areas would count twice', () => {
    const zone = { id: 'zone', geometry: cell(130, 42, 131, 43) };
    const coverage = prepareCoverage([
      site('a', cell(130, 42, 130.1, 43)),
      site('b', cell(130.05, 42, 130.15, 43)),
      site('far', cell(140, 42, 141, 43)),
    ]).of(zone);
    expect(coverage.protectedAreas.percent).toBeCloseTo(15, 6);
    expect(coverage.protectedAreas.missingKm2).toBeCloseTo(0.15 * coverage.areaKm2, 4);
    expect(coverage.protectedAreas.overlapKm2).toBeCloseTo(0.05 * coverage.areaKm2, 4);
  });

  it('counts ground under a protected area and an OECM once, and what is proposed apart', () => {
    const zone = { id: 'zone', geometry: cell(130, 42, 131, 43) };
    const { protectedAreas, withOecms, withProposed } = prepareCoverage([
      site('pa', cell(130, 42, 130.2, 43)),
      site('oecm', cell(130.1, 42, 130.3, 43), { kind: 'oecm' }),
      site('plan', cell(130.3, 42, 130.4, 43), { isProposed: true }),
    ]).of(zone);
    expect(protectedAreas.percent).toBeCloseTo(20, 6);
    expect(withOecms.percent).toBeCloseTo(30, 6);
    expect(withProposed.percent).toBeCloseTo(40, 6);
  });

  it('gives null and a reason, not a number, for a zone without area', () => {
    const flat: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [130, 42],
          [131, 42],
          [130, 42],
          [130, 42],
        ],
      ],
    };
    const { protectedAreas, reason } = prepareCoverage([]).of({ id: 'flat', geometry: flat });
    expect([protectedAreas.percent, protectedAreas.missingKm2, reason]).toEqual([
      null,
      null,
      'zone-without-area',
    ]);
  });

  const rectangle = fc
    .tuple(...[0, 0, 0, 0].map(() => fc.double({ min: 0.01, max: 1.5, noNaN: true })))
    .map(([west = 0, south = 0, width = 0, height = 0]) =>
      cell(129.5 + west, 41.5 + south, 129.5 + west + width, 41.5 + south + height),
    );
  const sites = fc.array(rectangle, { minLength: 1, maxLength: 12 });
  const zone = { id: 'zone', geometry: cell(130, 42, 131, 43) };
  const net = (shapes: readonly Polygon[]): number =>
    prepareCoverage(shapes.map((shape, index) => site(String(index), shape))).of(zone).protectedAreas.netKm2;

  it('is never over 100 %, never more than the sites add up to, and never less with one site more', () => {
    fc.assert(
      fc.property(sites, rectangle, (shapes, added) => {
        const before = prepareCoverage(shapes.map((shape, index) => site(String(index), shape))).of(
          zone,
        ).protectedAreas;
        expect(before.percent).toBeLessThanOrEqual(100);
        expect(before.netKm2).toBeLessThanOrEqual(before.grossKm2 * (1 + 1e-9));
        expect(before.grossKm2).toBeLessThanOrEqual(
          shapes.reduce((sum, shape) => sum + areaKm2(shape), 0) * (1 + 1e-6),
        );
        expect(net([...shapes, added])).toBeGreaterThanOrEqual(before.netKm2 * (1 - 1e-9) - 1e-8);
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it('does not depend on the order of the sites', () => {
    fc.assert(
      fc.property(sites, (shapes) => {
        expect(net([...shapes].reverse())).toBeCloseTo(net(shapes), 6);
      }),
      { seed: 22, numRuns: 40 },
    );
  });
});

describe('coverage by a pile of sites', () => {
  it('is measured in short time where two hundred sites lie one upon the other', () => {
    const pile = Array.from({ length: 200 }, (_, index) =>
      site(String(index), cell(130 + index * 1e-4, 42, 130.5 + index * 1e-4, 42.5)),
    );
    const zone = { id: 'zone', geometry: cell(130, 42, 131, 43) };
    const { grossKm2, netKm2 } = prepareCoverage(pile).of(zone).protectedAreas;
    expect(grossKm2 / areaKm2(cell(130, 42, 130.5, 42.5))).toBeCloseTo(200, 3);
    expect(netKm2 / areaKm2(cell(130, 42, 130.5199, 42.5))).toBeCloseTo(1, 6);
  }, 20_000);
});

describe('growth of coverage', () => {
  it('counts each site for what no older one covers, as the staircase of wdpar has it', async () => {
    const { region, sites } = KNOWN.staircase;
    const zone = { id: 'region', geometry: small(region) };
    const shuffled = [...sites].reverse().map(({ id, year, rect }) => site(id, small(rect), { year }));
    const { steps, zoneAreaKm2 } = await growthOf(zone, shuffled, uninterrupted());
    expect(steps.map(({ year }) => year)).toEqual(sites.map(({ year }) => year));
    const unit = zoneAreaKm2 / 400;
    steps.forEach(({ newKm2 }, index) => {
      expect(newKm2 / unit).toBeCloseTo(sites[index]?.net_new ?? NaN, 3);
    });
    expect(steps.at(-1)?.cumulativePercent).toBeCloseTo(49.5, 4);
  });

  it('keeps sites of unknown year apart, with what they add to the dated ones', async () => {
    const zone = { id: 'zone', geometry: cell(130, 42, 131, 43) };
    const dated = site('dated', cell(130, 42, 130.5, 43), { year: 1980 });
    const undated = site('undated', cell(130.4, 42, 130.6, 43));
    const growth = await growthOf(zone, [undated, dated], uninterrupted());
    expect(growth.steps).toHaveLength(1);
    expect(growth.undated.siteIds).toEqual(['undated']);
    expect(growth.undated.newKm2 / growth.zoneAreaKm2).toBeCloseTo(0.1, 6);
  });

  it('stops when nobody waits for it any more', async () => {
    const stop = new AbortController();
    stop.abort(new Error('not wanted'));
    const context = { ...uninterrupted(), signal: stop.signal };
    const zone = { id: 'zone', geometry: cell(130, 42, 131, 43) };
    await expect(growthOf(zone, [site('a', zone.geometry, { year: 1980 })], context)).rejects.toThrow(
      'not wanted',
    );
  });
});
