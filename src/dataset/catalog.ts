import * as v from 'valibot';
import type { Catalog, CatalogFile } from '../model/catalog.ts';
import { AtlasError } from '../model/errors.ts';
import type { DataSourceId } from '../model/layer-definition.ts';
import { fetchFile, type FileReading } from './fetch-file.ts';
import { catalogSchema } from './schema/catalog.ts';

const PATH = 'catalog.json';

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (cause) {
    throw new AtlasError('data-torn', { file: PATH }, { cause });
  }
}

/**
 * Checks a value read as `catalog.json`. Throws `data-version` for another format than this atlas reads, and
 * `data-torn` for anything that is not a catalogue.
 */
export function parseCatalog(value: unknown): Catalog {
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== undefined && format !== 1) {
    throw new AtlasError('data-version', { file: PATH, version: JSON.stringify(format) });
  }
  const result = v.safeParse(catalogSchema, value);
  if (!result.success) throw new AtlasError('data-torn', { file: PATH });
  return result.output;
}

/** Reads and checks the catalogue; `baseUrl` is the absolute address of `data/`. */
export async function readCatalog(baseUrl: string, reading: FileReading): Promise<Catalog> {
  return parseCatalog(parseJson(await fetchFile(new URL(PATH, baseUrl).href, PATH, reading, 'no-cache')));
}

/** SHA-256 of the catalogue as it is served; empty where the platform has no digest. */
export async function catalogHash(baseUrl: string, reading: FileReading): Promise<string> {
  const bytes = await fetchFile(new URL(PATH, baseUrl).href, PATH, reading, 'no-cache');
  return (await reading.digest(bytes)) ?? '';
}

/** The file of a layer source: the overview where one is asked for and there is one, else the full file. */
export function layerFile(catalog: Catalog, source: DataSourceId, detail: 'overview' | 'full'): CatalogFile {
  const files = catalog.files.filter((file) => file.source === source);
  const full = files.find((file) => file.kind !== 'overview');
  const found = detail === 'overview' ? (files.find((file) => file.kind === 'overview') ?? full) : full;
  if (found === undefined) throw new AtlasError('data-missing', { file: source });
  return found;
}

/** The file of records of that path. */
export function recordFile(catalog: Catalog, path: string): CatalogFile {
  const found = catalog.files.find((file) => file.kind === 'records' && file.path === path);
  if (found === undefined) throw new AtlasError('data-missing', { file: path });
  return found;
}
