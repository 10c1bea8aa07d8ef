import { beforeAll, describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { corridorLines } from '../../../../src/analysis/gaps/gap-facts.ts';
import { describeGap, rankGaps, type GapSettings } from '../../../../src/analysis/gaps/gap-ranking.ts';
import { dispersalProbability, medianKernel } from '../../../../src/analysis/network/kernel.ts';
import { withLink } from '../../../../src/analysis/network/network.ts';
import {
  groupedNetwork,
  siteNetwork,
  type NodeSettings,
  type SiteNetwork,
  type SiteShape,
} from '../../../../src/analysis/network/site-nodes.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { NO_FILTER } from '../../../../src/model/filter.ts';
import { makeSite } from '../../../fixtures/make-site.ts';
import { cell } from '../../geo/shapes.ts';
import { slowNum } from '../network/random-networks.ts';
import { shippedAdjoining, shippedCorridors, shippedSites } from '../shipped.ts';

const NODES: NodeSettings = { filter: NO_FILTER, includesProposed: false, toleranceM: 0 };
const GAPS: GapSettings = {
  kernel: medianKernel(20_000),
  link: 'joined',
  landscapeAreaKm2: null,
  species: null,
  widestM: Infinity,
};

const RUS = { country: 'RUS' as const };
const SHAPES: SiteShape[] = [
  { site: makeSite({ id: 'chn-west', country: 'CHN' }), geometry: cell(130, 42, 130.4, 42.4) },
  { site: makeSite({ id: 'rus-near', ...RUS }), geometry: cell(130.5, 42, 130.9, 42.4) },
  { site: makeSite({ id: 'rus-touching', ...RUS }), geometry: cell(130.9, 42, 131.2, 42.4) },
  { site: makeSite({ id: 'rus-far', ...RUS, flagship: [] }), geometry: cell(133, 42, 133.1, 42.1) },
  { site: makeSite({ id: 'rus-point', ...RUS }), geometry: null },
  { site: makeSite({ id: 'rus-planned', ...RUS, status: 'proposed' }), geometry: cell(135, 42, 136, 43) },
];

async function network(shapes: readonly SiteShape[] = SHAPES): Promise<SiteNetwork> {
  return siteNetwork(shapes, [], NODES, uninterrupted());
}

describe('the network of sites', () => {
  it('joins touching sites to one group and says why a record is no node', async () => {
    const nodes = await network();
    expect(nodes.sites.map(({ id }) => id)).toEqual(['chn-west', 'rus-near', 'rus-touching', 'rus-far']);
    expect(nodes.groupOf).toEqual([0, 1, 1, 2]);
    expect(nodes.excluded).toEqual([
      { siteId: 'rus-point', reason: 'no-outline' },
      { siteId: 'rus-planned', reason: 'proposed' },
    ]);
    expect(groupedNetwork(nodes).ids[1]).toBe('rus-near+rus-touching');
  });

  it('has documented neighbours at distance 0 although their modelled outlines lie apart', async () => {
    const nodes = await siteNetwork(SHAPES, [['chn-west', 'rus-near']], NODES, uninterrupted());
    expect(nodes.network.distancesM[1]).toBe(0);
    expect(nodes.groupCount).toBe(2);
  });

  it('counts overlapping ground once', async () => {
    const shapes = [
      { site: makeSite({ id: 'rus-a' }), geometry: cell(130, 42, 131, 43) },
      { site: makeSite({ id: 'rus-b' }), geometry: cell(130.5, 42, 131.5, 43) },
    ];
    const { network: found } = await network(shapes);
    const total = found.attributes.reduce((sum, area) => sum + area, 0);
    expect(total / areaKm2(cell(130, 42, 131.5, 43))).toBeCloseTo(1, 6);
  });
});

describe('the ranking of gaps', () => {
  // Oracle: the linked network computed anew from its definition (Floyd and Warshall).
  it('gives each pair of groups across a border the rise that linking them brings', async () => {
    const nodes = await network();
    const { ecKm2, gaps } = await rankGaps(nodes, GAPS, uninterrupted());
    expect(gaps.map(({ from, to }) => [nodes.sites[from]?.id, nodes.sites[to]?.id])).toEqual([
      ['chn-west', 'rus-near'],
      ['chn-west', 'rus-far'],
    ]);
    const strength = (lengthM: number): number => dispersalProbability(lengthM, GAPS.kernel);
    expect(ecKm2 ** 2 / slowNum(nodes.network, strength)).toBeCloseTo(1, 9);
    for (const { from, to, riseKm2, risePerKm, gapKm, risePercent } of gaps) {
      const after = slowNum(withLink(nodes.network, { from, to, distanceM: 0 }), strength);
      expect(riseKm2).toBeCloseTo(Math.sqrt(after) - ecKm2, 6);
      expect(risePerKm).toBeCloseTo(riseKm2 / gapKm, 9);
      expect(risePercent).toBeCloseTo((100 * riseKm2) / ecKm2, 9);
    }
  });

  it('keeps to one species, and brings less when the distance is only halved', async () => {
    const nodes = await network();
    const tiger = await rankGaps(nodes, { ...GAPS, species: 'amur-tiger' }, uninterrupted());
    expect(tiger.gaps).toHaveLength(1);
    const halved = await rankGaps(nodes, { ...GAPS, link: 'halved' }, uninterrupted());
    expect(halved.gaps[0]!.riseKm2).toBeLessThan(tiger.gaps[0]!.riseKm2);
    expect(halved.gaps[0]!.riseKm2).toBeGreaterThan(0);
  });

  it('gives ProtConn points only when the area of the region is known', async () => {
    const nodes = await network();
    const without = await rankGaps(nodes, GAPS, uninterrupted());
    expect(without.gaps[0]!.protConnPoints).toBeNull();
    const { gaps } = await rankGaps(nodes, { ...GAPS, landscapeAreaKm2: 10_000 }, uninterrupted());
    expect(gaps[0]!.protConnPoints).toBeCloseTo(gaps[0]!.riseKm2 / 100, 9);
  });

  it('stops when nobody waits for it any more', async () => {
    const stopped = { ...uninterrupted(), signal: AbortSignal.abort(new Error('cancelled')) };
    await expect(siteNetwork(SHAPES, [], NODES, stopped)).rejects.toThrow('cancelled');
  });
});

describe('the gaps between the shipped sites', () => {
  let nodes: SiteNetwork;
  beforeAll(async () => {
    nodes = await siteNetwork(
      await shippedSites(),
      shippedAdjoining(),
      { ...NODES, filter: { ...NO_FILTER, species: ['amur-tiger', 'amur-leopard'] }, toleranceM: 500 },
      uninterrupted(),
    );
  });

  it('holds Hunchun and Land of the Leopard as one unit, as documented', () => {
    const number = (id: string): number => nodes.sites.findIndex((site) => site.id === id);
    const [park, leopard] = [number('chn-northeast-tiger-leopard'), number('rus-land-of-the-leopard')];
    expect(nodes.groupOf[park]).toBe(nodes.groupOf[leopard]);
  });

  it('names corridor and barriers only from the records, and the nearest points of both sites', async () => {
    const { corridors, lines } = await shippedCorridors();
    const drawn = corridorLines(corridors, (id) => lines.get(id) ?? null);
    const { gaps } = await rankGaps(nodes, { ...GAPS, kernel: medianKernel(60_000) }, uninterrupted());
    expect(gaps.length).toBeGreaterThan(5);
    const described = gaps.map((gap) => describeGap(nodes, gap, drawn)!);
    const known = new Set(corridors.flatMap(({ barriers }) => barriers.map(({ en }) => en)));
    for (const { barriers, corridors: between, fromGroup, fromId } of described) {
      expect(barriers.every(({ en }) => known.has(en))).toBe(true);
      expect(barriers.length === 0 || between.length > 0).toBe(true);
      expect(fromGroup).toContain(fromId);
    }
    expect(described.some(({ corridors: between }) => between.length > 0)).toBe(true);
  });
});
