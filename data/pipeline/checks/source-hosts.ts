import type { SourceFact } from '../../../src/dataset/schema/shared.ts';
import { hostOf } from '../sources/host-kind.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

function cited(sources: Sources): readonly (readonly [string, readonly SourceFact[]])[] {
  const { programme } = sources;
  return [
    ...sources.protectedAreas.map((record) => [record.id, record.sources] as const),
    ...sources.wetlands.map((record) => [record.id, record.sources] as const),
    ...sources.ranges.map((record) => [record.id, record.sources] as const),
    ...sources.corridors.map((record) => [record.id, record.sources] as const),
    ...sources.speciesSites.map(
      (record) =>
        [record.id, [...record.sources, ...record.counts.flatMap((count) => count.sources)]] as const,
    ),
    ...sources.species.map(
      (record) =>
        [
          record.id,
          [...record.population, ...record.movement, ...record.barriers].flatMap((row) => row.sources),
        ] as const,
    ),
    ...[...programme.events, ...programme.plans, ...programme.projects, ...programme.networks].map(
      (record) => [record.id, record.sources] as const,
    ),
    ...sources.projectAreas.map((record) => [record.id, record.sources] as const),
    ...sources.siteTags.map((record) => [record.id, record.sources] as const),
  ];
}

function unknownHosts(sources: Sources): Breach[] {
  return cited(sources).flatMap(([id, list]) =>
    list.flatMap(({ url }) => {
      const host = url === null ? null : hostOf(url);
      if (url === null || (host !== null && sources.hosts[host] !== undefined)) return [];
      return [breach(id, 'sources', `${host ?? url} has no kind in source-hosts.json`)];
    }),
  );
}

/** Every address lies on a host whose kind is known. */
export const knownHosts: Check = { name: 'known-hosts', run: unknownHosts };
