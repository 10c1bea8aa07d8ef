import type { Position } from 'geojson';
import { lonLat, polygonsOf, type Areal, type LonLat } from './areal.ts';
import { bboxOfPositions } from './bbox.ts';
import { indexByBBox } from './spatial-index.ts';

type Edge = readonly [LonLat, LonLat];

function turn([ax, ay]: LonLat, [bx, by]: LonLat, [cx, cy]: LonLat): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** True when two edges cross in a point inside both; edges that touch or lie on one another do not cross. */
function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function crossingOf(ring: readonly Position[]): LonLat | null {
  const edges = ring.slice(1).map((position, index): Edge => [lonLat(ring[index] ?? []), lonLat(position)]);
  const boxOf = (edge: Edge): ReturnType<typeof bboxOfPositions> =>
    bboxOfPositions(edge.map((position) => [...position]));
  const index = indexByBBox(edges, boxOf);
  for (const edge of edges) {
    if (index.search(boxOf(edge)).some((other) => cross(edge, other))) return edge[0];
  }
  return null;
}

/**
 * The start of an edge with which a ring crosses itself, [lon, lat]; null when none does. A ring that only touches
 * itself, in a corner or along an edge, is allowed. Edges are straight in longitude and latitude.
 */
export function selfCrossing(geometry: Areal): LonLat | null {
  for (const ring of polygonsOf(geometry).flat()) {
    const found = crossingOf(ring);
    if (found !== null) return found;
  }
  return null;
}
