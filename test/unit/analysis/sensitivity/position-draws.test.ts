import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { medianKernel } from '../../../../src/analysis/network/kernel.ts';
import { siteNetwork, type SiteNetwork } from '../../../../src/analysis/network/site-nodes.ts';
import { bandOf } from '../../../../src/analysis/sensitivity/band.ts';
import { positionDraws, type DrawSettings } from '../../../../src/analysis/sensitivity/position-draws.ts';
import { normalPair, seededRandom } from '../../../../src/analysis/sensitivity/random.ts';
import { shiftedOutline } from '../../../../src/analysis/sensitivity/shift.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { NO_FILTER } from '../../../../src/model/filter.ts';
import type { Site } from '../../../../src/model/site.ts';
import { makeSite } from '../../../fixtures/make-site.ts';
import { cell } from '../../geo/shapes.ts';

const SETTINGS: DrawSettings = {
  kernel: medianKernel(20_000),
  landscapeAreaKm2: 10_000,
  gaps: [[0, 1]],
  draws: 200,
  seed: 1,
};

async function twoSites(change: Partial<Site>, apart: number): Promise<SiteNetwork> {
  return siteNetwork(
    [
      { site: makeSite({ id: 'chn-a', country: 'CHN', ...change }), geometry: cell(130, 42, 130.4, 42.4) },
      { site: makeSite({ id: 'rus-b', ...change }), geometry: cell(130.4 + apart, 42, 130.8 + apart, 42.4) },
    ],
    [],
    { filter: NO_FILTER, includesProposed: false, toleranceM: 0 },
    uninterrupted(),
  );
}

describe('figures under drawn positions', () => {
  it('have the same band for the same seed, and another for another', async () => {
    const nodes = await twoSites({ coordUncertaintyKm: 5 }, 0.3);
    const first = await positionDraws(nodes, SETTINGS, uninterrupted());
    expect(await positionDraws(nodes, SETTINGS, uninterrupted())).toEqual(first);
    expect(await positionDraws(nodes, { ...SETTINGS, seed: 2 }, uninterrupted())).not.toEqual(first);
  });

  it('spread as the uncertainty of both positions says', async () => {
    const nodes = await twoSites({ coordUncertaintyKm: 5 }, 0.9);
    const apartKm = nodes.network.distancesM[1]! / 1000;
    const result = await positionDraws(nodes, { ...SETTINGS, draws: 1000 }, uninterrupted());
    const [gap] = result.reason === null ? result.gapsKm : [];
    // Two independent shifts of 5 km: the gap spreads by 5 √2 km, its 5 and 95 % quantiles lie 1.645 times that off.
    expect(gap!.median).toBeGreaterThan(apartKm - 1.5);
    expect((gap!.high - gap!.low) / 2 / (1.645 * 5 * Math.SQRT2)).toBeCloseTo(1, 0);
    expect(result).toMatchObject({ drawnSites: 2 });
  });

  it('say that nothing is modelled where the boundaries are the reader’s own', async () => {
    const nodes = await twoSites({ geometryBasis: 'user-boundary' }, 0.3);
    expect(await positionDraws(nodes, SETTINGS, uninterrupted())).toEqual({ reason: 'nothing-modelled' });
  });

  it('keep touching sites joined, so that only areas count', async () => {
    const nodes = await twoSites({ coordUncertaintyKm: 5 }, 0);
    const result = await positionDraws(nodes, SETTINGS, uninterrupted());
    const band = result.reason === null ? result.ecKm2 : null;
    expect(band!.high - band!.low).toBeCloseTo(0, 9);
  });

  it('measure far pairs between shifted points as well as near ones', async () => {
    const nodes = await twoSites({ coordUncertaintyKm: 2 }, 3);
    const result = await positionDraws(nodes, SETTINGS, uninterrupted());
    const [gap] = result.reason === null ? result.gapsKm : [];
    expect(gap!.median / (nodes.network.distancesM[1]! / 1000)).toBeCloseTo(1, 2);
  });
});

describe('the tools of drawing', () => {
  it('shift an outline by the length asked for without changing its area', () => {
    const site = cell(130, 42, 130.4, 42.4);
    const moved = shiftedOutline(site, { eastM: 20_000, northM: 10_000 });
    expect(areaKm2(moved) / areaKm2(site)).toBeCloseTo(1, 2);
    const [lon = 0, lat = 0] = moved.coordinates[0]?.[0]?.[0] ?? [];
    const way = geographiclib.Geodesic.WGS84.Inverse(42, 130, lat, lon).s12 ?? 0;
    expect(way / Math.hypot(20_000, 10_000)).toBeCloseTo(1, 1);
  });

  it('draw normal numbers with mean 0 and variance 1', () => {
    const random = seededRandom(5);
    const draws = Array.from({ length: 20_000 }, () => normalPair(random)).flat();
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(variance).toBeCloseTo(1, 1);
  });

  it('give the 5, 50 and 95 per cent quantiles', () => {
    expect(bandOf(Array.from({ length: 101 }, (_, index) => 100 - index))).toEqual({
      low: 5,
      median: 50,
      high: 95,
    });
    expect(bandOf([])).toBeNull();
  });
});
