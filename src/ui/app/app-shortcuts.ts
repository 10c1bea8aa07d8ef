import { addCorner } from '../panels/measure-corners.ts';
import { measureAlong, openPanel, select } from '../../state/actions.ts';
import { takeTool } from '../../state/scenario-actions.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Store } from '../../state/store.ts';
import type { Shortcut } from './shortcut-controller.ts';

/** What the keys of the atlas act on. */
export interface ShortcutTargets {
  store(): Store<AppState> | undefined;
  /** Moves the focus to the search field once it is drawn. */
  showSearch(): void;
  showShortcuts(): void;
}

function isInMap(event: KeyboardEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.localName === 'nea-map');
}

/** Closes what is on top: the drawing tool, the measuring tool, then the card. */
function closeTopmost(store: Store<AppState> | undefined): boolean {
  if (store === undefined) return false;
  const { view, scenarios } = store.get();
  const { measure, selected } = view;
  if (scenarios.tool !== null) {
    store.update(takeTool(null), 'replace');
    return true;
  }
  if (measure !== null) store.update(measureAlong(null));
  else if (selected !== null) store.update(select(null));
  return measure !== null || selected !== null;
}

/** The keys of the page; the map has its own for moving. */
export function appShortcuts(targets: ShortcutTargets): readonly Shortcut[] {
  return [
    {
      key: '/',
      run: () => {
        const store = targets.store();
        if (store === undefined || store.get().view.panel === 'explore') return false;
        store.update(openPanel('explore'));
        targets.showSearch();
        return true;
      },
    },
    { key: 'Escape', run: () => closeTopmost(targets.store()) },
    {
      key: '?',
      run: () => {
        targets.showShortcuts();
        return true;
      },
    },
    {
      key: 'm',
      run: () => {
        const store = targets.store();
        if (store === undefined) return false;
        store.update(measureAlong(store.get().view.measure === null ? [] : null));
        return true;
      },
    },
    {
      key: 'Enter',
      run: (event) => {
        const store = targets.store();
        if (store === undefined || store.get().view.measure === null || !isInMap(event)) return false;
        const { lon, lat } = store.get().view.camera;
        store.update(addCorner([lon, lat]));
        return true;
      },
    },
  ];
}
