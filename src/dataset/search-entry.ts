import type { SearchHit } from '../model/search-hit.ts';

/** One line of `search-index.json`. */
export interface SearchEntry extends Pick<SearchHit, 'kind' | 'id' | 'ground'> {
  /** Names in the order of `LANGUAGES`: English, Chinese, Japanese, Korean, Mongolian, Russian. */
  readonly names: readonly string[];
  /** Other spellings, former and traditional names, in any script. */
  readonly aliases: readonly string[];
}
