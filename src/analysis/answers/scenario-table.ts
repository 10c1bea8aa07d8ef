import { isEmptyAreal, multiPolygonOf } from '../../geo/areal.ts';
import { areaKm2 } from '../../geo/area.ts';
import { bboxesMeet } from '../../geo/bbox.ts';
import { DEGREE_GRID, difference } from '../../geo/overlay.ts';
import { outlineOf } from '../../geo/polygon-distance.ts';
import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type { LeftOutRecord } from '../../model/analysis-answers.ts';
import type { ScenarioEdit } from '../../model/scenario.ts';
import { distancesTo } from '../network/edge-distances.ts';
import { inRegionKm2, type BeltRegion } from './belt-region.ts';
import { drawnGround } from './drawn-ground.ts';
import { withNode, withoutNodes, withWay, type NodeTable, type TableNode } from './node-table.ts';

/** Outlines that come this near are taken as touching, metres: modelled outlines are not better than that. */
export const TOUCHING_M = 500;

/** What a scenario is applied to. */
export interface ScenarioGround {
  readonly facts: AnalysisFacts;
  readonly region: BeltRegion;
}

/** A network with a scenario, and what of the scenario it cannot count. */
export interface ScenarioTable {
  readonly table: NodeTable;
  readonly leftOut: readonly LeftOutRecord[];
}

/** A node of a scenario before its area is known: the ground, and how well its place is known. */
type Placed = Pick<TableNode, 'id' | 'geometry' | 'geometryBasis' | 'coordUncertaintyKm'>;

/** A node for ground that comes in: only what no other node covers counts. */
function areaNode(placed: Placed, { nodes }: NodeTable, region: BeltRegion): TableNode {
  const outline = outlineOf(placed.geometry);
  const others = nodes.filter((node) => bboxesMeet(node.outline.bbox, outline.bbox));
  const shapes = others.map(({ geometry }) => geometry).filter((geometry) => !isEmptyAreal(geometry));
  const net = shapes.length === 0 ? placed.geometry : difference(placed.geometry, shapes, DEGREE_GRID);
  const isCovered = isEmptyAreal(net);
  return {
    ...placed,
    outline,
    areaKm2: isCovered ? 0 : areaKm2(net),
    regionKm2: isCovered ? 0 : inRegionKm2([net], region),
  };
}

/** The node that an edit of the kinds `site` and `stone` puts in; null for a drawn site without ground. */
export function drawnNode(edit: ScenarioEdit, table: NodeTable, region: BeltRegion): TableNode | null {
  const known = { geometryBasis: 'user-boundary', coordUncertaintyKm: 0 } as const;
  if (edit.kind === 'stone') {
    const outline = outlineOf({ type: 'Point', coordinates: [...edit.position] });
    return { ...known, id: edit.id, geometry: multiPolygonOf([]), outline, areaKm2: 0, regionKm2: 0 };
  }
  if (edit.kind !== 'site') return null;
  const geometry = drawnGround(edit.ring);
  return isEmptyAreal(geometry) ? null : areaNode({ ...known, id: edit.id, geometry }, table, region);
}

/** Edge-to-edge distances of a node to those of a table, metres, 0 within {@link TOUCHING_M}. */
export function distancesToTable({ outline }: TableNode, { nodes }: NodeTable): Float64Array {
  const found = distancesTo(
    outline,
    nodes.map((node) => node.outline),
  );
  return found.map((distanceM) => (distanceM <= TOUCHING_M ? 0 : distanceM));
}

function adoptedNode(siteId: string, table: NodeTable, { facts, region }: ScenarioGround): TableNode | null {
  const site = facts.sites.find(({ id }) => id === siteId);
  const geometry = facts.outlines.get(siteId);
  if (site === undefined || (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')) return null;
  const { geometryBasis, coordUncertaintyKm } = site;
  return areaNode({ id: siteId, geometry, geometryBasis, coordUncertaintyKm }, table, region);
}

/** The node that an edit brings in; null where it brings none. */
function nodeOf(edit: ScenarioEdit, table: NodeTable, ground: ScenarioGround): TableNode | null {
  return edit.kind === 'adopt'
    ? adoptedNode(edit.siteId, table, ground)
    : drawnNode(edit, table, ground.region);
}

/** Brings in a node with its distances; documented neighbours at 0. */
function broughtIn(table: NodeTable, node: TableNode, { facts }: ScenarioGround): NodeTable {
  const distancesM = distancesToTable(node, table);
  table.nodes.forEach(({ id }, index) => {
    const adjoins = facts.adjoining.some(
      ([a, b]) => (a === node.id && b === id) || (a === id && b === node.id),
    );
    if (adjoins) distancesM[index] = 0;
  });
  return withNode(table, node, distancesM);
}

/** The table with what an edit of the kinds `site`, `stone` and `adopt` brings in. */
function withEntry(
  tried: ScenarioTable,
  id: string,
  edit: ScenarioEdit,
  ground: ScenarioGround,
): ScenarioTable {
  const { table, leftOut } = tried;
  if (table.nodes.some((node) => node.id === id)) return tried;
  const node = nodeOf(edit, table, ground);
  return node === null
    ? { table, leftOut: [...leftOut, { siteId: id, reason: 'no-outline' }] }
    : { table: broughtIn(table, node, ground), leftOut };
}

/** The table with the way between two nodes set; an end that is not counted is told. */
function withLink(
  { table, leftOut }: ScenarioTable,
  from: string,
  to: string,
  distanceM: number,
): ScenarioTable {
  const number = (id: string): number => table.nodes.findIndex((node) => node.id === id);
  const missing = [from, to].find((id) => number(id) < 0);
  return missing === undefined
    ? { table: withWay(table, number(from), number(to), distanceM), leftOut }
    : { table, leftOut: [...leftOut, { siteId: missing, reason: 'link-end-not-counted' }] };
}

/**
 * The network of a scenario: sites removed; drawn sites, stepping stones and adopted proposals brought in, whichever
 * species is on record for them; ways shortened. Drawn and adopted ground counts only where nothing else covers it.
 * The order of the edits changes nothing but which of two overlapping drawn sites the shared ground is counted to.
 */
export function scenarioTable(
  baseline: NodeTable,
  edits: readonly ScenarioEdit[],
  ground: ScenarioGround,
): ScenarioTable {
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.siteId] : [])));
  let tried: ScenarioTable = { table: withoutNodes(baseline, removed, ground.region), leftOut: [] };
  for (const edit of edits) {
    if (edit.kind === 'adopt') tried = withEntry(tried, edit.siteId, edit, ground);
    else if (edit.kind === 'site' || edit.kind === 'stone') tried = withEntry(tried, edit.id, edit, ground);
  }
  for (const edit of edits) {
    if (edit.kind === 'link') tried = withLink(tried, edit.from, edit.to, edit.distanceM);
  }
  return tried;
}
