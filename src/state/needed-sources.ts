import type { DataSourceId } from '../model/layer-definition.ts';
import { LAYERS } from '../model/layers.ts';
import type { AppState } from './app-state.ts';

/** Files of the ground that belong to every map, whichever layers are shown. */
const ALWAYS: readonly DataSourceId[] = ['site-points', 'places'];

/** The data files that the view draws from; the tiles of the ground are the map's own business. */
export function neededSources(state: AppState): readonly DataSourceId[] {
  const shown = LAYERS.filter((layer) => state.view.layers.includes(layer.id)).map((layer) => layer.source);
  return [...new Set([...shown, ...ALWAYS])].filter((source) => source !== 'base');
}

/** True when everything that the view shows has been read, or cannot be. */
export function hasNeededSources(state: AppState): boolean {
  const { sourceUrls } = state.data;
  return state.session.problems.length > 0 || neededSources(state).every((source) => source in sourceUrls);
}
