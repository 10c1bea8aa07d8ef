import type { Geometry } from 'geojson';
import type { Areal } from '../../geo/areal.ts';
import { areaKm2 } from '../../geo/area.ts';
import { DEGREE_GRID, union } from '../../geo/overlay.ts';
import type { Outline } from '../../geo/polygon-distance.ts';
import { matchesFilter, type SiteFilter } from '../../model/filter.ts';
import type { Site } from '../../model/site.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsWithin } from './components.ts';
import { edgeDistances, outlinesOf } from './edge-distances.ts';
import type { Network } from './network.ts';
import { floatAt } from '../../geo/typed-access.ts';

/** A site with the outline that the atlas draws for it; null where it is known as a point only. */
export interface SiteShape {
  readonly site: Site;
  readonly geometry: Geometry | null;
}

/** Why a record is no node. */
export type ExclusionReason =
  | 'merged'
  | 'proposed'
  | 'international-over-national'
  | 'biosphere-or-geopark'
  | 'part-of-another'
  | 'no-outline';

/** How sites become nodes. */
export interface NodeSettings {
  readonly filter: SiteFilter;
  /** Count sites that are only proposed. */
  readonly includesProposed: boolean;
  /** Outlines that come this near are taken as touching, metres. */
  readonly toleranceM: number;
}

/** The atlas's sites as a network; node i is `sites[i]`, each site a node of its own, touching ones at distance 0. */
export interface SiteNetwork {
  readonly network: Network;
  readonly sites: readonly Site[];
  readonly geometries: readonly Areal[];
  readonly outlines: readonly Outline[];
  /** Number of the group of touching sites that each node belongs to. */
  readonly groupOf: readonly number[];
  readonly groupCount: number;
  readonly excluded: readonly { readonly siteId: string; readonly reason: ExclusionReason }[];
}

/** Why a record does not stand for ground of its own; null when it does. A site on a border counts like any other. */
function exclusionOf({ site, geometry }: SiteShape, settings: NodeSettings): ExclusionReason | null {
  if (site.status === 'merged') return 'merged';
  if (site.status === 'proposed' && !settings.includesProposed) return 'proposed';
  if (site.siteClass === 'biosphere') return 'biosphere-or-geopark';
  if (site.relations.some(({ kind }) => kind === 'over' || kind === 'same-place')) {
    return 'international-over-national';
  }
  if (site.relations.some(({ kind }) => kind === 'part-of')) return 'part-of-another';
  const isAreal = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
  return isAreal ? null : 'no-outline';
}

function adjoin(distancesM: Float64Array, size: number, from: number, to: number): void {
  distancesM[from * size + to] = 0;
  distancesM[to * size + from] = 0;
}

/** Area of each node without overlaps: the area of the group's union, shared in proportion to the outlines. */
function netAreas(geometries: readonly Areal[], groupOf: readonly number[], groups: number): Float64Array {
  const gross = geometries.map(areaKm2);
  const net = new Float64Array(geometries.length);
  for (let group = 0; group < groups; group += 1) {
    const members = [...groupOf.keys()].filter((node) => groupOf[node] === group);
    const sum = members.reduce((total, node) => total + (gross[node] ?? 0), 0);
    const shapes = members.flatMap((node) => geometries[node] ?? []);
    const whole = members.length === 1 ? sum : areaKm2(union(shapes, DEGREE_GRID));
    for (const node of members) net[node] = sum === 0 ? 0 : ((gross[node] ?? 0) * whole) / sum;
  }
  return net;
}

/**
 * The network of the sites that pass a filter. Distances are edge to edge on the ellipsoid; pairs that a source
 * documents as adjoining, and pairs whose outlines come within the tolerance, are at 0 and form one group. A group
 * counts like one dissolved site: splitting a site into touching parts leaves EC as it is. Areas are those of the
 * outlines in km², overlaps counted once. Transboundary sites stay in.
 * @param adjoining pairs of site ids that adjoin on record
 */
export async function siteNetwork(
  shapes: readonly SiteShape[],
  adjoining: readonly (readonly [string, string])[],
  settings: NodeSettings,
  context: AnalysisContext,
): Promise<SiteNetwork> {
  const passing = shapes.filter(({ site }) => matchesFilter(site, settings.filter));
  const reasons = passing.map((shape) => exclusionOf(shape, settings));
  const kept = passing.filter((_, index) => reasons[index] === null);
  const sites = kept.map(({ site }) => site);
  const geometries = kept.map(({ geometry }) => geometry as Areal);
  const outlines = outlinesOf(geometries);
  const distancesM = await edgeDistances(outlines, Infinity, context);
  const size = sites.length;
  const number = new Map(sites.map(({ id }, index) => [id, index]));
  distancesM.forEach((distanceM, pair) => {
    if (distanceM <= settings.toleranceM) distancesM[pair] = 0;
  });
  for (const [a, b] of adjoining) {
    const [from, to] = [number.get(a), number.get(b)];
    if (from !== undefined && to !== undefined) adjoin(distancesM, size, from, to);
  }
  const ids = sites.map(({ id }) => id);
  const bare: Network = { ids, attributes: new Float64Array(size), distancesM };
  const { groupOf, count } = componentsWithin(bare, 0);
  return {
    network: { ...bare, attributes: netAreas(geometries, groupOf, count) },
    sites,
    geometries,
    outlines,
    groupOf,
    groupCount: count,
    excluded: passing.flatMap(({ site }, index) => {
      const reason = reasons[index];
      return reason === null || reason === undefined ? [] : [{ siteId: site.id, reason }];
    }),
  };
}

/** The network with one node per group of touching sites: areas added, the least distance between members. */
export function groupedNetwork({ network, groupOf, groupCount }: SiteNetwork): Network {
  const size = network.ids.length;
  const attributes = new Float64Array(groupCount);
  const distancesM = new Float64Array(groupCount * groupCount).fill(Infinity);
  const ids = new Array<string>(groupCount).fill('');
  groupOf.forEach((group, node) => {
    attributes[group] = floatAt(attributes, group) + floatAt(network.attributes, node);
    ids[group] =
      ids[group] === '' ? (network.ids[node] ?? '') : `${ids[group] ?? ''}+${network.ids[node] ?? ''}`;
    groupOf.forEach((other, otherNode) => {
      const pair = group * groupCount + other;
      const distanceM = floatAt(network.distancesM, node * size + otherNode);
      distancesM[pair] = Math.min(floatAt(distancesM, pair), distanceM);
    });
  });
  return { ids, attributes, distancesM };
}
