import { readFileSync } from 'node:fs';
import { createLocalizer, type Localizer, type Messages } from '../../../../src/i18n/localize.ts';
import type { Language } from '../../../../src/model/language.ts';

/** The real texts of a language, read from the file that the page loads. */
export function speak(language: Language): Localizer {
  const path = new URL(`../../../../src/i18n/locales/${language}.json`, import.meta.url);
  return createLocalizer(language, JSON.parse(readFileSync(path, 'utf8')) as Messages);
}
