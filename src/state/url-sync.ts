import { DEFAULT_VIEW } from '../model/view-state.ts';
import type { AppState } from './app-state.ts';
import { reportProblem, showView } from './actions.ts';
import { activeScenario } from './scenario-selectors.ts';
import type { Store } from './store.ts';
import { decodeView, encodeView } from './url-codec.ts';
import { withPacked } from './url-scenario.ts';

/** The parts of a window that links need; a test hands in its own. */
export interface LinkWindow {
  readonly location: { hash: string; readonly href: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
  removeEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
  setTimeout(run: () => void, delayMs: number): number;
  clearTimeout(timer: number): void;
}

/** Pause after which a flowing change, such as panning, is written to the address bar, ms. */
const REPLACE_DELAY_MS = 250;

/** The hash of the state: the view and, while it is not too long, the scenario in hand. */
function hashOf(state: AppState, href: string): string {
  const { packed } = state.scenarios;
  const isOfActive = packed !== null && packed.scenario === activeScenario(state);
  const page = href.replace(/#.*$/s, '');
  return withPacked(page, `#${encodeView(state.view)}`, isOfActive ? packed.text : null);
}

/**
 * Keeps the hash of the address and `state.view` the same. A choice makes a new entry, so that Back undoes it; a
 * flowing change replaces the entry after a pause. A hash that could not be understood in full is reported.
 * Returns the stop.
 */
export function bindLink(store: Store<AppState>, window: LinkWindow): () => void {
  let timer: number | null = null;

  function write(mode: 'push' | 'replace'): void {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const hash = hashOf(store.get(), window.location.href);
    if (hash === window.location.hash) return;
    if (mode === 'push') window.history.pushState(null, '', hash);
    else window.history.replaceState(null, '', hash);
  }

  function read(): void {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
    const { hash } = window.location;
    if (hash === hashOf(store.get(), window.location.href)) return;
    const { language, theme } = store.get().view;
    const { view, warnings } = decodeView(hash, { ...DEFAULT_VIEW, language, theme });
    store.update(showView(view), 'replace');
    if (warnings.length > 0) {
      store.update(
        reportProblem({ code: 'link-not-understood', params: { parts: warnings.join(', ') } }),
        'replace',
      );
    }
  }

  const stop = store.subscribe(
    (state) => state.view,
    (_view, _previous, mode) => {
      if (mode === 'push') {
        write('push');
        return;
      }
      if (timer !== null) window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        write('replace');
      }, REPLACE_DELAY_MS);
    },
  );
  const stopScenario = store.subscribe(
    (state) => state.scenarios.packed,
    () => {
      write('replace');
    },
  );
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  return () => {
    stop();
    stopScenario();
    if (timer !== null) window.clearTimeout(timer);
    window.removeEventListener('hashchange', read);
    window.removeEventListener('popstate', read);
  };
}
