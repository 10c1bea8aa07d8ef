import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { bestLengths, bestPath } from '../../../../src/analysis/network/best-paths.ts';
import { integralIndex } from '../../../../src/analysis/network/integral-index.ts';
import { dispersalProbability, medianKernel } from '../../../../src/analysis/network/kernel.ts';
import { LinkAddition, pathTable } from '../../../../src/analysis/network/link-addition.ts';
import { withLink, withoutNode, type Network } from '../../../../src/analysis/network/network.ts';
import { probabilityOfConnectivity } from '../../../../src/analysis/network/probability-of-connectivity.ts';
import { randomNetwork, slowBestLengths, slowNum } from './random-networks.ts';

const KERNEL = medianKernel(3000);
const probability = (lengthM: number): number => dispersalProbability(lengthM, KERNEL);
const RUNS = { seed: 20261121, numRuns: 400 };

function expectNear(actual: number, expected: number, scale: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
}

function everyPair(size: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < size; from += 1) for (let to = from + 1; to < size; to += 1) visit(from, to);
}

/** IIC as a network of single hops. */
function hops(network: Network, thresholdM: number): Network {
  return {
    ...network,
    distancesM: network.distancesM.map((distanceM, pair) =>
      pair % (network.ids.length + 1) === 0 ? 0 : distanceM <= thresholdM ? 1 : Infinity,
    ),
  };
}

// Oracle of this file: the definitions themselves, by Floyd and Warshall and by leaving out each element in turn.
describe('connectivity against its definition on random networks', () => {
  it('finds the best path of every pair', () => {
    fc.assert(
      fc.property(randomNetwork(12), ({ ids, distancesM }) => {
        const best = bestLengths(ids.length, distancesM);
        slowBestLengths(ids.length, distancesM).forEach((expected, pair) => {
          if (expected === Infinity) expect(best[pair]).toBe(Infinity);
          else expectNear(best[pair]!, expected, expected);
        });
      }),
      RUNS,
    );
  });

  it('names nodes whose links add up to the best length', () => {
    fc.assert(
      fc.property(randomNetwork(8), ({ ids, distancesM }) => {
        const size = ids.length;
        const best = slowBestLengths(size, distancesM);
        everyPair(size, (from, to) => {
          const path = bestPath(size, distancesM, from, to);
          if (path === null) {
            expect(best[from * size + to]).toBe(Infinity);
            return;
          }
          const length = path
            .slice(1)
            .reduce((sum, node, index) => sum + distancesM[path[index]! * size + node]!, 0);
          expectNear(length, best[from * size + to]!, length);
        });
      }),
      RUNS,
    );
  });

  it('finds what each site and each link is worth by its removal', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork(8), async (network) => {
        const size = network.ids.length;
        const num = slowNum(network, probability);
        const wanted = { nodes: true, links: true };
        const result = await probabilityOfConnectivity(network, KERNEL, null, wanted, uninterrupted());
        expectNear(result.index.num, num, num);
        if (num === 0) return;
        for (let node = 0; node < size; node += 1) {
          const dropped = (100 * (num - slowNum(withoutNode(network, node), probability))) / num;
          expectNear(result.nodes!.total[node]!, dropped, 100);
        }
        everyPair(size, (from, to) => {
          const without = withLink(network, { from, to, distanceM: Infinity });
          const dropped = (100 * (num - slowNum(without, probability))) / num;
          expectNear(result.dropOfLink!(from, to), dropped, 100);
        });
      }),
      RUNS,
    );
  });

  it('finds IIC and what each site is worth to it, unreachable pairs adding nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork(8), async (network) => {
        const strength = (links: number): number => 1 / (1 + links);
        const plain = hops(network, 5000);
        const num = slowNum(plain, strength);
        const { index, nodes } = await integralIndex(network, 5000, null, true, uninterrupted());
        expectNear(index.num, num, num);
        if (num === 0) return;
        network.ids.forEach((_, node) => {
          const dropped = (100 * (num - slowNum(withoutNode(plain, node), strength))) / num;
          expectNear(nodes!.total[node]!, dropped, 100);
        });
      }),
      RUNS,
    );
  });

  it('finds what each absent link would bring', () => {
    fc.assert(
      fc.property(
        randomNetwork(8),
        fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5000, noNaN: true })),
        (network, distanceM) => {
          const size = network.ids.length;
          const best = bestLengths(size, network.distancesM);
          const addition = new LinkAddition(pathTable(network.attributes, best, KERNEL));
          const before = slowNum(network, probability);
          everyPair(size, (from, to) => {
            if (network.distancesM[from * size + to]! < distanceM) return;
            const after = slowNum(withLink(network, { from, to, distanceM }), probability);
            expectNear(addition.rise(from, to, distanceM), after - before, after);
          });
        },
      ),
      RUNS,
    );
  });
});
