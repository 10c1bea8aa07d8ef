/** The six languages of the atlas, as BCP 47 primary tags. */
export const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const;

/** One of the six languages of the atlas. */
export type Language = (typeof LANGUAGES)[number];

/** A text in some of the six languages; English is always there. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>> & { readonly en: string };

/** True when `value` names one of the six languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}
