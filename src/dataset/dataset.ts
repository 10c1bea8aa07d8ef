import type { FeatureCollection, Geometry } from 'geojson';
import type { Catalog, CatalogFile } from '../model/catalog.ts';
import { AtlasError } from '../model/errors.ts';
import type { Language } from '../model/language.ts';
import type { DataSourceId } from '../model/layer-definition.ts';
import type { RecordFiles } from '../model/record-files.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { catalogHash, layerFile, readCatalog, recordFile } from './catalog.ts';
import { fetchCatalogued, type FileReading } from './fetch-file.ts';
import { readFlatGeobuf, type FeatureProperties } from './read-flatgeobuf.ts';
import { buildSearchIndex, search, type SearchIndex } from './search.ts';
import type { SearchEntry } from './search-entry.ts';
import { groundEntries } from './search-ground.ts';

type PlacesLayer = Parameters<typeof groundEntries>[0];

function parseRecords(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (cause) {
    throw new AtlasError('data-torn', { file }, { cause });
  }
}

/**
 * The atlas's own data behind one door: the catalogue, layers as GeoJSON text, records, and the search. Each file is
 * read once; one that failed is read again when it is asked for again. Failures are thrown as `AtlasError`.
 */
export class Dataset {
  readonly #reading: FileReading;
  readonly #answers = new Map<string, Promise<unknown>>();
  #baseUrl = '';
  #opening: Promise<Catalog> | null = null;

  constructor(reading: FileReading) {
    this.#reading = reading;
  }

  /** Reads the catalogue; `baseUrl` is the absolute address of `data/`, with its closing slash. */
  async open(baseUrl: string): Promise<Catalog> {
    this.#answers.clear();
    this.#baseUrl = baseUrl;
    const opening = readCatalog(baseUrl, this.#reading);
    this.#opening = opening;
    return opening;
  }

  /** GeoJSON text of a layer source. */
  async layerText(source: DataSourceId, detail: 'overview' | 'full'): Promise<string> {
    const file = layerFile(await this.#opened(), source, detail);
    return this.#once(file.path, async () => {
      return JSON.stringify(await this.#features(file));
    });
  }

  /** Geometries of a layer source in full detail by the `id` of their feature; not kept. */
  async geometries(source: DataSourceId): Promise<ReadonlyMap<string, Geometry>> {
    const { features } = await this.#features(layerFile(await this.#opened(), source, 'full'));
    return new Map(features.map(({ properties, geometry }) => [String(properties['id']), geometry]));
  }

  /** SHA-256 of the catalogue as it is served, lower-case hex; empty where the platform has no digest. */
  async catalogHash(): Promise<string> {
    await this.#opened();
    return catalogHash(this.#baseUrl, this.#reading);
  }

  async records<Name extends keyof RecordFiles>(name: Name): Promise<RecordFiles[Name]> {
    return (await this.#recordFile(`${name}.json`)) as RecordFiles[Name];
  }

  async search(query: string, limit: number, reader?: Language): Promise<readonly SearchHit[]> {
    const index = await this.#once<SearchIndex>('search', async () => {
      const [records, ground] = await Promise.all([this.#recordFile('search-index.json'), this.#ground()]);
      return buildSearchIndex([...(records as readonly SearchEntry[]), ...ground]);
    });
    return search(index, query, limit, reader);
  }

  /** Names of the map's layer of places; none when it cannot be read, which the map itself reports. */
  async #ground(): Promise<readonly SearchEntry[]> {
    try {
      return groundEntries(JSON.parse(await this.layerText('places', 'full')) as PlacesLayer);
    } catch {
      return [];
    }
  }

  async #features(file: CatalogFile): Promise<FeatureCollection<Geometry, FeatureProperties>> {
    const bytes = await fetchCatalogued(this.#baseUrl, file, this.#reading);
    return readFlatGeobuf(bytes).catch((cause: unknown) => {
      throw new AtlasError('data-torn', { file: file.path }, { cause });
    });
  }

  async #recordFile(path: string): Promise<unknown> {
    const file = recordFile(await this.#opened(), path);
    return this.#once(path, async () =>
      parseRecords(await fetchCatalogued(this.#baseUrl, file, this.#reading), path),
    );
  }

  /** The catalogue; a question that comes while it is being read waits for it. */
  async #opened(): Promise<Catalog> {
    if (this.#opening === null) throw new AtlasError('data-missing', { file: 'catalog.json' });
    return this.#opening;
  }

  async #once<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#answers.get(key) as Promise<Value> | undefined;
    if (known !== undefined) return known;
    const answer = read();
    this.#answers.set(key, answer);
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }
}
