import { uninterrupted } from '../analysis/analysis.ts';
import type { ConnectivityIndex } from '../analysis/network/index-value.ts';
import { integralIndex, type IntegralIndexResult } from '../analysis/network/integral-index.ts';
import type { Kernel } from '../analysis/network/kernel.ts';
import { linksOf, withLink, type Link, type Network } from '../analysis/network/network.ts';
import {
  probabilityOfConnectivity,
  type ConnectivityResult,
} from '../analysis/network/probability-of-connectivity.ts';
import { protectedConnected } from '../analysis/network/protected-connected.ts';

/** What the command computes with. */
export interface NetworkSettings {
  readonly kernel: Kernel;
  readonly landscapeArea: number | null;
  readonly thresholdM: number | null;
  readonly additions: readonly Link[];
}

/** Ids as numbers where the file has plain whole numbers, as Conefor does; else as they stand. */
function idValue(id: string): string | number {
  const number = Number(id);
  return Number.isSafeInteger(number) && String(number) === id ? number : id;
}

function pcObject(index: ConnectivityIndex): Readonly<Record<string, number | null>> {
  return {
    num: index.num,
    ...(index.value.value !== null && { value: index.value.value }),
    ec: index.ec,
    intraPercent: index.intraPercent.value,
    directPercent: index.directPercent.value,
    stepPercent: index.stepPercent.value,
  };
}

function iicObject(index: ConnectivityIndex): Readonly<Record<string, number | null>> {
  return { num: index.num, ...(index.value.value !== null && { value: index.value.value }), ec: index.ec };
}

function nodeRows({ ids }: Network, pc: ConnectivityResult, iic: IntegralIndexResult | null): unknown[] {
  return ids.map((id, node) => ({
    id: idValue(id),
    dPC: pc.nodes?.total[node],
    dPCintra: pc.nodes?.intra[node],
    dPCflux: pc.nodes?.flux[node],
    dPCconnector: pc.nodes?.connector[node],
    ...(iic !== null && { dIIC: iic.nodes?.total[node] }),
  }));
}

function linkRows(network: Network, pc: ConnectivityResult): unknown[] {
  return linksOf(network).map(({ from, to, distanceM }) => ({
    from: idValue(network.ids[from] ?? ''),
    to: idValue(network.ids[to] ?? ''),
    distance: distanceM,
    dPC: pc.dropOfLink?.(from, to),
  }));
}

function protConnObject(network: Network, { kernel, landscapeArea }: NetworkSettings): unknown {
  const { value } = protectedConnected({ network, kernel, landscapeArea });
  if (value === null) return undefined;
  const { prot, protConn, protUnconn, relConn } = value;
  return { prot, protConn, protUnconn, relConn };
}

async function resultOf(network: Network, settings: NetworkSettings): Promise<Record<string, unknown>> {
  const { kernel, landscapeArea, thresholdM } = settings;
  const context = uninterrupted();
  const wanted = { nodes: true, links: true };
  const pc = await probabilityOfConnectivity(network, kernel, landscapeArea, wanted, context);
  const iic =
    thresholdM === null ? null : await integralIndex(network, thresholdM, landscapeArea, true, context);
  const protConn = protConnObject(network, settings);
  return {
    n: network.ids.length,
    pc: pcObject(pc.index),
    ...(iic !== null && { iic: iicObject(iic.index) }),
    nodes: nodeRows(network, pc, iic),
    links: linkRows(network, pc),
    ...(protConn !== undefined && { protConn }),
  };
}

function percentRise(before: number, after: number): number | null {
  return before === 0 ? null : 100 * (after / before - 1);
}

/** The difference that added links make: EC and num, absolute and in per cent. */
function difference(before: Record<string, unknown>, after: Record<string, unknown>): unknown {
  const [was, is] = [before['pc'], after['pc']] as { num: number; ec: number }[];
  if (was === undefined || is === undefined) return null;
  return {
    num: is.num - was.num,
    numPercent: percentRise(was.num, is.num),
    ec: is.ec - was.ec,
    ecPercent: percentRise(was.ec, is.ec),
  };
}

/** Everything that the command says about a network, as one object; keys as the README describes them. */
export async function networkReport(network: Network, settings: NetworkSettings): Promise<unknown> {
  const before = await resultOf(network, settings);
  if (settings.additions.length === 0) return before;
  const changed = settings.additions.reduce(withLink, network);
  const after = await resultOf(changed, settings);
  const added = settings.additions.map(({ from, to, distanceM }) => ({
    from: idValue(network.ids[from] ?? ''),
    to: idValue(network.ids[to] ?? ''),
    distance: distanceM,
  }));
  return { ...before, whatIf: { added, ...after, difference: difference(before, after) } };
}
