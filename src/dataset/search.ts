import { LANGUAGES, type Language } from '../model/language.ts';
import type { SearchHit } from '../model/search-hit.ts';
import { isWithinEdits } from './edit-distance.ts';
import { latinSound, searchWords } from './normalise.ts';
import type { SearchEntry } from './search-entry.ts';

/** A name prepared for the search. */
interface Key {
  readonly entry: SearchEntry;
  /** Place of the entry in the file: the last resort of the order. */
  readonly order: number;
  readonly name: string;
  /** Place among the six names, or -1 for an alias. */
  readonly language: number;
  readonly words: readonly string[];
  readonly compact: string;
  /** The words with a space before each. */
  readonly spaced: string;
  /** Places in `compact` where words start. */
  readonly starts: readonly number[];
  /** How the name sounds from the start of each of its words on. */
  readonly sounds: readonly string[];
}

/** All names of the atlas, ready to be searched. */
export interface SearchIndex {
  readonly keys: readonly Key[];
  /** Every word, and every name without its spaces, with the keys that hold it. */
  readonly words: ReadonlyMap<string, readonly Key[]>;
}

interface Query {
  readonly words: readonly string[];
  readonly compact: string;
  readonly sound: string | null;
  readonly language: number;
}

interface Match {
  readonly key: Key;
  readonly score: number;
}

/**
 * What a kind gives way by. A bird site or study area often bears the name of the protected area it lies in; a
 * protected area whose name begins with the query comes before it.
 */
const KIND_SCORE: Readonly<Record<SearchHit['kind'], number>> = {
  place: 0,
  site: 0.8,
  ground: 1.2,
  wetland: 1.6,
  corridor: 2.4,
  'species-site': 25,
};
const ALIAS = -1;
/** Shorter queries are too like too many words for slips to be forgiven. */
const SHORTEST_TYPO = 4;
const LONG_QUERY = 9;

/** Lower is better; the steps between leave room for what sets two names of one step apart. */
const SCORE = {
  exact: 0,
  exactAlias: 10,
  prefix: 20,
  wordStart: 40,
  inside: 60,
  anyOrder: 70,
  sound: 80,
  soundInside: 83,
  typo: 90,
} as const;

function prepare(entry: SearchEntry, order: number): Key[] {
  return [...entry.names, ...entry.aliases].map((name, index) => {
    const words = searchWords(name);
    const starts: number[] = [];
    let at = 0;
    for (const word of words) {
      starts.push(at);
      at += word.length;
    }
    const compact = words.join('');
    const language = index < LANGUAGES.length ? index : ALIAS;
    const spaced = words.map((word) => ` ${word}`).join('');
    const sounds = starts
      .map((start) => latinSound(compact.slice(start)))
      .filter((sound): sound is string => sound !== null);
    return { entry, order, name, language, words, compact, spaced, starts, sounds };
  });
}

/** Prepares the names; some 20 ms for five hundred entries. */
export function buildSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const keys = entries.flatMap(prepare).filter((key) => key.compact !== '');
  const words = new Map<string, Key[]>();
  for (const key of keys) {
    for (const word of new Set([...key.words, key.compact])) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [key]);
      else known.push(key);
    }
  }
  return { keys, words };
}

function placeScore(key: Key, query: Query): number | null {
  const at = key.compact.indexOf(query.compact);
  if (at === -1) return null;
  if (at === 0 && key.compact.length === query.compact.length) {
    return key.language === ALIAS ? SCORE.exactAlias : SCORE.exact;
  }
  if (at === 0) return SCORE.prefix;
  const isWordStart = key.starts.some((start) => key.compact.startsWith(query.compact, start));
  return isWordStart ? SCORE.wordStart : SCORE.inside;
}

function anyOrderScore(key: Key, query: Query): number | null {
  if (query.words.length < 2) return null;
  return query.words.every((word) => key.spaced.includes(` ${word}`)) ? SCORE.anyOrder : null;
}

function soundScore(key: Key, query: Query): number | null {
  const { sound: asked } = query;
  if (asked === null || asked.length < 3) return null;
  const word = key.sounds.findIndex((sound) => sound.startsWith(asked));
  if (word === -1) return null;
  return word === 0 ? SCORE.sound : SCORE.soundInside;
}

/** Keys with a word that becomes the query by one slip, or by two in a long query. */
function misspelt(index: SearchIndex, query: Query): Match[] {
  const { length } = query.compact;
  if (length < SHORTEST_TYPO) return [];
  const most = length >= LONG_QUERY ? 2 : 1;
  const { compact } = query;
  const [start, end] = [compact.slice(0, 1), compact.slice(-1)];
  const sharesAnEnd = (word: string): boolean => word.startsWith(start) || word.endsWith(end);
  const near = [...index.words].filter(([word]) => sharesAnEnd(word) && isWithinEdits(compact, word, most));
  return near.flatMap(([, keys]) => keys).map((key) => ({ key, score: SCORE.typo + withinStep(key, query) }));
}

/** What sets two names of one step apart: the reader's own language, then any name, then aliases; then brevity. */
function withinStep(key: Key, query: Query): number {
  const kind = KIND_SCORE[key.entry.kind];
  const language = key.language === query.language ? 0 : key.language === ALIAS ? 5 : 2;
  const rest = Math.min(1, (key.compact.length - query.compact.length) / 60);
  return language + kind + rest;
}

function bestOfEach(matches: readonly Match[]): Match[] {
  const best = new Map<SearchEntry, Match>();
  for (const match of matches) {
    const known = best.get(match.key.entry);
    if (known === undefined || match.score < known.score) best.set(match.key.entry, match);
  }
  return [...best.values()].sort((a, b) => a.score - b.score || a.key.order - b.key.order);
}

function directMatches(keys: readonly Key[], query: Query): Match[] {
  const matches: Match[] = [];
  for (const key of keys) {
    const step = placeScore(key, query) ?? anyOrderScore(key, query) ?? soundScore(key, query);
    if (step === null) continue;
    matches.push({ key, score: step + withinStep(key, query) });
  }
  return matches;
}

/**
 * Finds names that hold the query, best first: the whole name, its beginning, the beginning of a word, anywhere in
 * it, its words in another order, what sounds alike in Latin letters. Only when nothing is found are slips of one or
 * two letters forgiven. Each entry comes once; an empty query finds nothing.
 */
export function search(
  index: SearchIndex,
  text: string,
  limit: number,
  reader: Language = 'en',
): readonly SearchHit[] {
  const words = searchWords(text);
  const compact = words.join('');
  if (compact === '') return [];
  const language = LANGUAGES.indexOf(reader);
  const query: Query = { words, compact, sound: latinSound(compact), language };
  const direct = directMatches(index.keys, query);
  return bestOfEach(direct.length > 0 ? direct : misspelt(index, query))
    .slice(0, limit)
    .map(({ key: { entry, name } }) => ({
      kind: entry.kind,
      id: entry.id,
      matched: name === entry.names[language] ? null : name,
      ...(entry.ground === undefined ? {} : { ground: entry.ground }),
    }));
}
