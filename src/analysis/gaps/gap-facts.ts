import type { Geometry } from 'geojson';
import type { Corridor } from '../../model/records.ts';
import type { LocalizedText } from '../../model/language.ts';
import type { Site } from '../../model/site.ts';
import { edgeDistanceM, type Outline, outlineOf } from '../../geo/polygon-distance.ts';

/** A corridor on record with its drawn line, ready for distances. */
export interface CorridorLine {
  readonly corridor: Corridor;
  readonly line: Outline;
}

/** A corridor is held to serve a gap when both its ends lie within its own uncertainty plus this, metres. */
const CORRIDOR_REACH_M = 10_000;

/** Reads the lines of the corridors; those without one are left out. */
export function corridorLines(
  corridors: readonly Corridor[],
  geometryOf: (id: string) => Geometry | null,
): CorridorLine[] {
  return corridors.flatMap((corridor) => {
    const geometry = geometryOf(corridor.id);
    return geometry === null ? [] : [{ corridor, line: outlineOf(geometry) }];
  });
}

function serves({ corridor, line }: CorridorLine, a: Outline, b: Outline): boolean {
  const reachM = corridor.uncertaintyKm * 1000 + CORRIDOR_REACH_M;
  return edgeDistanceM(a, line, reachM) <= reachM && edgeDistanceM(b, line, reachM) <= reachM;
}

/**
 * The corridors on record that come near both sites of a gap, in the order given; a flyway only where one of its birds is
 * on record on both sides.
 */
export function corridorsBetween(
  lines: readonly CorridorLine[],
  a: Outline,
  b: Outline,
  species: Site['flagship'],
): Corridor[] {
  return lines
    .filter(
      ({ corridor }) => corridor.kind === 'physical' || species.some((id) => corridor.species.includes(id)),
    )
    .filter((line) => serves(line, a, b))
    .map(({ corridor }) => corridor);
}

/**
 * Barriers on the way, as the records of the corridors name them (fence, river, road, railway); nothing is read off
 * the map. What a flyway meets lies anywhere along its thousands of kilometres and is not named. Empty where no corridor is
 * on record: unknown, not none.
 */
export function barriersNamed(corridors: readonly Corridor[]): LocalizedText[] {
  const seen = new Set<string>();
  return corridors
    .filter(({ kind }) => kind === 'physical')
    .flatMap(({ barriers }) => barriers)
    .filter(({ en }) => {
      const isNew = !seen.has(en);
      seen.add(en);
      return isNew;
    });
}

/** Flagship species with documented presence on both sides. */
export function speciesOfBoth(a: readonly Site[], b: readonly Site[]): Site['flagship'] {
  const there = new Set(b.flatMap(({ flagship }) => flagship));
  return [...new Set(a.flatMap(({ flagship }) => flagship))].filter((species) => there.has(species));
}
