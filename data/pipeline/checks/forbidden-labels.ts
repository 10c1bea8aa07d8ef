import { forbiddenIn } from '../../../src/model/forbidden-labels.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

/**
 * Fields that are left out of the rule: sources with their titles and addresses, and the title of an official
 * document, which are quoted as published; the basis of a position or an outline, which is an address or a title
 * too; and aliases, which lead a search to a record but are never shown.
 */
const QUOTED: ReadonlySet<string> = new Set([
  'sources',
  'taxonomy_sources',
  'names_sources',
  'coord_basis',
  'title',
  'url',
  'aliases',
]);

/** Every text within a record with the path of its field, without those quoted from elsewhere. */
function textsIn(value: unknown, field: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, field));
  return Object.entries(value).flatMap(([key, part]) =>
    QUOTED.has(key) ? [] : textsIn(part, field === '' ? key : `${field}.${key}`),
  );
}

function breachesOf(id: string, record: unknown): Breach[] {
  return textsIn(record, '').flatMap(([field, text]) => {
    const found = forbiddenIn(text);
    return found === null ? [] : [breach(id, field, `"${text}" holds ${found}, which no text may`)];
  });
}

function forbiddenNames(sources: Sources): Breach[] {
  const { glossary, programme, translations } = sources;
  const records = [
    ...sources.protectedAreas,
    ...sources.extents,
    ...sources.names,
    ...sources.wetlands,
    ...sources.species,
    ...sources.ranges,
    ...sources.speciesSites,
    ...sources.corridors,
    ...sources.projectAreas,
    ...programme.events,
    ...programme.plans,
    ...programme.projects,
    ...glossary.seas,
    ...glossary.countries,
    ...glossary.designations,
    ...glossary.rivers_lakes_shared_names,
  ];
  return [
    ...records.flatMap((record) => breachesOf(record.id, record)),
    ...translations.flatMap(({ texts }) =>
      Object.entries(texts).flatMap(([english, others]) =>
        breachesOf(english.slice(0, 40), { translations: [english, ...Object.values(others)] }),
      ),
    ),
  ];
}

/** No text that the atlas shows, in any language, names the sea or the islets that it leaves unnamed. */
export const forbiddenLabels: Check = { name: 'forbidden-labels', run: forbiddenNames };
