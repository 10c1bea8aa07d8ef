import { preferredLanguage } from '../i18n/languages.ts';
import { createLocalizer } from '../i18n/localize.ts';
import { loadAllMessages, loadMessages } from '../i18n/load-messages.ts';
import { isLanguage, type Language } from '../model/language.ts';
import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';
import { LocalizeService } from '../ui/localize-service.ts';

/** The language a newcomer sees: the link's, else the browser's. */
export function firstLanguage(hash: string, preferred: readonly string[]): Language {
  const linked = new URLSearchParams(hash.replace(/^#/, '')).get('lang');
  return isLanguage(linked) ? linked : preferredLanguage(preferred);
}

/**
 * Makes the texts of the state's language and keeps them in step with it. A language that cannot be fetched leaves
 * the old one in place and calls `onFailure`. `onChange` runs after every change, with the new locale tag.
 */
export async function speak(
  store: Store<AppState>,
  onChange: (service: LocalizeService) => void,
  onFailure: (error: unknown) => void,
): Promise<LocalizeService> {
  const { language } = store.get().view;
  const service = new LocalizeService(createLocalizer(language, await loadMessages(language)));
  onChange(service);
  store.subscribe(
    (state) => state.view.language,
    (next) => {
      loadMessages(next).then((messages) => {
        if (store.get().view.language !== next) return;
        service.use(createLocalizer(next, messages));
        onChange(service);
      }, onFailure);
    },
  );
  return service;
}

/** Time after the first complete picture at which the other languages are fetched, ms. */
const PREFETCH_AFTER_MS = 500;

/**
 * Fetches the texts of the other languages once the map is drawn, for talks in several of them; not where the reader
 * asks to save data. A language that fails is fetched again when it is chosen.
 */
export function fetchOtherLanguages(store: Store<AppState>): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const stop = store.subscribe(
    (state) => state.session.map,
    (map) => {
      if (map !== 'ready') return;
      stop();
      setTimeout(() => {
        loadAllMessages().catch(() => undefined);
      }, PREFETCH_AFTER_MS);
    },
  );
}
