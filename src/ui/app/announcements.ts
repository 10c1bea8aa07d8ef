import type { Localizer } from '../../i18n/localize.ts';
import { layerById } from '../../model/layers.ts';
import type { AppState } from '../../state/app-state.ts';
import { filteredSites, siteById } from '../../state/selectors.ts';
import { textIn } from '../text/names.ts';

function layerChange(before: AppState, after: AppState, localizer: Localizer): string | null {
  const shown = after.view.layers.filter((id) => !before.view.layers.includes(id));
  const hidden = before.view.layers.filter((id) => !after.view.layers.includes(id));
  const title = (id: string): string => localizer.t(layerById(id)?.titleKey ?? id);
  const parts = [
    ...shown.map((id) => localizer.t('ui.layer-on-announcement', { name: title(id) })),
    ...hidden.map((id) => localizer.t('ui.layer-off-announcement', { name: title(id) })),
  ];
  return parts.length === 0 ? null : parts.join('. ');
}

function selectionChange(before: AppState, after: AppState, localizer: Localizer): string | null {
  const { selected } = after.view;
  if (selected === null || selected === before.view.selected || selected.kind !== 'site') return null;
  const site = siteById(after, selected.id);
  if (site === undefined) return null;
  return localizer.t('ui.selected-announcement', { name: textIn(site.names, localizer.language).text });
}

function filterChange(before: AppState, after: AppState, localizer: Localizer): string | null {
  if (before.view.filter === after.view.filter) return null;
  return localizer.plural('ui.count-sites', filteredSites(after).length);
}

/** What a listener should hear of a change of the state, or null when nothing needs saying. */
export function announcementOf(before: AppState, after: AppState, localizer: Localizer): string | null {
  const parts = [layerChange, selectionChange, filterChange]
    .map((describe) => describe(before, after, localizer))
    .filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('. ');
}
