import type { Position } from 'geojson';
import { lonLat, type LonLat } from '../../../src/geo/areal.ts';
import { lineLength, nearestOnLine, substring, type LinePlace } from '../../../src/geo/line.ts';

/** A stretch of a network of lines between two points, and how far off it the points lie. Metres in the plane. */
export interface Route {
  readonly line: Position[];
  readonly fromOffset: number;
  readonly toOffset: number;
}

interface Edge {
  readonly ends: readonly [number, number];
  readonly line: readonly Position[];
  readonly length: number;
}

interface Place {
  readonly line: number;
  readonly at: LinePlace;
}

function nearestPlace(point: LonLat, lines: readonly (readonly Position[])[]): Place | null {
  let best: Place | null = null;
  lines.forEach((line, index) => {
    const at = nearestOnLine(point, line);
    if (at !== null && (best === null || at.offset < best.at.offset)) best = { line: index, at };
  });
  return best;
}

/** Cuts the line on which a place lies in two there, so that the place is an end of both halves. */
function splitAt(lines: readonly (readonly Position[])[], place: Place): Position[][] {
  return lines.flatMap((line, index) => {
    if (index !== place.line) return [[...line]];
    const { segment, point } = place.at;
    const halves = [
      [...line.slice(0, segment + 1), [...point]],
      [[...point], ...line.slice(segment + 1)],
    ];
    return halves.filter((half) => lineLength(half) > 0);
  });
}

/** Numbers the ends of lines; ends that lie within reach of each other are one node. */
class Nodes {
  readonly #reach: number;
  readonly #cells = new Map<string, { point: LonLat; id: number }[]>();
  #count = 0;

  constructor(reach: number) {
    this.#reach = reach;
  }

  idOf(position: Position | undefined): number {
    const point = lonLat(position ?? []);
    const [column, row] = [Math.floor(point[0] / this.#reach), Math.floor(point[1] / this.#reach)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const near = this.#cells
          .get(`${String(column + dx)} ${String(row + dy)}`)
          ?.find((node) => Math.hypot(node.point[0] - point[0], node.point[1] - point[1]) <= this.#reach);
        if (near !== undefined) return near.id;
      }
    }
    const key = `${String(column)} ${String(row)}`;
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), { point, id: this.#count }]);
    this.#count += 1;
    return this.#count - 1;
  }
}

/** How a node was reached: the length so far, the edge and the node before. */
interface Reached {
  readonly length: number;
  readonly by: Edge | null;
  readonly from: number;
}

interface Step {
  readonly edge: Edge;
  readonly forward: boolean;
}

function nearestOpen(open: ReadonlySet<number>, reached: ReadonlyMap<number, Reached>): number {
  const lengthTo = (node: number): number => reached.get(node)?.length ?? Infinity;
  return [...open].reduce((a, b) => (lengthTo(a) <= lengthTo(b) ? a : b));
}

function edgesByNode(edges: readonly Edge[]): Map<number, Edge[]> {
  const byNode = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const node of new Set(edge.ends)) byNode.set(node, [...(byNode.get(node) ?? []), edge]);
  }
  return byNode;
}

/** Dijkstra's labels of every node up to the goal. */
function reachFrom(start: number, goal: number, edges: readonly Edge[]): Map<number, Reached> {
  const reached = new Map<number, Reached>([[start, { length: 0, by: null, from: start }]]);
  const open = new Set([start]);
  const edgesAt = edgesByNode(edges);
  while (open.size > 0) {
    const node = nearestOpen(open, reached);
    open.delete(node);
    if (node === goal) break;
    const soFar = reached.get(node)?.length ?? 0;
    for (const edge of edgesAt.get(node) ?? []) {
      const next = edge.ends[0] === node ? edge.ends[1] : edge.ends[0];
      const length = soFar + edge.length;
      if (length >= (reached.get(next)?.length ?? Infinity)) continue;
      reached.set(next, { length, by: edge, from: node });
      open.add(next);
    }
  }
  return reached;
}

/** The edges of the shortest way in order from start to goal with their direction; null without a way. */
function shortestWay(edges: readonly Edge[], start: number, goal: number): Step[] | null {
  const reached = reachFrom(start, goal, edges);
  if (!reached.has(goal)) return null;
  const way: Step[] = [];
  let node = goal;
  for (let step = reached.get(node); step?.by != null; step = reached.get(node)) {
    way.unshift({ edge: step.by, forward: step.by.ends[0] === step.from });
    node = step.from;
  }
  return way;
}

/**
 * The shortest way along lines from the place nearest to one point to the place nearest to another.
 * Lines are joined where their ends come within `joinReach` of each other. Null without lines or without a way.
 */
export function routeAlong(
  lines: readonly (readonly Position[])[],
  from: LonLat,
  to: LonLat,
  joinReach: number,
): Route | null {
  const start = nearestPlace(from, lines);
  const goal = nearestPlace(to, lines);
  if (start === null || goal === null) return null;
  const offsets = { fromOffset: start.at.offset, toOffset: goal.at.offset };
  const whole = lines[start.line] ?? [];
  const direct = start.line === goal.line ? substring(whole, start.at, goal.at) : null;
  const once = splitAt(lines, start);
  const goalNow = nearestPlace(goal.at.point, once);
  const twice = goalNow === null ? once : splitAt(once, goalNow);
  const nodes = new Nodes(joinReach);
  const startNode = nodes.idOf([...start.at.point]);
  const goalNode = nodes.idOf([...goal.at.point]);
  const edges = twice.map((line): Edge => ({
    ends: [nodes.idOf(line[0]), nodes.idOf(line.at(-1))],
    line,
    length: lineLength(line),
  }));
  const way = shortestWay(edges, startNode, goalNode);
  const routed =
    way?.flatMap(({ edge, forward }) => (forward ? [...edge.line] : [...edge.line].reverse())) ?? null;
  const best = [routed, direct]
    .filter((line): line is Position[] => line !== null && line.length >= 2)
    .sort((a, b) => lineLength(a) - lineLength(b))[0];
  return best === undefined ? null : { line: best, ...offsets };
}
