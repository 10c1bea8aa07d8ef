import type { Catalog } from '../model/catalog.ts';
import type { Problem } from '../model/errors.ts';
import type { Language } from '../model/language.ts';
import type { DataSourceId } from '../model/layer-definition.ts';
import type { RecordFiles } from '../model/record-files.ts';
import type { SearchHit } from '../model/search-hit.ts';

/** A value, or the reason why there is none: errors cross the thread border as plain data. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What the data worker does for the page. Plain data in, plain data out. */
export interface DataApi {
  /** Reads and checks the catalogue. `baseUrl` is the absolute address of `data/`. */
  open(baseUrl: string): Promise<Outcome<Catalog>>;
  /**
   * Reads a layer file, checks it against the catalogue and answers with a `blob:` address of its GeoJSON, which
   * the map's own worker fetches; no geometry passes through the page.
   */
  layer(source: DataSourceId, detail: 'overview' | 'full'): Promise<Outcome<string>>;
  records<Name extends keyof RecordFiles>(name: Name): Promise<Outcome<RecordFiles[Name]>>;
  /**
   * Finds `query` in any script, diacritics and transliterations forgiven; best first, at most `limit`. Names in the
   * reader's language come before others that match as well; English when it is not given.
   */
  search(query: string, limit: number, reader?: Language): Promise<Outcome<readonly SearchHit[]>>;
}
