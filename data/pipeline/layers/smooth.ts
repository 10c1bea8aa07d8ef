import type { Position } from 'geojson';

/** Share of an edge that is cut off at either end. */
const LINE_CUT = 0.25;
/** Rings are cut less: what lies near a corner of a range must stay in it. */
const RING_CUT = 0.12;

function cut(from: Position, to: Position, share: number): [Position, Position] {
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  return [
    [ax + (bx - ax) * share, ay + (by - ay) * share],
    [bx + (ax - bx) * share, by + (ay - by) * share],
  ];
}

/** A drawn line with its corners cut (Chaikin 1974), so that it reads as generalised; the ends stay. */
export function smoothLine(line: readonly Position[], rounds = 2): Position[] {
  let current = [...line];
  for (let round = 0; round < rounds && current.length > 2; round += 1) {
    const [first = []] = current;
    const last = current.at(-1) ?? [];
    const inner = current.slice(1).flatMap((to, index) => cut(current[index] ?? to, to, LINE_CUT));
    current = [first, ...inner.slice(1, -1), last];
  }
  return current;
}

/** A closed ring with its corners cut; it stays closed. */
export function smoothRing(ring: readonly Position[], rounds = 2): Position[] {
  let current = [...ring];
  for (let round = 0; round < rounds; round += 1) {
    const inner = current.slice(1).flatMap((to, index) => cut(current[index] ?? to, to, RING_CUT));
    current = [...inner, inner[0] ?? []];
  }
  return current;
}
