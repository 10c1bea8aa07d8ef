import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';

/**
 * Mirrors on `element` how far the atlas has come, for style sheets, embedding pages and tests:
 * `data-sites="ready"` once the sites are read, `data-map` = starting | idle | none | lost.
 */
export function mirrorStatus(store: Store<AppState>, element: HTMLElement): void {
  const mapStatus = ({ session }: AppState): string => {
    if (session.map !== 'ready') return session.map;
    return session.extent === null ? 'starting' : 'idle';
  };
  const write = (): void => {
    const state = store.get();
    if (state.data.sites.length > 0) element.dataset['sites'] = 'ready';
    element.dataset['map'] = mapStatus(state);
  };
  write();
  store.subscribe((state) => `${state.data.sites.length > 0} ${mapStatus(state)}`, write);
}
