import { describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import {
  coverageBand,
  coverageBands,
  movedBy,
  type PlacedCoverageSite,
} from '../../../../src/analysis/coverage/coverage-band.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { cell } from '../../geo/shapes.ts';

function site(uncertaintyKm: number): PlacedCoverageSite {
  return {
    id: 'a',
    geometry: cell(130.4, 42.4, 130.6, 42.6),
    kind: 'pa',
    isProposed: false,
    year: null,
    uncertaintyKm,
  };
}

const zone = { id: 'zone', geometry: cell(130, 42, 130.5, 43) };
const draws = { draws: 60, seed: 7 };

describe('the band of coverage', () => {
  it('spreads about the figure: a site half in the zone, its place known to 5 km', async () => {
    const { band } = await coverageBand(zone, [site(5)], draws, uninterrupted());
    const half = areaKm2(cell(130.4, 42.4, 130.5, 42.6));
    expect(band!.netKm2.low).toBeLessThan(half);
    expect(band!.netKm2.high).toBeGreaterThan(half);
    expect(band!.netKm2.median / half).toBeGreaterThan(0.6);
    expect(band!.netKm2.median / half).toBeLessThan(1.4);
  });

  it('is the same for the same seed and wider where the place is known less well', async () => {
    const first = await coverageBand(zone, [site(2)], draws, uninterrupted());
    expect(await coverageBand(zone, [site(2)], draws, uninterrupted())).toEqual(first);
    const wide = await coverageBand(zone, [site(6)], draws, uninterrupted());
    const width = (answer: typeof first): number => answer.band!.netKm2.high - answer.band!.netKm2.low;
    expect(width(wide)).toBeGreaterThan(width(first));
  });

  it('is not drawn where every boundary near the zone is known, and says so', async () => {
    expect(await coverageBand(zone, [site(0)], draws, uninterrupted())).toEqual({
      band: null,
      reason: 'no-modelled-site-near',
    });
  });

  it('stops when nobody waits for it any more', async () => {
    const stop = new AbortController();
    stop.abort(new Error('not wanted'));
    const context = { ...uninterrupted(), signal: stop.signal };
    await expect(coverageBand(zone, [site(5)], draws, context)).rejects.toThrow('not wanted');
  });

  it('moves an outline by the asked distance without changing its area', () => {
    const moved = movedBy(cell(130, 42, 130.2, 42.2), 10_000, -5_000);
    expect(areaKm2(moved) / areaKm2(cell(130, 42, 130.2, 42.2))).toBeCloseTo(1, 4);
  });

  it('of several zones is that of each alone, in their order, with a reason where there is none', async () => {
    const east = { id: 'east', geometry: cell(130.5, 42, 131, 43) };
    const far = { id: 'far', geometry: cell(140, 42, 141, 43) };
    const sites = [site(2), { ...site(3), id: 'b', geometry: cell(130.55, 42.1, 130.8, 42.2) }];
    const answers = await coverageBands([east, far, zone], sites, draws, uninterrupted());
    expect(answers[0]).toEqual(await coverageBand(east, sites, draws, uninterrupted()));
    expect(answers[1]).toEqual({ band: null, reason: 'no-modelled-site-near' });
    expect(answers[2]).toEqual(await coverageBand(zone, sites, draws, uninterrupted()));
  });
});
