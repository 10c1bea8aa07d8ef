import type { Position } from 'geojson';

function cut(from: Position, to: Position): [Position, Position] {
  const [ax = 0, ay = 0] = from;
  const [bx = 0, by = 0] = to;
  return [
    [ax + (bx - ax) / 4, ay + (by - ay) / 4],
    [ax + ((bx - ax) * 3) / 4, ay + ((by - ay) * 3) / 4],
  ];
}

/** A drawn line with its corners cut (Chaikin 1974), so that it reads as generalised; the ends stay. */
export function smoothLine(line: readonly Position[], rounds = 2): Position[] {
  let current = [...line];
  for (let round = 0; round < rounds && current.length > 2; round += 1) {
    const [first = []] = current;
    const last = current.at(-1) ?? [];
    const inner = current.slice(1).flatMap((to, index) => cut(current[index] ?? to, to));
    current = [first, ...inner.slice(1, -1), last];
  }
  return current;
}

/** A closed ring with its corners cut; it stays closed. */
export function smoothRing(ring: readonly Position[], rounds = 2): Position[] {
  let current = [...ring];
  for (let round = 0; round < rounds; round += 1) {
    const inner = current.slice(1).flatMap((to, index) => cut(current[index] ?? to, to));
    current = [...inner, inner[0] ?? []];
  }
  return current;
}
