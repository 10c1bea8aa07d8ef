import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { integralIndex } from '../../../../src/analysis/network/integral-index.ts';
import { totalOf } from '../../../../src/analysis/network/index-value.ts';
import { medianKernel } from '../../../../src/analysis/network/kernel.ts';
import {
  networkOf,
  withLink,
  withoutLinksOver,
  withoutNode,
  type Network,
} from '../../../../src/analysis/network/network.ts';
import {
  probabilityOfConnectivity,
  type ConnectivityResult,
} from '../../../../src/analysis/network/probability-of-connectivity.ts';
import { protectedConnected } from '../../../../src/analysis/network/protected-connected.ts';
import { randomNetwork } from './random-networks.ts';

const KERNEL = medianKernel(3000);
const RUNS = { seed: 42, numRuns: 200 };

async function pcOf(network: Network, landscapeArea: number | null = null): Promise<ConnectivityResult> {
  const wanted = { nodes: true, links: true };
  return probabilityOfConnectivity(network, KERNEL, landscapeArea, wanted, uninterrupted());
}

async function ecOf(network: Network): Promise<number> {
  return (await pcOf(network)).index.ec;
}

/** The network with one node split into two touching halves, each with all links of the whole. */
function split(network: Network, node: number): Network {
  const size = network.ids.length;
  const links = [{ from: node, to: size, distanceM: 0 }];
  for (let from = 0; from < size; from += 1) {
    for (let to = from + 1; to < size; to += 1) {
      links.push({ from, to, distanceM: network.distancesM[from * size + to]! });
    }
    if (from !== node) links.push({ from, to: size, distanceM: network.distancesM[from * size + node]! });
  }
  const half = network.attributes[node]! / 2;
  const attributes = [...network.attributes, half];
  attributes[node] = half;
  return networkOf([...network.ids, 'other-half'], attributes, links);
}

// Oracles of this file: what must hold for every network, on seeded random ones.
describe('what holds for every network', () => {
  it('never gains connectivity by losing a site', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork(), async (network) => {
        const ec = await ecOf(network);
        for (const node of network.ids.keys()) {
          expect(await ecOf(withoutNode(network, node))).toBeLessThanOrEqual(ec * (1 + 1e-12));
        }
      }),
      RUNS,
    );
  });

  it('never loses connectivity by a new or a shorter link', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomNetwork(),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        async (network, share) => {
          fc.pre(network.ids.length > 1);
          const before = network.distancesM[1]!;
          const distanceM = Math.min(before, 20_000) * share;
          const linked = withLink(network, { from: 0, to: 1, distanceM });
          expect(await ecOf(linked)).toBeGreaterThanOrEqual((await ecOf(network)) * (1 - 1e-12));
        },
      ),
      RUNS,
    );
  });

  it('is the same whether a site is one or two touching halves', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork(), fc.nat(), async (network, pick) => {
        const ec = await ecOf(network);
        const halves = await ecOf(split(network, pick % network.ids.length));
        expect(Math.abs(halves - ec)).toBeLessThanOrEqual(1e-9 * Math.max(1, ec));
      }),
      RUNS,
    );
  });

  it('never has PC or IIC above 1 in a region that holds its sites', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork(), async (network) => {
        const area = totalOf(network.attributes);
        fc.pre(area > 0);
        expect((await pcOf(network, area)).index.value.value).toBeLessThanOrEqual(1 + 1e-12);
        const iic = await integralIndex(network, 5000, area, false, uninterrupted());
        expect(iic.index.value.value).toBeLessThanOrEqual(1 + 1e-12);
      }),
      RUNS,
    );
  });

  it('never connects more land than is protected', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const landscapeArea = totalOf(network.attributes) * 2 + 1;
        const { value } = protectedConnected({ network, kernel: KERNEL, landscapeArea });
        expect(value!.protConn).toBeLessThanOrEqual(value!.prot);
        expect(value!.saura.throughProtected).toBeLessThanOrEqual(value!.protConn * (1 + 1e-9));
      }),
      RUNS,
    );
  });

  it('gives the same ProtConn in km², hectares and m²', () => {
    fc.assert(
      fc.property(randomNetwork(), fc.constantFrom(100, 1e6), (network, factor) => {
        const landscapeArea = totalOf(network.attributes) * 2 + 1;
        const plain = protectedConnected({ network, kernel: KERNEL, landscapeArea });
        const scaled = protectedConnected({
          network: { ...network, attributes: network.attributes.map((area) => area * factor) },
          kernel: KERNEL,
          landscapeArea: landscapeArea * factor,
        });
        expect(scaled.value!.protConn).toBeCloseTo(plain.value!.protConn, 9);
      }),
      RUNS,
    );
  });

  it('never answers NaN, however empty or far apart the sites', async () => {
    const lonely = networkOf(['a', 'b'], [0, 0], []);
    const far = networkOf(['a', 'b'], [1, 2], [{ from: 0, to: 1, distanceM: 1e9 }]);
    for (const network of [networkOf([], [], []), networkOf(['a'], [5], []), lonely, far]) {
      const { index, nodes } = await pcOf(network, 10);
      const numbers = [index.num, index.ec, ...nodes!.total, ...nodes!.connector];
      expect(numbers.every(Number.isFinite)).toBe(true);
      for (const figure of [index.value, index.intraPercent, index.stepPercent]) {
        expect(figure.value === null ? figure.reason : Number.isFinite(figure.value)).toBeTruthy();
      }
    }
    expect((await pcOf(lonely)).index.stepPercent).toEqual({ value: null, reason: 'no-area' });
    expect((await pcOf(networkOf([], [], []))).index.intraPercent.reason).toBe('no-nodes');
    expect((await pcOf(far)).index.value.reason).toBe('no-landscape-area');
    expect((await pcOf(far, 2)).index.value.reason).toBe('area-exceeds-landscape');
  });

  it('does not depend on the order of the sites', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork(), async (network) => {
        const size = network.ids.length;
        const turned: Network = {
          ids: [...network.ids].reverse(),
          attributes: network.attributes.slice().reverse(),
          distancesM: network.distancesM.slice().reverse(),
        };
        const [plain, other] = [await pcOf(network), await pcOf(turned)];
        expect(Math.abs(other.index.ec - plain.index.ec)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, plain.index.ec),
        );
        for (const node of network.ids.keys()) {
          expect(other.nodes!.total[size - 1 - node]).toBeCloseTo(plain.nodes!.total[node]!, 8);
        }
      }),
      RUNS,
    );
  });

  it('keeps weak links unless they are asked to be left out', async () => {
    const weak = networkOf(['a', 'b'], [10, 10], [{ from: 0, to: 1, distanceM: 60_000 }]);
    expect(await ecOf(weak)).toBeGreaterThan(await ecOf(withoutLinksOver(weak, 20_000)));
  });

  it('keeps adjoining sites of two countries in the graph, as one connected unit', async () => {
    const adjoining = networkOf(['chn-a', 'rus-b'], [30, 70], [{ from: 0, to: 1, distanceM: 0 }]);
    expect(await ecOf(adjoining)).toBeCloseTo(100, 12);
  });

  it('splits ProtConn into the parts of Saura and of Makurhini', () => {
    const network = networkOf(
      ['a', 'b', 'c', 'abroad'],
      [30, 20, 50, 0],
      [
        { from: 0, to: 1, distanceM: 0 },
        { from: 1, to: 2, distanceM: 9000 },
        { from: 1, to: 3, distanceM: 1000 },
        { from: 3, to: 2, distanceM: 1000 },
      ],
    );
    const { value } = protectedConnected({
      network,
      kernel: KERNEL,
      landscapeArea: 200,
      isTransboundary: [false, false, false, true],
      singleAreas: [30, 20, 50],
      landParts: [[0, 1, 2]],
    });
    const { saura, makurhini } = value!;
    // By hand: a and b touch, so Prot is the root of (50² + 50²).
    expect(saura.throughProtected).toBeCloseTo((100 * Math.hypot(50, 50)) / 200, 9);
    expect(saura.within).toBeCloseTo((100 * Math.hypot(30, 20, 50)) / 200, 9);
    expect(saura.within! + saura.contiguous!).toBeCloseTo(saura.throughProtected, 9);
    expect(makurhini.within! + makurhini.contiguous!).toBeCloseTo(value!.protConn, 9);
    const sum = saura.throughProtected + saura.transboundary! + saura.acrossUnprotected;
    expect(sum).toBeCloseTo(value!.protConn, 9);
    // One land part joins everything, so all that is unconnected is a matter of design.
    expect(value!.unconnDesign).toBeCloseTo(value!.protUnconn, 9);
    expect(value!.bound).toBeCloseTo(value!.protConn, 9);
  });
});
