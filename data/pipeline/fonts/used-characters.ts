import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isLanguage } from '../../../src/model/language.ts';
import { type HanForm, hanFormOfText, isEastAsian } from './character-sets.ts';

/** A text of the atlas, where it stands, and how it is drawn. */
export interface UsedText {
  readonly text: string;
  /** File and path of keys, so that a missing character can be found. */
  readonly where: string;
  /** Han form of the fonts that draw it, by its language or, without one, by its script and country. */
  readonly form: HanForm;
  /**
   * `local-name`: a name in the script of its place, seen by readers of every language;
   * `name`: a name of a place in a reader's language; `text`: anything else.
   */
  readonly use: 'local-name' | 'name' | 'text';
}

const FORM_BY_LANGUAGE: Readonly<Record<string, HanForm>> = { zh: 'sc', ja: 'jp', ko: 'kr' };
const NATIVE_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  chn: ['zh'],
  jpn: ['ja'],
  kor: ['ko'],
  prk: ['ko'],
};

interface Position {
  readonly where: string;
  readonly language: string | null;
  readonly country: string | null;
  readonly recordId: string;
  readonly use: UsedText['use'];
}

function languageOfKey(key: string): string | null {
  const tail = key.split('_').at(-1) ?? key;
  return isLanguage(tail) ? tail : null;
}

function useOfKey(key: string, above: UsedText['use']): UsedText['use'] {
  if (/^(name_local|local_name|local)$/.test(key)) return 'local-name';
  if (/^names?$|^name_/.test(key)) return 'name';
  return key === 'aliases' ? 'text' : above;
}

function isNative(position: Position): boolean {
  const country = (position.country ?? position.recordId.slice(0, 3)).toLowerCase();
  return position.language !== null && (NATIVE_LANGUAGES[country] ?? []).includes(position.language);
}

function usedText(text: string, position: Position): UsedText {
  const ownForm = position.language === null ? undefined : FORM_BY_LANGUAGE[position.language];
  const isLocal = position.use === 'local-name' || (position.use === 'name' && isNative(position));
  return {
    text,
    where: position.where,
    form: ownForm ?? hanFormOfText(text, position.country),
    use: isLocal ? 'local-name' : position.use,
  };
}

function textsOfValue(value: unknown, position: Position): UsedText[] {
  if (typeof value === 'string') return [usedText(value, position)];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      textsOfValue(item, { ...position, where: `${position.where}[${String(index)}]` }),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  const country = typeof record['country'] === 'string' ? record['country'] : position.country;
  const recordId = typeof record['id'] === 'string' ? record['id'] : position.recordId;
  return Object.entries(record).flatMap(([key, item]) =>
    textsOfValue(item, {
      where: `${position.where} ${key}`,
      language: languageOfKey(key) ?? position.language,
      country,
      recordId,
      use: useOfKey(key, position.use),
    }),
  );
}

/**
 * Every text in one JSON or JSON Lines document. A key that is a language, or ends in `_` and a language, gives
 * the language of what is under it; `fileLanguage` gives that of a whole file (an interface catalogue).
 */
export function textsOfDocument(content: string, name: string, fileLanguage: string | null): UsedText[] {
  const start = { language: fileLanguage, country: null, recordId: '', use: 'text' as const };
  if (!name.endsWith('.jsonl')) return textsOfValue(JSON.parse(content), { ...start, where: name });
  return content
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .flatMap(({ line, number }) =>
      textsOfValue(JSON.parse(line), { ...start, where: `${name}:${String(number)}` }),
    );
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.jsonl?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every text of the interface catalogues and of the fact files, in the order of the file names. */
export function readUsedTexts(localesFolder: string, sourcesFolder: string): UsedText[] {
  const fromLocales = documentsIn(localesFolder).flatMap((file) =>
    textsOfDocument(readFileSync(file, 'utf8'), file, basename(file, '.json')),
  );
  const fromSources = documentsIn(sourcesFolder).flatMap((file) =>
    textsOfDocument(readFileSync(file, 'utf8'), file, null),
  );
  return [...fromLocales, ...fromSources];
}

/** The characters of a text that need a glyph: no line ends, tabs or other controls. */
export function drawnCharacters(text: string): string[] {
  return Array.from(text).filter((character) => !/\p{Cc}|\p{Cf}/u.test(character));
}

/** The characters of the texts that the font of the given Han form draws. */
export function eastAsianCharacters(
  texts: readonly UsedText[],
  form: HanForm,
  uses: readonly UsedText['use'][],
): Set<string> {
  const chosen = texts.filter((used) => used.form === form && uses.includes(used.use));
  return new Set(chosen.flatMap((used) => drawnCharacters(used.text).filter(isEastAsian)));
}

/** The characters of all texts that are not East Asian: Latin, Cyrillic, punctuation, signs. */
export function westernCharacters(texts: readonly UsedText[]): Set<string> {
  return new Set(
    texts.flatMap((used) => drawnCharacters(used.text).filter((character) => !isEastAsian(character))),
  );
}
