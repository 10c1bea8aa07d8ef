import type { AppState } from '../state/app-state.ts';
import { hasNeededSources } from '../state/needed-sources.ts';
import type { Store } from '../state/store.ts';

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
    if (map !== 'ready') element.dataset['map'] = map === 'rested' ? 'starting' : map;
    else if (extent !== null && hasNeededSources(state)) element.dataset['map'] = 'idle';
  };
  write();
  store.subscribe((state) => state.data.sites, write);
  store.subscribe((state) => state.session.map, write);
  store.subscribe((state) => state.session.extent, write);
}
