import type { LonLat } from '../../geo/areal.ts';
import { distanceM } from '../../geo/distance.ts';
import type { FlagshipSpecies } from '../../model/site.ts';
import type { SpeciesSite } from '../../model/records.ts';
import { bottleneckRoute, type Route } from './bottleneck-route.ts';

/** What a flyway is worked out from. */
export interface FlywaySettings {
  readonly species: FlagshipSpecies;
  /** How far the species usually flies without landing, km; a judgement of the compilers unless a study gives it. */
  readonly usualFlightKm: number;
}

/** A leg of the best routes. */
export interface FlywayLeg {
  readonly fromId: string;
  readonly toId: string;
  readonly lengthKm: number;
  readonly isWithinUsualFlight: boolean;
}

/** The best route of one breeding site to the wintering site that is easiest to reach. */
export interface FlywayRoute {
  readonly siteIds: readonly string[];
  readonly longestLegKm: number;
  readonly lengthKm: number;
}

/** What the loss of one site does to the routes of all breeding sites. */
export interface SiteLoss {
  readonly siteId: string;
  /** Breeding sites whose best route was within the usual flight and is no longer. */
  readonly brokenRoutes: number;
  /** Largest rise of the longest leg of a route, km; null where a breeding site is left without any wintering site. */
  readonly longestLegRiseKm: number | null;
  /** Largest rise of the length of a route, km; null as above. */
  readonly lengthRiseKm: number | null;
}

/** The flyway of a species over the sites on record. */
export interface Flyway {
  readonly sites: readonly SpeciesSite[];
  readonly routes: readonly FlywayRoute[];
  readonly legs: readonly FlywayLeg[];
  /** Sites on which at least one route rests, worst loss first; ends of routes are not listed for their own. */
  readonly losses: readonly SiteLoss[];
}

/** Why there is no flyway. */
export type FlywayReason = 'no-breeding-sites' | 'no-wintering-sites';

/** A flyway, or the reason why there is none. */
export type FlywayResult =
  { readonly value: Flyway; readonly reason: null } | { readonly value: null; readonly reason: FlywayReason };

function legsKm(sites: readonly SpeciesSite[]): number[][] {
  const at = ({ centre }: SpeciesSite): LonLat => centre;
  return sites.map((from) => sites.map((to) => distanceM(at(from), at(to)) / 1000));
}

function withRole(sites: readonly SpeciesSite[], role: string): number[] {
  return sites.flatMap(({ roles }, index) => (roles.includes(role) ? [index] : []));
}

function lossOf(
  lost: number,
  routes: readonly Route[],
  legs: readonly (readonly number[])[],
  wintering: readonly number[],
  usualFlightKm: number,
): Omit<SiteLoss, 'siteId'> {
  let brokenRoutes = 0;
  let longestLegRiseKm: number | null = 0;
  let lengthRiseKm: number | null = 0;
  for (const route of routes) {
    if (route.nodes[0] === lost || !route.nodes.includes(lost)) continue;
    const other = bottleneckRoute(legs, route.nodes[0] ?? 0, wintering, lost);
    if (route.longestKm <= usualFlightKm && (other?.longestKm ?? Infinity) > usualFlightKm) brokenRoutes += 1;
    if (other === null || longestLegRiseKm === null || lengthRiseKm === null) {
      longestLegRiseKm = null;
      lengthRiseKm = null;
      continue;
    }
    longestLegRiseKm = Math.max(longestLegRiseKm, other.longestKm - route.longestKm);
    lengthRiseKm = Math.max(lengthRiseKm, other.lengthKm - route.lengthKm);
  }
  return { brokenRoutes, longestLegRiseKm, lengthRiseKm };
}

function legsOf(routes: readonly Route[], sites: readonly SpeciesSite[], usualFlightKm: number): FlywayLeg[] {
  const legs = new Map<string, FlywayLeg>();
  for (const { nodes, legsKm: lengths } of routes) {
    lengths.forEach((lengthKm, index) => {
      const [fromId = '', toId = ''] = [nodes[index], nodes[index + 1]].map((node) => sites[node ?? 0]?.id);
      const isWithinUsualFlight = lengthKm <= usualFlightKm;
      legs.set([fromId, toId].sort().join(' '), { fromId, toId, lengthKm, isWithinUsualFlight });
    });
  }
  return [...legs.values()];
}

function worstFirst(a: SiteLoss, b: SiteLoss): number {
  const rise = ({ longestLegRiseKm }: SiteLoss): number => longestLegRiseKm ?? Number.MAX_VALUE;
  const length = ({ lengthRiseKm }: SiteLoss): number => lengthRiseKm ?? Number.MAX_VALUE;
  return b.brokenRoutes - a.brokenRoutes || rise(b) - rise(a) || length(b) - length(a);
}

/**
 * The flyway of a species over its breeding, staging and wintering sites on record. For each breeding site the best
 * route to a wintering site is the one whose longest leg is shortest, and of those the shortest: birds are held to
 * rest rather than to fly further at once. Legs are measured between the centres of the sites, on the ellipsoid.
 *
 * A site's loss is judged by leaving it out: routes break when the longest leg then exceeds the usual flight. The
 * routes are what the sites on record allow, not tracks of birds.
 */
export function flywayOf(records: readonly SpeciesSite[], settings: FlywaySettings): FlywayResult {
  const sites = records.filter(
    ({ siteType, species }) => siteType === 'bird' && species.includes(settings.species),
  );
  const breeding = withRole(sites, 'breeding');
  const wintering = withRole(sites, 'wintering');
  if (breeding.length === 0) return { value: null, reason: 'no-breeding-sites' };
  if (wintering.length === 0) return { value: null, reason: 'no-wintering-sites' };
  const legs = legsKm(sites);
  const routes = breeding.flatMap((from) => bottleneckRoute(legs, from, wintering, null) ?? []);
  const used = [...new Set(routes.flatMap(({ nodes }) => nodes.slice(1)))];
  const losses = used.map((lost) => ({
    siteId: sites[lost]?.id ?? '',
    ...lossOf(lost, routes, legs, wintering, settings.usualFlightKm),
  }));
  return {
    value: {
      sites,
      routes: routes.map(({ nodes, longestKm, lengthKm }) => ({
        siteIds: nodes.map((node) => sites[node]?.id ?? ''),
        longestLegKm: longestKm,
        lengthKm,
      })),
      legs: legsOf(routes, sites, settings.usualFlightKm),
      losses: losses.sort(worstFirst),
    },
    reason: null,
  };
}
