import type { Language } from '../model/language.ts';
import type { Messages } from './localize.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('./locales/en.json'),
  zh: () => import('./locales/zh.json'),
  ja: () => import('./locales/ja.json'),
  ko: () => import('./locales/ko.json'),
  mn: () => import('./locales/mn.json'),
  ru: () => import('./locales/ru.json'),
};

/** Fetches the texts of one language; each is a chunk of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).default;
}

/** Fetches the texts of every language, one after the other, so that a change of language waits for nothing. */
export async function loadAllMessages(): Promise<void> {
  for (const load of Object.values(LOADERS)) await load();
}
