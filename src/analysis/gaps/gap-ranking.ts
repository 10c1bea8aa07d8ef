import type { LonLat } from '../../geo/areal.ts';
import { edgeGap } from '../../geo/polygon-distance.ts';
import { floatAt } from '../../geo/typed-access.ts';
import type { LocalizedText } from '../../model/language.ts';
import type { CorridorStatus } from '../../model/records.ts';
import type { FlagshipSpecies } from '../../model/site.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import { bestLengths } from '../network/best-paths.ts';
import type { Kernel } from '../network/kernel.ts';
import { LinkAddition, pathTable } from '../network/link-addition.ts';
import { groupedNetwork, type SiteNetwork } from '../network/site-nodes.ts';
import { barriersNamed, corridorsBetween, speciesOfBoth, type CorridorLine } from './gap-facts.ts';

/** How gaps are ranked. */
export interface GapSettings {
  readonly kernel: Kernel;
  /** What a link does: `joined` makes the effective distance 0 (p = 1), `halved` halves it. */
  readonly link: 'joined' | 'halved';
  /** Area of the region in km², for ProtConn; null when there is none. */
  readonly landscapeAreaKm2: number | null;
  /** Only pairs that share a flagship species, when not null. */
  readonly species: FlagshipSpecies | null;
  /** Pairs further apart are left out, metres; `Infinity` keeps all. */
  readonly widestM: number;
}

/** A pair of sites, or of groups of touching sites, of different countries that are not connected. */
export interface GapCandidate {
  /** The two sites between which the gap is narrowest; numbers in the site network. */
  readonly from: number;
  readonly to: number;
  readonly gapKm: number;
  /** Rise of EC when the pair is linked, km². */
  readonly riseKm2: number;
  /** The same in per cent of EC before; null where EC is 0. */
  readonly risePercent: number | null;
  /** Rise of ProtConn in percentage points; null without a region's area. */
  readonly protConnPoints: number | null;
  /** Rise of EC per km of gap, km² per km. */
  readonly risePerKm: number;
}

/** All gaps, widest rise first, and EC before. */
export interface GapRanking {
  readonly ecKm2: number;
  readonly gaps: readonly GapCandidate[];
}

/** A gap with what the records say about it. */
export interface DescribedGap extends GapCandidate {
  readonly fromId: string;
  readonly toId: string;
  /** Ids of the sites that touch either end and are linked along with it, the end itself included. */
  readonly fromGroup: readonly string[];
  readonly toGroup: readonly string[];
  /** Nearest points on both outlines [lon, lat]. */
  readonly ends: readonly [LonLat, LonLat];
  readonly species: readonly FlagshipSpecies[];
  readonly corridors: readonly { readonly id: string; readonly status: CorridorStatus }[];
  /** Empty: no barrier on record, which does not mean that there is none. */
  readonly barriers: readonly LocalizedText[];
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly distanceM: number;
}

function isGap(nodes: SiteNetwork, { from, to, distanceM }: Pair, settings: GapSettings): boolean {
  const [a, b] = [nodes.sites[from], nodes.sites[to]];
  if (a === undefined || b === undefined || a.country === b.country) return false;
  if (nodes.groupOf[from] === nodes.groupOf[to] || distanceM > settings.widestM) return false;
  const { species } = settings;
  return species === null || (a.flagship.includes(species) && b.flagship.includes(species));
}

/** The narrowest pair of sites of different countries for each pair of groups. */
function narrowestPairs(nodes: SiteNetwork, settings: GapSettings): Pair[] {
  const { network, sites, groupOf, groupCount } = nodes;
  const narrowest = new Map<number, Pair>();
  for (let from = 0; from < sites.length; from += 1) {
    for (let to = from + 1; to < sites.length; to += 1) {
      const pair = { from, to, distanceM: floatAt(network.distancesM, from * sites.length + to) };
      if (!isGap(nodes, pair, settings)) continue;
      const [a = 0, b = 0] = [groupOf[from], groupOf[to]];
      const key = Math.min(a, b) * groupCount + Math.max(a, b);
      if (pair.distanceM < (narrowest.get(key)?.distanceM ?? Infinity)) narrowest.set(key, pair);
    }
  }
  return [...narrowest.values()];
}

/**
 * Ranks what linking two unconnected sites of different countries would bring: the rise of EC(PC) in km² (importance
 * of an absent link by addition, Saura and Rubio 2010; computed on the table of best paths, see {@link LinkAddition}).
 * Groups of touching sites stand once, by the pair between which the gap is narrowest. A link is added alone, so the
 * rises of several do not add up. Largest rise first; ties by the shorter gap, then by the ids.
 */
export async function rankGaps(
  nodes: SiteNetwork,
  settings: GapSettings,
  context: AnalysisContext,
): Promise<GapRanking> {
  const { network, groupOf } = nodes;
  const groups = groupedNetwork(nodes);
  const lengthsM = bestLengths(groups.ids.length, groups.distancesM);
  const table = pathTable(groups.attributes, lengthsM, settings.kernel);
  const addition = new LinkAddition(table);
  const ecKm2 = Math.sqrt(table.num);
  const pairs = narrowestPairs(nodes, settings);
  const gaps: GapCandidate[] = [];
  for (const [index, { from, to, distanceM }] of pairs.entries()) {
    const rise = addition.rise(
      groupOf[from] ?? 0,
      groupOf[to] ?? 0,
      settings.link === 'joined' ? 0 : distanceM / 2,
    );
    const riseKm2 = Math.sqrt(table.num + rise) - ecKm2;
    const gapKm = distanceM / 1000;
    const { landscapeAreaKm2 } = settings;
    gaps.push({
      from,
      to,
      gapKm,
      riseKm2,
      risePercent: ecKm2 === 0 ? null : (100 * riseKm2) / ecKm2,
      protConnPoints: landscapeAreaKm2 === null ? null : (100 * riseKm2) / landscapeAreaKm2,
      risePerKm: riseKm2 / gapKm,
    });
    if (index % 256 === 255) await afterStep(context, index + 1, pairs.length);
  }
  context.report(pairs.length, pairs.length);
  const id = (node: number): string => network.ids[node] ?? '';
  gaps.sort(
    (a, b) =>
      b.riseKm2 - a.riseKm2 ||
      a.gapKm - b.gapKm ||
      `${id(a.from)} ${id(a.to)}`.localeCompare(`${id(b.from)} ${id(b.to)}`, 'en'),
  );
  return { ecKm2, gaps };
}

/** Adds to a gap its nearest points and what the records say: species of both sides, corridors, barriers. */
export function describeGap(
  nodes: SiteNetwork,
  gap: GapCandidate,
  corridors: readonly CorridorLine[],
): DescribedGap | null {
  const { sites, outlines, groupOf } = nodes;
  const [a, b] = [outlines[gap.from], outlines[gap.to]];
  if (a === undefined || b === undefined) return null;
  const membersOf = (node: number): number[] =>
    [...groupOf.keys()].filter((other) => groupOf[other] === groupOf[node]);
  const sitesOf = (members: readonly number[]): typeof sites => members.flatMap((node) => sites[node] ?? []);
  const [fromSites, toSites] = [sitesOf(membersOf(gap.from)), sitesOf(membersOf(gap.to))];
  const { from, to } = edgeGap(a, b);
  const species = speciesOfBoth(fromSites, toSites);
  const between = corridorsBetween(corridors, a, b, species);
  return {
    ...gap,
    fromId: sites[gap.from]?.id ?? '',
    toId: sites[gap.to]?.id ?? '',
    fromGroup: fromSites.map(({ id }) => id),
    toGroup: toSites.map(({ id }) => id),
    ends: [from, to],
    species,
    corridors: between.map(({ id, status }) => ({ id, status })),
    barriers: barriersNamed(between),
  };
}
