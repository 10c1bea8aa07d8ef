import type { Breach, Sources } from '../records/read-sources.ts';
import { successorOf } from '../records/site-class.ts';
import { breach, repeated, type Check } from './check.ts';

function repeatedIds(sources: Sources): Breach[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    'protected-areas.jsonl': sources.protectedAreas,
    'extents.jsonl': sources.extents,
    'names.jsonl': sources.names,
    'tumen-wetlands.jsonl': sources.wetlands,
    'species.json': sources.species,
    'ranges.json': sources.ranges,
    'species-sites.json': sources.speciesSites,
    'corridors.json': sources.corridors,
    'project-areas.jsonl': sources.projectAreas,
    'places.jsonl': sources.places,
    'programme.json events': sources.programme.events,
    'programme.json projects': sources.programme.projects,
  };
  return Object.entries(lists).flatMap(([file, records]) =>
    repeated(records.map(({ id }) => id)).map((id) => breach(id, 'id', `comes more than once in ${file}`)),
  );
}

/** No id stands for two records of one file. */
export const uniqueIds: Check = { name: 'unique-ids', run: repeatedIds };

function missing(id: string, field: string, target: string, known: ReadonlySet<string>): Breach[] {
  return known.has(target) ? [] : [breach(id, field, `points to ${target}, which is no record`)];
}

function danglingOfSites(sources: Sources, siteIds: ReadonlySet<string>): Breach[] {
  return sources.protectedAreas.flatMap((fact) => {
    const successor = successorOf(fact);
    return [
      ...fact.adjoins.flatMap((id) => missing(fact.id, 'adjoins', id, siteIds)),
      ...(successor === null ? [] : missing(fact.id, 'status', successor, siteIds)),
    ];
  });
}

function danglingReferences(sources: Sources): Breach[] {
  const siteIds = new Set(sources.protectedAreas.map(({ id }) => id));
  const rangeIds = new Set(sources.ranges.map(({ id }) => id));
  const projectIds = new Set(sources.programme.projects.map(({ id }) => id));
  const speciesSiteIds = new Set(sources.speciesSites.map(({ id }) => id));
  const glossary = sources.glossary;
  const glossaryIds = new Set(
    [...glossary.countries, ...glossary.seas, ...glossary.rivers_lakes_shared_names].map(({ id }) => id),
  );
  return [
    ...danglingOfSites(sources, siteIds),
    ...sources.extents.flatMap(({ id }) => missing(id, 'id', id, siteIds)),
    ...sources.relations.flatMap(({ id, to }) => [
      ...missing(id, 'id', id, siteIds),
      ...(to === null ? [] : missing(id, 'to', to, siteIds)),
    ]),
    ...sources.siteTags.flatMap(({ id }) => missing(id, 'tag', id, siteIds)),
    ...sources.wetlands.flatMap(({ id, protected_area: area }) =>
      area === null ? [] : missing(id, 'protected_area', area, siteIds),
    ),
    ...sources.rangeLocalities.flatMap(({ name, range_id: id }) => missing(name, 'range_id', id, rangeIds)),
    ...sources.projectAreas.flatMap((area) => [
      ...missing(area.id, 'project_id', area.project_id, projectIds),
      ...area.site_ids.flatMap((id) => missing(area.id, 'site_ids', id, siteIds)),
      ...area.species_site_ids.flatMap((id) => missing(area.id, 'species_site_ids', id, speciesSiteIds)),
    ]),
    ...sources.places.flatMap(({ id, glossary_id: term }) => missing(id, 'glossary_id', term, glossaryIds)),
  ];
}

/** Every id that a record names is a record. */
export const references: Check = { name: 'references', run: danglingReferences };

function incomplete(sources: Sources): Breach[] {
  const extents = new Set(sources.extents.map(({ id }) => id));
  const names = new Set(sources.names.map(({ id }) => id));
  const named = [
    ...sources.protectedAreas,
    ...sources.wetlands,
    ...sources.speciesSites,
    ...sources.corridors,
  ];
  return [
    ...sources.protectedAreas
      .filter(({ id }) => !extents.has(id))
      .map(({ id }) => breach(id, 'extent', 'has no line in extents.jsonl')),
    ...named
      .filter(({ id }) => !names.has(id))
      .map(({ id }) => breach(id, 'names', 'has no line in names.jsonl')),
  ];
}

/** Every site has an extent, and everything on the map has its names. */
export const completeness: Check = { name: 'completeness', run: incomplete };

function oneSided(sources: Sources): Breach[] {
  const byId = new Map(sources.protectedAreas.map((fact) => [fact.id, fact]));
  return sources.protectedAreas.flatMap((fact) =>
    fact.adjoins
      .filter((id) => byId.has(id) && byId.get(id)?.adjoins.includes(fact.id) !== true)
      .map((id) => breach(fact.id, 'adjoins', `names ${id}, which does not name it back`)),
  );
}

/** Neighbours name each other. */
export const symmetricNeighbours: Check = { name: 'symmetric-neighbours', run: oneSided };
