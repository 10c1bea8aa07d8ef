import type { AppState } from '../state/app-state.ts';
import { takeTool, tryEdit } from '../state/scenario-actions.ts';
import type { Store } from '../state/store.ts';
import type { MapHit } from './map-port.ts';

function pickEnd(store: Store<AppState>, hits: readonly MapHit[], fromId: string | null): void {
  const end = hits.find(({ kind }) => kind === 'site' || kind === 'drawn');
  if (end === undefined || end.id === fromId) return;
  if (fromId === null) {
    store.update(takeTool({ kind: 'link', fromId: end.id }), 'replace');
    return;
  }
  store.update(tryEdit({ kind: 'link', from: fromId, to: end.id, distanceM: 0 }), 'replace');
  store.update(takeTool(null), 'replace');
}

/**
 * A click while a tool of the scenario is in hand, or on something drawn in it. True when the click meant the scenario, so
 * that it means nothing else.
 */
export function clickInScenario(store: Store<AppState>, hits: readonly MapHit[]): boolean {
  const { tool } = store.get().scenarios;
  if (tool?.kind === 'link') {
    pickEnd(store, hits, tool.fromId);
    return true;
  }
  if (tool !== null) return true;
  const [first] = hits;
  if (first?.kind !== 'drawn') return false;
  store.update(takeTool({ kind: 'edit', subject: first.id }), 'replace');
  return true;
}
