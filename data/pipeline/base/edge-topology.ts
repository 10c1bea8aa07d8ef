import type { Position } from 'geojson';
import type { BaseGeography } from './base-geography.ts';

/** Counts of edges that break the rule that land, borders and shore share their positions. */
export interface EdgeFaults {
  /** Edges of more than two areas, or of two on the same side: an overlap. */
  readonly overlapping: number;
  /** Edges of one area that are neither shore nor frame: a gap beside them. */
  readonly open: number;
  /** Border edges that do not lie between two areas. */
  readonly strayBorders: number;
}

const FRAME = { west: 68, south: 18, east: 150, north: 60 } as const;

/** Numbers of edges: both ends on the base's grid of 1e-5 degrees, numbered as they appear. */
class EdgeNumbers {
  readonly #ends = new Map<number, number>();

  #end(position: Position): number {
    const [lon = 0, lat = 0] = position;
    const cell = Math.round((lon + 180) * 1e5) * 2 ** 25 + Math.round((lat + 90) * 1e5);
    const known = this.#ends.get(cell) ?? this.#ends.size;
    this.#ends.set(cell, known);
    return known;
  }

  /** Number of the edge from a to b; that of b to a differs. */
  of(a: Position, b: Position): number {
    return this.#end(a) * 2 ** 26 + this.#end(b);
  }
}

function eachEdge(line: readonly Position[], visit: (a: Position, b: Position) => void): void {
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1], line[index]];
    if (a !== undefined && b !== undefined) visit(a, b);
  }
}

function isOnFrame(a: Position, b: Position): boolean {
  const onMeridian = (lon: number): boolean => a[0] === lon && b[0] === lon;
  const onParallel = (lat: number): boolean => a[1] === lat && b[1] === lat;
  return (
    onMeridian(FRAME.west) || onMeridian(FRAME.east) || onParallel(FRAME.south) || onParallel(FRAME.north)
  );
}

function lineEdges(
  lines: BaseGeography['coast'] | BaseGeography['borders'],
  numbers: EdgeNumbers,
): Set<number> {
  const edges = new Set<number>();
  for (const { geometry } of lines) {
    eachEdge(geometry.coordinates, (a, b) => {
      edges.add(numbers.of(a, b));
      edges.add(numbers.of(b, a));
    });
  }
  return edges;
}

function areaRings(base: BaseGeography): Position[][] {
  const areas = [...base.land.values(), ...base.unattributed.map(({ geometry }) => geometry)];
  return areas.flatMap(({ coordinates }) => coordinates.flat());
}

/**
 * Compares the edges of all areas with each other, with the borders and with the shore, position by position.
 * Outer rings run counter-clockwise and holes clockwise, so two neighbours run along their border in opposite
 * directions; where every edge has its counterpart, there is neither gap nor overlap of any width.
 */
export function edgeFaults(base: BaseGeography): EdgeFaults {
  const numbers = new EdgeNumbers();
  const rings = areaRings(base);
  const shore = lineEdges(base.coast, numbers);
  const edges = new Set<number>();
  let overlapping = 0;
  for (const ring of rings) {
    eachEdge(ring, (a, b) => {
      const edge = numbers.of(a, b);
      if (edges.has(edge)) overlapping += 1;
      edges.add(edge);
    });
  }
  let open = 0;
  for (const ring of rings) {
    eachEdge(ring, (a, b) => {
      if (!edges.has(numbers.of(b, a)) && !shore.has(numbers.of(a, b)) && !isOnFrame(a, b)) open += 1;
    });
  }
  const borders = [...lineEdges(base.borders, numbers)];
  return { overlapping, open, strayBorders: borders.filter((edge) => !edges.has(edge)).length / 2 };
}
