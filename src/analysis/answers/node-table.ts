import type { Areal } from '../../geo/areal.ts';
import { areaKm2 } from '../../geo/area.ts';
import { DEGREE_GRID, union } from '../../geo/overlay.ts';
import type { Outline } from '../../geo/polygon-distance.ts';
import type { GeometryBasis } from '../../model/site.ts';
import { componentsWithin } from '../network/components.ts';
import type { Network } from '../network/network.ts';
import type { SiteNetwork } from '../network/site-nodes.ts';
import { inRegionKm2, type BeltRegion } from './belt-region.ts';

/** A site, or a part of a scenario, that the network counts. Areas without overlaps, km². */
export interface TableNode {
  readonly id: string;
  readonly geometry: Areal;
  readonly outline: Outline;
  readonly areaKm2: number;
  /** The share of its area that lies in the region of ProtConn. */
  readonly regionKm2: number;
  readonly geometryBasis: GeometryBasis;
  readonly coordUncertaintyKm: number;
}

/** The nodes with the edge-to-edge distances of all pairs in metres, n × n; touching ones at 0. */
export interface NodeTable {
  readonly nodes: readonly TableNode[];
  readonly distancesM: Float64Array;
}

/** Measures geometries together, each place once, km². */
type Measure = (geometries: readonly Areal[]) => number;

function unionKm2(geometries: readonly Areal[]): number {
  const [only] = geometries;
  if (geometries.length === 1 && only !== undefined) return areaKm2(only);
  return geometries.length === 0 ? 0 : areaKm2(union(geometries, DEGREE_GRID));
}

/** What each geometry stands for when ground under several counts once: the whole shared out by their own sizes. */
function shares(geometries: readonly Areal[], measure: Measure): number[] {
  const gross = geometries.map((geometry) => measure([geometry]));
  const sum = gross.reduce((total, own) => total + own, 0);
  const whole = geometries.length === 1 ? sum : measure(geometries);
  return gross.map((own) => (sum === 0 ? 0 : (own * whole) / sum));
}

/** The atlas's own network with the share of each site that lies in a region. */
export function nodeTable(siteNodes: SiteNetwork, region: BeltRegion): NodeTable {
  const { network, sites, geometries, outlines, groupOf, groupCount } = siteNodes;
  const inRegion = new Float64Array(sites.length);
  for (let group = 0; group < groupCount; group += 1) {
    const members = [...groupOf.keys()].filter((node) => groupOf[node] === group);
    const parts = shares(
      members.flatMap((node) => geometries[node] ?? []),
      (shapes) => inRegionKm2(shapes, region),
    );
    members.forEach((node, index) => {
      inRegion[node] = Math.min(parts[index] ?? 0, network.attributes[node] ?? 0);
    });
  }
  const nodes = sites.flatMap((site, node): TableNode[] => {
    const [geometry, outline] = [geometries[node], outlines[node]];
    if (geometry === undefined || outline === undefined) return [];
    const { id, geometryBasis, coordUncertaintyKm } = site;
    const [own, within] = [network.attributes[node] ?? 0, inRegion[node] ?? 0];
    return [{ id, geometry, outline, areaKm2: own, regionKm2: within, geometryBasis, coordUncertaintyKm }];
  });
  return { nodes, distancesM: network.distancesM };
}

/** The table as a network whose attributes are the areas. */
export function networkOfTable({ nodes, distancesM }: NodeTable): Network {
  return {
    ids: nodes.map(({ id }) => id),
    attributes: Float64Array.from(nodes, ({ areaKm2: own }) => own),
    distancesM,
  };
}

/** The table without some nodes. What they shared with touching ones counts for these in full. */
export function withoutNodes(table: NodeTable, removed: ReadonlySet<string>, region: BeltRegion): NodeTable {
  const kept = [...table.nodes.keys()].filter((node) => !removed.has(table.nodes[node]?.id ?? ''));
  if (kept.length === table.nodes.length) return table;
  const before = table.nodes.length;
  const { groupOf } = componentsWithin(networkOfTable(table), 0);
  const touched = new Set(
    table.nodes.flatMap(({ id }, node) => (removed.has(id) ? [groupOf[node] ?? -1] : [])),
  );
  const nodes = kept.flatMap((node) => table.nodes[node] ?? []);
  for (const group of touched) {
    const members = [...nodes.keys()].filter((index) => groupOf[kept[index] ?? -1] === group);
    const shapes = members.flatMap((index) => nodes[index]?.geometry ?? []);
    const areas = shares(shapes, unionKm2);
    const inRegion = shares(shapes, (some) => inRegionKm2(some, region));
    members.forEach((index, place) => {
      const node = nodes[index];
      if (node === undefined) return;
      const own = areas[place] ?? 0;
      nodes[index] = { ...node, areaKm2: own, regionKm2: Math.min(own, inRegion[place] ?? 0) };
    });
  }
  const size = kept.length;
  const distancesM = new Float64Array(size * size);
  kept.forEach((from, row) => {
    kept.forEach((to, column) => {
      distancesM[row * size + column] = table.distancesM[from * before + to] ?? Infinity;
    });
  });
  return { nodes, distancesM };
}

/** The table with one more node, given its distances to the others in their order. */
export function withNode(table: NodeTable, node: TableNode, distancesM: Float64Array): NodeTable {
  const before = table.nodes.length;
  const size = before + 1;
  const wider = new Float64Array(size * size);
  for (let row = 0; row < before; row += 1) {
    wider.set(table.distancesM.subarray(row * before, (row + 1) * before), row * size);
    wider[row * size + before] = distancesM[row] ?? Infinity;
  }
  wider.set(distancesM, before * size);
  return { nodes: [...table.nodes, node], distancesM: wider };
}

/** The table with the way between two nodes shortened to a length in metres; a longer one changes nothing. */
export function withWay(table: NodeTable, from: number, to: number, distanceM: number): NodeTable {
  const size = table.nodes.length;
  const lengthM = Math.min(distanceM, table.distancesM[from * size + to] ?? Infinity);
  const distancesM = table.distancesM.slice();
  distancesM[from * size + to] = lengthM;
  distancesM[to * size + from] = lengthM;
  return { ...table, distancesM };
}
