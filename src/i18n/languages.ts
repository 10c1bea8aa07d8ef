import type { Language } from '../model/language.ts';

/** How a language is named, spoken to `Intl`, and set in type. */
export interface LanguageInfo {
  readonly id: Language;
  /** The language's own name, for the menu. */
  readonly endonym: string;
  /** Two letters for narrow screens, in the language's own script where it has one. */
  readonly badge: string;
  /** BCP 47 tag for `lang` attributes and `Intl`. */
  readonly locale: string;
}

/** THE list of languages, English first, then by English name. */
export const LANGUAGE_LIST: readonly LanguageInfo[] = [
  { id: 'en', endonym: 'English', badge: 'EN', locale: 'en' },
  { id: 'zh', endonym: '中文', badge: '中', locale: 'zh-Hans' },
  { id: 'ja', endonym: '日本語', badge: '日', locale: 'ja' },
  { id: 'ko', endonym: '한국어', badge: '한', locale: 'ko' },
  { id: 'mn', endonym: 'Монгол', badge: 'MN', locale: 'mn' },
  { id: 'ru', endonym: 'Русский', badge: 'RU', locale: 'ru' },
];

/** The entry of a language; every language has one. */
export function languageInfo(language: Language): LanguageInfo {
  const info = LANGUAGE_LIST.find((entry) => entry.id === language);
  if (info === undefined) throw new Error(`No entry for the language ${language}`);
  return info;
}

/** The language of a browser's preference list (`navigator.languages`), English when none of ours is in it. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LANGUAGE_LIST.find((entry) => entry.id === primary);
    if (found !== undefined) return found.id;
  }
  return 'en';
}
