import type { Geometry } from 'geojson';
import {
  distanceFloorM,
  gapBetween,
  measurable,
  type Gap,
  type Measurable,
} from '../../../src/geo/distance.ts';
import type { PlacedSite } from '../records/placed-site.ts';
import { statusOf } from '../records/site-class.ts';

/** Neighbours across a border are looked for within this distance, km. */
export const NEIGHBOUR_REACH_KM = 30;

/** Two records that are neighbours, in the order of their ids. */
export interface NeighbourPair {
  readonly a: PlacedSite;
  readonly b: PlacedSite;
  /** The way from a to b, edge to edge; from the marked point where there is no outline. */
  readonly gap: Gap;
  /** Edge to edge, km; null when one of the two is a point only. */
  readonly distanceKm: number | null;
  readonly documented: boolean;
}

function geometryOf(site: PlacedSite): Geometry {
  return site.outline ?? { type: 'Point', coordinates: [...site.centre] };
}

function isDocumented(a: PlacedSite, b: PlacedSite): boolean {
  return a.fact.adjoins.includes(b.fact.id) || b.fact.adjoins.includes(a.fact.id);
}

function mayBeNeighbours(a: PlacedSite, b: PlacedSite): boolean {
  const facesAnother = a.fact.border !== null && b.fact.border !== null && a.fact.country !== b.fact.country;
  return facesAnother && [a, b].every(({ fact }) => statusOf(fact) !== 'merged');
}

function pairOf(a: PlacedSite, b: PlacedSite, shapes: ReadonlyMap<string, Measurable>): NeighbourPair | null {
  const [one, other] = [shapes.get(a.fact.id), shapes.get(b.fact.id)];
  if (one === undefined || other === undefined) return null;
  const documented = isDocumented(a, b);
  if (!documented && (!mayBeNeighbours(a, b) || distanceFloorM(one, other) > NEIGHBOUR_REACH_KM * 1000))
    return null;
  const gap = gapBetween(one, other);
  if (!documented && gap.distanceM > NEIGHBOUR_REACH_KM * 1000) return null;
  const hasOutlines = a.outline !== null && b.outline !== null;
  return {
    a,
    b,
    gap,
    distanceKm: hasOutlines ? Number((gap.distanceM / 1000).toFixed(1)) : null,
    documented,
  };
}

/**
 * Every documented pair, and every pair of border sites of two countries whose outlines lie within 30 km of each
 * other. Merged records take part only where a source documents the pair.
 */
export function neighbourPairs(sites: readonly PlacedSite[]): readonly NeighbourPair[] {
  const shapes = new Map(sites.map((site) => [site.fact.id, measurable(geometryOf(site))]));
  return sites.flatMap((a, index) =>
    sites.slice(index + 1).flatMap((b) => {
      const pair = pairOf(a, b, shapes);
      return pair === null ? [] : [pair];
    }),
  );
}
