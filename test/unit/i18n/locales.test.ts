import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { forbiddenIn } from '../../../src/model/forbidden-labels.ts';
import { ERROR_CODES } from '../../../src/model/errors.ts';

type Texts = Readonly<Record<string, string>>;

const read = (language: Language): Texts =>
  JSON.parse(readFileSync(`src/i18n/locales/${language}.json`, 'utf8')) as Texts;
const texts = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<
  Language,
  Texts
>;
const others = LANGUAGES.filter((language) => language !== 'en');

const baseKey = (key: string): string => key.split('#')[0] ?? key;
const baseKeys = (language: Language): readonly string[] =>
  [...new Set(Object.keys(texts[language]).map(baseKey))].sort();
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();

/** Letters that a text of the language must hold, unless its English has no word to translate. */
const SCRIPT: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  mn: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
};

/** Short form of the UN, kept where the usual short names of the languages differ between readers (see the glossary). */
const ACRONYM_BY_CHOICE = 'country-short.PRK';

/** Words that stay Latin in every language: acronyms, units, formats, names of licences and of the data's hosts. */
const SAME_EVERYWHERE =
  /\{\w+\}|\b[A-Z][A-Z0-9]{1,}\b|\b[IVX]+[ab]?\b|\bkm²?|\bha\b|\bm\b|\bCC BY( 4\.0)?|\bODbL[\d. -]*|\bLGPL[\w. -]*|OpenStreetMap|GSHHG|WDBII|NEASPEC|NEAMPAN|ProtConn|PARC-Connectedness|Protected Planet|WGS ?84/g;

function hasWordToTranslate(english: string): boolean {
  return /[A-Za-z]{3,}/.test(english.replace(SAME_EVERYWHERE, ''));
}

function sources(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));
}

describe('the texts of the atlas', () => {
  it.each(others)('are complete in %s', (language) => {
    expect(baseKeys(language)).toEqual(baseKeys('en'));
  });

  it.each(LANGUAGES)('count in every plural form that %s has', (language) => {
    const counted = [
      ...new Set(
        LANGUAGES.flatMap((one) => Object.keys(texts[one]))
          .filter((key) => key.includes('#'))
          .map(baseKey),
      ),
    ];
    const forms = new Intl.PluralRules(language === 'zh' ? 'zh-Hans' : language).resolvedOptions()
      .pluralCategories;
    const missing = counted.filter(
      (key) => !(key in texts[language]) && forms.some((form) => !(`${key}#${form}` in texts[language])),
    );
    expect(missing).toEqual([]);
  });

  it.each(others)('keep every placeholder in %s', (language) => {
    const wrong = Object.entries(texts[language]).filter(([key, text]) => {
      const english = texts.en[key] ?? texts.en[baseKey(key)] ?? texts.en[`${baseKey(key)}#other`] ?? '';
      return placeholders(text).join() !== placeholders(english).join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(others)('leave no English string in %s', (language) => {
    const english = Object.entries(texts[language]).filter(([key, text]) => {
      const original = texts.en[key] ?? texts.en[`${baseKey(key)}#other`] ?? '';
      return key !== ACRONYM_BY_CHOICE && hasWordToTranslate(original) && !SCRIPT[language].test(text);
    });
    expect(english).toEqual([]);
  });

  it.each(LANGUAGES)(
    'are in order and without empty ones in %s, so that a translator finds them',
    (language) => {
      const keys = Object.keys(texts[language]);
      expect(keys).toEqual([...keys].sort());
      expect(keys.filter((key) => texts[language][key]?.trim() === '')).toEqual([]);
    },
  );

  it.each(LANGUAGES)(
    'name neither the sea nor the islets that the atlas leaves unnamed in %s',
    (language) => {
      const named = Object.entries(texts[language]).filter(
        ([key, text]) => !key.startsWith('organisation.') && forbiddenIn(text) !== null,
      );
      expect(named).toEqual([]);
    },
  );

  it('have a sentence for everything that can go wrong', () => {
    expect(ERROR_CODES.filter((code) => !(`error.${code}` in texts.en))).toEqual([]);
  });

  it('hold every key that the code names', () => {
    const named = sources().flatMap(({ path, text }) =>
      [...text.matchAll(/(?:\bt|plural|has)\(\s*'([a-z][\w.-]*\.[\w.-]+)'/g)].map((match) => ({
        path,
        key: match[1] ?? '',
      })),
    );
    const known = new Set(baseKeys('en'));
    expect(named.filter(({ key }) => !known.has(key))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
