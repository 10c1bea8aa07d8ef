import { countActiveFilters, matchesFilter } from '../model/filter.ts';
import type { LayerDefinition } from '../model/layer-definition.ts';
import { LAYERS } from '../model/layers.ts';
import type { Site } from '../model/site.ts';
import type { ViewState } from '../model/view-state.ts';
import type { AppState } from './app-state.ts';
import { memoize } from './memoize.ts';

const layersOf = memoize((ids: readonly string[]): readonly LayerDefinition[] =>
  LAYERS.filter((layer) => ids.includes(layer.id)),
);

/** The shown layers in the order of the list. */
export const visibleLayers = (state: AppState): readonly LayerDefinition[] => layersOf(state.view.layers);

/** The opacity of a layer, 0 to 1: the reader's, else the layer's own. */
export function opacityOf(view: ViewState, layer: LayerDefinition): number {
  return view.opacity[layer.id] ?? layer.defaultOpacity;
}

const sitesPassing = memoize((sites: readonly Site[], filter: ViewState['filter']): readonly Site[] =>
  sites.filter((site) => matchesFilter(site, filter)),
);

/** The sites that pass the filter, in the order of the file. */
export const filteredSites = (state: AppState): readonly Site[] =>
  sitesPassing(state.data.sites, state.view.filter);

const idsOf = memoize((sites: readonly Site[]): readonly string[] => sites.map((site) => site.id));

/** Ids of the sites that the map may show; null when nothing is filtered. */
export function shownSiteIds(state: AppState): readonly string[] | null {
  return countActiveFilters(state.view.filter) === 0 ? null : idsOf(filteredSites(state));
}

const indexOf = memoize(
  (sites: readonly Site[]): ReadonlyMap<string, Site> => new Map(sites.map((site) => [site.id, site])),
);

/** The site of that id, or undefined. */
export const siteById = (state: AppState, id: string): Site | undefined => indexOf(state.data.sites).get(id);
