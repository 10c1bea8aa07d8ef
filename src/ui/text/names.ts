import { languageInfo } from '../../i18n/languages.ts';
import { LOCAL_LANGUAGE, type Country } from '../../model/country.ts';
import type { Language, LocalizedText } from '../../model/language.ts';

/** A text and the BCP 47 tag of the language that it is in. */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
}

/** What carries a name in several languages and one in the script of its country. */
export interface Named {
  readonly names: LocalizedText;
  readonly localName: string | null;
  readonly country: Country;
}

/** The text in the reader's language, else in English, with the tag of the language that it really is in. */
export function textIn(text: LocalizedText, language: Language): ShownText {
  const own = text[language];
  return own === undefined
    ? { text: text.en, lang: 'en' }
    : { text: own, lang: languageInfo(language).locale };
}

/** The local name with its tag; null where the place is known by its English name only. */
export function localNameOf(named: Named): ShownText | null {
  if (named.localName === null) return null;
  return { text: named.localName, lang: languageInfo(LOCAL_LANGUAGE[named.country]).locale };
}

/**
 * The line under the name: the local name, or the English one for a reader of the local language. Null when it
 * would repeat the name above it.
 */
export function secondNameOf(named: Named, language: Language): ShownText | null {
  const first = textIn(named.names, language);
  const local = localNameOf(named);
  const second =
    local === null || LOCAL_LANGUAGE[named.country] === language
      ? { text: named.names.en, lang: 'en' }
      : local;
  return second.text === first.text ? null : second;
}
