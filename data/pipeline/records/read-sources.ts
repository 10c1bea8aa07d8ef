import { readdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { corridorSchema, type CorridorFact } from '../../../src/dataset/schema/corridor.ts';
import { extentRecordSchema, type ExtentFact } from '../../../src/dataset/schema/extent.ts';
import { namesSchema, type NamesFact } from '../../../src/dataset/schema/names.ts';
import { officialSchema, type OfficialFact } from '../../../src/dataset/schema/official.ts';
import { placeSchema, type PlaceFact } from '../../../src/dataset/schema/place.ts';
import {
  programmeSchema,
  projectAreaSchema,
  type ProgrammeFact,
  type ProjectAreaFact,
} from '../../../src/dataset/schema/programme.ts';
import { protectedAreaSchema, type ProtectedAreaFact } from '../../../src/dataset/schema/protected-area.ts';
import {
  rangeLocalitySchema,
  rangeSchema,
  type RangeFact,
  type RangeLocalityFact,
} from '../../../src/dataset/schema/range.ts';
import {
  relationSchema,
  siteTagSchema,
  type RelationFact,
  type SiteTagFact,
} from '../../../src/dataset/schema/relation.ts';
import { speciesSchema, type SpeciesFact } from '../../../src/dataset/schema/species.ts';
import { speciesSiteSchema, type SpeciesSiteFact } from '../../../src/dataset/schema/species-site.ts';
import {
  dataVersionSchema,
  glossarySchema,
  sourceHostsSchema,
  translationsSchema,
  type DataVersionFact,
  type GlossaryFact,
  type SourceHostsFact,
  type TranslationsFact,
} from '../../../src/dataset/schema/vocabulary.ts';
import { wetlandSchema, type WetlandFact } from '../../../src/dataset/schema/wetland.ts';

/** Everything under `data/sources` and `data/glossary`, as written there. */
export interface Sources {
  readonly protectedAreas: readonly ProtectedAreaFact[];
  readonly extents: readonly ExtentFact[];
  readonly names: readonly NamesFact[];
  readonly relations: readonly RelationFact[];
  readonly siteTags: readonly SiteTagFact[];
  readonly wetlands: readonly WetlandFact[];
  readonly species: readonly SpeciesFact[];
  readonly ranges: readonly RangeFact[];
  readonly rangeLocalities: readonly RangeLocalityFact[];
  readonly speciesSites: readonly SpeciesSiteFact[];
  readonly corridors: readonly CorridorFact[];
  readonly programme: ProgrammeFact;
  readonly official: OfficialFact;
  readonly projectAreas: readonly ProjectAreaFact[];
  readonly places: readonly PlaceFact[];
  readonly hosts: SourceHostsFact['hosts'];
  readonly glossary: GlossaryFact;
  readonly translations: readonly TranslationsFact[];
  readonly version: DataVersionFact;
}

/** A breach of the rules of the source files: one line for a person to mend. */
export interface Breach {
  readonly id: string;
  readonly field: string;
  readonly what: string;
}

/** One source file: where it lies, how it is cut into records, and the schema of a record. */
interface SourceFile {
  readonly path: string;
  readonly schema: v.GenericSchema;
}

const LINES: Readonly<Record<string, SourceFile>> = {
  protectedAreas: { path: 'sources/protected-areas.jsonl', schema: protectedAreaSchema },
  extents: { path: 'sources/extents.jsonl', schema: extentRecordSchema },
  names: { path: 'sources/names.jsonl', schema: namesSchema },
  relations: { path: 'sources/relations.jsonl', schema: relationSchema },
  siteTags: { path: 'sources/site-tags.jsonl', schema: siteTagSchema },
  wetlands: { path: 'sources/tumen-wetlands.jsonl', schema: wetlandSchema },
  projectAreas: { path: 'sources/project-areas.jsonl', schema: projectAreaSchema },
  places: { path: 'sources/places.jsonl', schema: placeSchema },
};

const LISTS: Readonly<Record<string, SourceFile>> = {
  species: { path: 'sources/species.json', schema: speciesSchema },
  ranges: { path: 'sources/ranges.json', schema: rangeSchema },
  rangeLocalities: { path: 'sources/range-check-localities.json', schema: rangeLocalitySchema },
  speciesSites: { path: 'sources/species-sites.json', schema: speciesSiteSchema },
  corridors: { path: 'sources/corridors.json', schema: corridorSchema },
};

const WHOLES: Readonly<Record<string, SourceFile>> = {
  programme: { path: 'sources/programme.json', schema: programmeSchema },
  official: { path: 'sources/official-coverage.json', schema: officialSchema },
  hosts: { path: 'sources/source-hosts.json', schema: sourceHostsSchema },
  glossary: { path: 'glossary/glossary.json', schema: glossarySchema },
  version: { path: 'sources/data-version.json', schema: dataVersionSchema },
};

const DATA_FOLDER = new URL('../../', import.meta.url);

/** The raw values of all source files, not yet checked. */
export interface RawSources {
  readonly lines: Record<string, unknown[]>;
  readonly lists: Record<string, unknown[]>;
  readonly wholes: Record<string, unknown>;
  readonly translations: unknown[];
}

async function readText(path: string): Promise<string> {
  return readFile(new URL(path, DATA_FOLDER), 'utf8');
}

function parseLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Reads every source file as plain values. Throws when one is missing or not JSON. */
export async function readRawSources(): Promise<RawSources> {
  const lines: Record<string, unknown[]> = {};
  for (const [key, file] of Object.entries(LINES)) lines[key] = parseLines(await readText(file.path));
  const lists: Record<string, unknown[]> = {};
  for (const [key, file] of Object.entries(LISTS))
    lists[key] = JSON.parse(await readText(file.path)) as unknown[];
  const wholes: Record<string, unknown> = {};
  for (const [key, file] of Object.entries(WHOLES))
    wholes[key] = JSON.parse(await readText(file.path)) as unknown;
  const folder = 'sources/translations/';
  const names = (await readdir(new URL(folder, DATA_FOLDER))).filter((name) => name.endsWith('.json')).sort();
  const translations = await Promise.all(
    names.map(async (name) => JSON.parse(await readText(`${folder}${name}`)) as unknown),
  );
  return { lines, lists, wholes, translations };
}

function idOf(record: unknown, fallback: string): string {
  const id = (record as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : fallback;
}

function breachesOf(value: unknown, schema: v.GenericSchema, fallbackId: string): Breach[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.map((issue) => ({
    id: idOf(value, fallbackId),
    field: v.getDotPath(issue) ?? '(record)',
    what: issue.message,
  }));
}

/** Holds every record against its schema. The sources are whole when there is no breach. */
export function checkSchemas(raw: RawSources): {
  readonly sources: Sources;
  readonly breaches: readonly Breach[];
} {
  const breaches: Breach[] = [];
  for (const [files, values] of [
    [LINES, raw.lines],
    [LISTS, raw.lists],
  ] as const) {
    for (const [key, file] of Object.entries(files)) {
      (values[key] ?? []).forEach((record, index) => {
        breaches.push(...breachesOf(record, file.schema, `${file.path}:${index + 1}`));
      });
    }
  }
  for (const [key, file] of Object.entries(WHOLES))
    breaches.push(...breachesOf(raw.wholes[key], file.schema, file.path));
  raw.translations.forEach((file, index) => {
    breaches.push(...breachesOf(file, translationsSchema, `translations[${index}]`));
  });
  const hosts = (raw.wholes['hosts'] as SourceHostsFact).hosts;
  const sources = {
    ...raw.lines,
    ...raw.lists,
    ...raw.wholes,
    hosts,
    translations: raw.translations,
  } as unknown as Sources;
  return { sources, breaches };
}

/** Reads all sources; throws with every breach of a schema, one per line. */
export async function readSources(): Promise<Sources> {
  const { sources, breaches } = checkSchemas(await readRawSources());
  if (breaches.length > 0) {
    throw new Error(breaches.map(({ id, field, what }) => `${id} ${field} ${what}`).join('\n'));
  }
  return sources;
}
