import type { LocalizedText } from '../../../src/model/language.ts';
import type { NamesFact } from '../../../src/dataset/schema/names.ts';
import type { SixLanguages } from '../../../src/dataset/schema/shared.ts';
import type { TranslationsFact } from '../../../src/dataset/schema/vocabulary.ts';

/** Gives an English text of the facts in the languages for which a translation is on file. */
export type Translate = (english: string) => LocalizedText;

/** Looks texts up in all translation files; English alone where none has the text. */
export function translator(files: readonly TranslationsFact[]): Translate {
  const texts = new Map(files.flatMap((file) => Object.entries(file.texts)));
  return (english) => ({ en: english, ...texts.get(english) });
}

/** Like a {@link Translate}, passing null through. */
export function translateOrNull(
  translate: Translate,
  english: string | null | undefined,
): LocalizedText | null {
  return english === null || english === undefined ? null : translate(english);
}

/** The names of a record by its id. Throws where the names file has none. */
export function nameFinder(names: readonly NamesFact[]): (id: string) => SixLanguages {
  const byId = new Map(names.map((record) => [record.id, record.names]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`${id} names no line in names.jsonl`);
    return found;
  };
}

/** Names as the columns `name_en` … `name_ru`. */
export function nameColumns(names: LocalizedText): Record<string, string> {
  return {
    name_en: names.en,
    name_zh: names.zh ?? names.en,
    name_ja: names.ja ?? names.en,
    name_ko: names.ko ?? names.en,
    name_mn: names.mn ?? names.en,
    name_ru: names.ru ?? names.en,
  };
}
