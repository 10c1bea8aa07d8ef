import { neededSources } from './needed-sources.ts';
import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';

/** True when everything that the view shows has been read, or cannot be. */
function isComplete(state: AppState): boolean {
  const { sourceUrls } = state.data;
  return state.session.problems.length > 0 || neededSources(state).every((source) => source in sourceUrls);
}

/**
 * Mirrors on `element` how far the atlas has come, for style sheets, embedding pages and tests:
 * `data-sites="ready"` once the sites are read; `data-map` = starting | idle | none | lost, where `idle` means that
 * the map has rested with everything drawn that the view shows.
 */
export function mirrorStatus(store: Store<AppState>, element: HTMLElement): void {
  const write = (): void => {
    const state = store.get();
    const { map, extent } = state.session;
    if (state.data.sites.length > 0) element.dataset['sites'] = 'ready';
    if (map !== 'ready') element.dataset['map'] = map;
    else if (extent !== null && isComplete(state)) element.dataset['map'] = 'idle';
  };
  write();
  store.subscribe((state) => state.data.sites, write);
  store.subscribe((state) => state.session.map, write);
  store.subscribe((state) => state.session.extent, write);
}
