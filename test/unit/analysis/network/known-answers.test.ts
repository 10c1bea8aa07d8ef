import { describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { bestLengths } from '../../../../src/analysis/network/best-paths.ts';
import { componentsWithin } from '../../../../src/analysis/network/components.ts';
import { integralIndex } from '../../../../src/analysis/network/integral-index.ts';
import { dispersalProbability } from '../../../../src/analysis/network/kernel.ts';
import { LinkAddition, pathTable } from '../../../../src/analysis/network/link-addition.ts';
import { linksOf, withLink, withoutNode } from '../../../../src/analysis/network/network.ts';
import { probabilityOfConnectivity } from '../../../../src/analysis/network/probability-of-connectivity.ts';
import { protectedConnected } from '../../../../src/analysis/network/protected-connected.ts';
import { KNOWN, knownCase, knownNetwork, sixDigits, type KnownCase } from './known-networks.ts';

const EVERYTHING = { nodes: true, links: true };

function near(actual: number | null | undefined, expected: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(sixDigits(expected));
}

async function pcOf(known: KnownCase, network = knownNetwork(known)) {
  const kernel = { probability: known.pc.p0, distanceM: known.pc.d0 };
  return probabilityOfConnectivity(network, kernel, known.pc.AL, EVERYTHING, uninterrupted());
}

// Oracle of this file: Conefor 2.7.3 (command line), figures in test/fixtures/known-answers/connectivity.json.
describe.each(KNOWN.cases)('the network of case $case, computed with Conefor 2.7.3', (known) => {
  it('has the same PCnum, EC(PC), PC and shares to six digits', async () => {
    const { index } = await pcOf(known);
    const { overall } = known.pc;
    near(index.num, overall.PCnum);
    near(index.ec, overall.EC_PC);
    near(index.value.value, overall.PC);
    near(index.intraPercent.value, overall.PCintra_pct);
    near(index.directPercent.value, overall.PCdirect_pct);
    near(index.stepPercent.value, overall.PCstep_pct);
  });

  it('loses the same share with each site, in the same three parts', async () => {
    const { nodes } = await pcOf(known);
    known.pc.nodes.forEach((expected, node) => {
      near(nodes?.total[node], expected.dPC);
      near(nodes?.intra[node], expected.dPCintra);
      near(nodes?.flux[node], expected.dPCflux);
      near(nodes?.connector[node], expected.dPCconnector);
    });
  });

  it('loses the same share with each link', async () => {
    const { dropOfLink } = await pcOf(known);
    const number = new Map(known.nodes.map(({ id }, index) => [id, index]));
    for (const { i, j, dPC } of known.pc.link_removal) {
      near(dropOfLink?.(number.get(i) ?? 0, number.get(j) ?? 0), dPC);
    }
  });
});

describe('case A, computed with Conefor 2.7.3', () => {
  const known = knownCase('A');

  it('has the same best probability for every pair', () => {
    const { ids, distancesM } = knownNetwork(known);
    const best = bestLengths(ids.length, distancesM);
    const kernel = { probability: known.pc.p0, distanceM: known.pc.d0 };
    for (const [i, j, expected] of known.pc.pstar_upper ?? []) {
      near(dispersalProbability(best[(i - 1) * ids.length + j - 1] ?? 0, kernel), expected);
    }
  });

  it('has the same betweenness BC(PC) of Bodin and Saura', async () => {
    const { nodes } = await pcOf(known);
    known.pc.conefor_BCPC?.forEach(({ dBC_PC }, node) => {
      near(nodes?.betweenness[node], dBC_PC);
    });
  });

  it('has the same IIC, with its parts, links and components', async () => {
    const network = knownNetwork(known);
    const expected = known.iic!;
    const { index, nodes } = await integralIndex(
      network,
      expected.threshold,
      expected.AL,
      true,
      uninterrupted(),
    );
    near(index.num, expected.overall.IICnum);
    near(index.ec, expected.overall.EC_IIC);
    near(index.value.value, expected.overall.IIC);
    near(index.intraPercent.value, expected.overall.IICintra_pct);
    near(index.directPercent.value, expected.overall.IICdirect_pct);
    near(index.stepPercent.value, expected.overall.IICstep_pct);
    expected.nodes.forEach((entry, node) => {
      near(nodes?.total[node], entry.dIIC);
      near(nodes?.intra[node], entry.dIICintra);
      near(nodes?.flux[node], entry.dIICflux);
      near(nodes?.connector[node], entry.dIICconnector);
    });
    const linked = linksOf(network).filter(({ distanceM }) => distanceM <= expected.threshold);
    expect(linked).toHaveLength(expected.overall.NL);
    expect(componentsWithin(network, expected.threshold).count).toBe(expected.overall.NC);
  });

  it('gains the same when the corridor 4-5 is improved from 3,000 m to 1,500 m', async () => {
    const [expected] = KNOWN.whatIf;
    const network = knownNetwork(known);
    const before = await pcOf(known, network);
    const after = await pcOf(known, withLink(network, { from: 3, to: 4, distanceM: 1500 }));
    near(before.index.ec, expected!.before_EC);
    near(after.index.num, expected!.after.PCnum);
    near(after.index.ec, expected!.after.EC_PC);
    near(after.index.stepPercent.value, expected!.after.PCstep_pct);
    near(100 * (after.index.ec / before.index.ec - 1), expected!.gain_EC_pct);
    near(100 * (after.index.num / before.index.num - 1), expected!.gain_PCnum_pct);
  });

  it('gains as much by the shortcut for added links as by computing the network anew', () => {
    const network = knownNetwork(known);
    const kernel = { probability: known.pc.p0, distanceM: known.pc.d0 };
    const table = pathTable(network.attributes, bestLengths(network.ids.length, network.distancesM), kernel);
    near(table.num + new LinkAddition(table).rise(3, 4, 1500), KNOWN.whatIf[0]!.after.PCnum);
  });
});

describe('case C, a stepping stone without area, computed with Conefor 2.7.3', () => {
  const known = knownCase('C');
  const expected = known.protconn!;
  const kernel = { probability: known.pc.p0, distanceM: known.pc.d0 };

  it('has the same ProtConn', () => {
    const { value } = protectedConnected({
      network: knownNetwork(known),
      kernel,
      landscapeArea: expected.AL,
      isTransboundary: [false, true, false, false],
    });
    near(value?.prot, expected.Prot_pct);
    near(value?.protConn, expected.ProtConn_pct);
    near(value?.protUnconn, expected.ProtUnconn_pct);
    near(value?.relConn, expected.RelConn_pct);
    near(value?.saura.transboundary, expected.ProtConn_pct - expected.without_node2.EC_PC / 10);
  });

  it('has the same EC without the stepping stone', async () => {
    const reduced = withoutNode(knownNetwork(known), 1);
    near((await pcOf(known, reduced)).index.ec, expected.without_node2.EC_PC);
  });
});
