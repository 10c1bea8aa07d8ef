import { distanceFloorM, gapBetween, measurable, type Measurable } from '../../../src/geo/distance.ts';
import type { LonLat } from '../../../src/geo/areal.ts';
import type { Footprint } from './contract.ts';
import { ADJACENCY_EXCEPTIONS } from './adjacency-exceptions.ts';

/** What adjacency needs of a record; names as in `protected-areas.jsonl`. */
export interface AdjoiningRecord {
  readonly id: string;
  readonly country: string;
  readonly adjoins: readonly string[];
}

/** Two sites on either side of a border, the first id before the second in the alphabet. */
export interface NeighbourPair {
  readonly siteIds: readonly [string, string];
  /** Edge to edge on the ellipsoid, metres. */
  readonly distanceM: number;
  /** Ends of the shortest way, on the first and on the second site [lon, lat]. */
  readonly ends: readonly [LonLat, LonLat];
}

/** Why a documented pair does not come out as adjoining. */
export type AdjacencyReason = 'area-unknown' | 'buffer-zone-only' | 'apart-in-sources' | 'unexplained';

/** How a documented pair came out. */
export interface AdjacencyCheck {
  readonly siteIds: readonly [string, string];
  /** Edge to edge in metres; null when one of the two has no outline. */
  readonly distanceM: number | null;
  readonly adjoins: boolean;
  /** Null when the pair adjoins. */
  readonly reason: AdjacencyReason | null;
}

/** Documented neighbours across a border must come out nearer than this, metres. */
const ADJOINING_WITHIN_M = 3000;

/** The documented pairs across a border, each once, in alphabetical order. */
export function documentedPairs(records: readonly AdjoiningRecord[]): [string, string][] {
  const country = new Map(records.map((record) => [record.id, record.country]));
  const keys = new Set<string>();
  for (const record of records) {
    for (const other of record.adjoins) {
      const there = country.get(other);
      if (there === undefined || there === record.country) continue;
      keys.add([record.id, other].sort().join(' '));
    }
  }
  return [...keys].sort().map((key): [string, string] => {
    const [a = '', b = ''] = key.split(' ');
    return [a, b];
  });
}

function measurables(footprints: readonly Footprint[]): Map<string, Measurable> {
  return new Map(
    footprints.flatMap(({ id, geometry }) =>
      geometry === null ? [] : [[id, measurable(geometry)] as const],
    ),
  );
}

/** Checks every documented pair: nearer than {@link ADJOINING_WITHIN_M}, or the reason why not. */
export function checkAdjacency(
  records: readonly AdjoiningRecord[],
  footprints: readonly Footprint[],
): AdjacencyCheck[] {
  const shapes = measurables(footprints);
  return documentedPairs(records).map((siteIds): AdjacencyCheck => {
    const [a, b] = [shapes.get(siteIds[0]), shapes.get(siteIds[1])];
    if (a === undefined || b === undefined) {
      return { siteIds, distanceM: null, adjoins: false, reason: 'area-unknown' };
    }
    const { distanceM } = gapBetween(a, b);
    const adjoins = distanceM <= ADJOINING_WITHIN_M;
    const reason = adjoins ? null : (ADJACENCY_EXCEPTIONS.get(siteIds.join(' '))?.reason ?? 'unexplained');
    return { siteIds, distanceM, adjoins, reason };
  });
}

/** All pairs of sites of two countries whose outlines come within a distance, nearest first. */
export function neighboursAcrossBorders(
  records: readonly AdjoiningRecord[],
  footprints: readonly Footprint[],
  withinM: number,
): NeighbourPair[] {
  const shapes = measurables(footprints);
  const sites = records.filter(({ id }) => shapes.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs: NeighbourPair[] = [];
  for (const [index, one] of sites.entries()) {
    const a = shapes.get(one.id);
    for (const other of sites.slice(index + 1)) {
      const b = shapes.get(other.id);
      if (other.country === one.country || a === undefined || b === undefined) continue;
      if (distanceFloorM(a, b) > withinM) continue;
      const gap = gapBetween(a, b);
      if (gap.distanceM > withinM) continue;
      pairs.push({ siteIds: [one.id, other.id], distanceM: gap.distanceM, ends: [gap.from, gap.to] });
    }
  }
  return pairs.sort((a, b) => a.distanceM - b.distanceM);
}
