import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

function designations(sources: Sources): Breach[] {
  const known = new Set(sources.glossary.designations.map(({ en }) => en));
  return sources.protectedAreas
    .filter(({ designation }) => !known.has(designation))
    .map(({ id, designation }) => breach(id, 'designation', `"${designation}" is not in the glossary`));
}

/** Every designation has its words in six languages. */
export const knownDesignations: Check = { name: 'known-designations', run: designations };

function untranslated(sources: Sources): Breach[] {
  const known = new Set(sources.translations.flatMap(({ texts }) => Object.keys(texts)));
  const { programme } = sources;
  const texts: (readonly [string, string, string | null])[] = [
    ...sources.ranges.map(({ id, name }) => [id, 'name', name] as const),
    ...sources.protectedAreas.flatMap(({ id, admin1, agreement }) => [
      [id, 'admin1', admin1] as const,
      [id, 'agreement', agreement] as const,
    ]),
    ...sources.wetlands.map(
      ({ id, waterbird_importance: text }) => [id, 'waterbird_importance', text] as const,
    ),
    ...sources.speciesSites.map(({ id, protected_area: text }) => [id, 'protected_area', text] as const),
    ...sources.corridors.flatMap(({ id, barriers, ends }) => [
      ...barriers.map((text) => [id, 'barriers', text] as const),
      ...ends.map(({ name }) => [id, 'ends.name', name] as const),
    ]),
    ...sources.species.flatMap(({ id, taxonomy_note: taxonomy, iucn, cites, cms, movement, population }) => [
      ...[taxonomy, iucn.note, cites.note, cms.note].map((text) => [id, 'note', text ?? null] as const),
      ...[...population, ...movement].map(({ note }) => [id, 'note', note] as const),
    ]),
    ...sources.species.flatMap(({ id, barriers, movement, population }) => [
      ...barriers.map(({ name }) => [id, 'barriers', name] as const),
      ...movement.flatMap(({ metric, statistic }) => [
        [id, 'movement.metric', metric] as const,
        [id, 'movement.statistic', statistic] as const,
      ]),
      ...population.map(({ scope }) => [id, 'population.scope', scope] as const),
    ]),
    ...programme.events.map(({ id, what }) => [id, 'what', what] as const),
    ...programme.plans.flatMap(({ id, themes }) =>
      themes.flatMap(({ objective, items }) =>
        [objective, ...items].map((text) => [id, 'themes', text] as const),
      ),
    ),
    ...programme.projects.flatMap(({ id, name, note }) => [
      [id, 'name', name] as const,
      [id, 'note', note] as const,
    ]),
    ...sources.projectAreas.map(({ id, name }) => [id, 'name', name] as const),
  ];
  return texts.flatMap(([id, field, text]) =>
    text === null || known.has(text) ? [] : [breach(id, field, `"${text}" has no line in translations/`)],
  );
}

/** Every text of the facts that is a name or a line of the programme has its words in six languages. */
export const translatedTexts: Check = { name: 'translated-texts', run: untranslated };
