import { BadInput } from './bad-input.ts';

/** A node of a Conefor node file. */
export interface NodeRow {
  readonly id: string;
  readonly attribute: number;
}

/** A link of a Conefor distance file, metres. */
export interface DistanceRow {
  readonly from: string;
  readonly to: string;
  readonly distanceM: number;
}

/** No two sites are measured in degrees, and none lie this near each other throughout a network, metres. */
const LARGEST_DEGREES = 180;

function rowsOf(text: string, path: string, columns: number): string[][] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const cells = line.trim().split(/\s+/);
    if (cells[0] === '') return [];
    if (cells.length !== columns) {
      throw new BadInput(`${path}, line ${index + 1}: ${columns} columns are expected, not ${cells.length}.`);
    }
    return [cells];
  });
}

function numberIn(cell: string, what: string, path: string): number {
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new BadInput(`${path}: "${cell}" is not a number (${what}).`);
  if (value < 0) throw new BadInput(`${path}: ${what} is negative (${cell}).`);
  return value;
}

/** Reads `id attribute` rows; an id may stand once only. */
export function parseNodes(text: string, path: string): NodeRow[] {
  const seen = new Set<string>();
  return rowsOf(text, path, 2).map(([id = '', cell = '']) => {
    if (seen.has(id)) throw new BadInput(`${path}: node ${id} stands twice.`);
    seen.add(id);
    return { id, attribute: numberIn(cell, `area of node ${id}`, path) };
  });
}

/** Reads `id1 id2 distance` rows, undirected; a pair may stand twice only with the same distance. */
export function parseDistances(text: string, path: string, ids: ReadonlySet<string>): DistanceRow[] {
  const known = new Map<string, number>();
  return rowsOf(text, path, 3).flatMap(([from = '', to = '', cell = '']) => {
    for (const id of [from, to]) {
      if (!ids.has(id)) throw new BadInput(`${path}: node ${id} is not in the nodes file.`);
    }
    const distanceM = numberIn(cell, `distance from ${from} to ${to}`, path);
    if (from === to) throw new BadInput(`${path}: a link leads from node ${from} to itself.`);
    const key = [from, to].sort().join(' ');
    const before = known.get(key);
    if (before !== undefined && before !== distanceM) {
      throw new BadInput(`${path}: nodes ${from} and ${to} have two distances, ${before} and ${distanceM}.`);
    }
    known.set(key, distanceM);
    return before === undefined ? [{ from, to, distanceM }] : [];
  });
}

/**
 * Refuses distances that look like degrees: all at most 180, and either all below 1, or a tenth or less of the
 * dispersal distance with fractions or none above 10. Networks of sites that all touch (distance 0) pass.
 */
export function refuseDegrees(rows: readonly DistanceRow[], dispersalM: number, path: string): void {
  const lengths = rows.map(({ distanceM }) => distanceM).filter((distanceM) => distanceM > 0);
  const largest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (largest === 0 || largest > LARGEST_DEGREES) return;
  const isFractional = lengths.some((length) => !Number.isInteger(length)) || largest <= 10;
  if (largest < 1 || (largest * 10 <= dispersalM && isFractional)) {
    throw new BadInput(
      `${path}: no distance is above ${largest}, which looks like degrees; distances must be in metres.`,
    );
  }
}
