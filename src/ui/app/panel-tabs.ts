import type { PanelId } from '../../model/view-state.ts';
import type { TabItem } from '../widgets/nea-tabs.ts';

/** The sections of the atlas that stand as tabs; a place sheet belongs to `explore`. */
export const TAB_PANELS = ['explore', 'connectivity', 'coverage', 'table', 'programme', 'about'] as const;

const TAB_KEYS: Readonly<Record<(typeof TAB_PANELS)[number], string>> = {
  explore: 'ui.explore',
  connectivity: 'ui.connectivity-tab',
  coverage: 'ui.target-tab',
  table: 'ui.table',
  programme: 'ui.tab-programme',
  about: 'ui.tab-about',
};

/** The tabs in the reader's language. */
export function panelTabs(t: (key: string) => string): readonly TabItem[] {
  return TAB_PANELS.map((value) => ({ value, label: t(TAB_KEYS[value]) }));
}

/** The tab that stands for a panel. */
export function tabOf(panel: PanelId | undefined): string {
  return panel === 'place' || panel === undefined ? 'explore' : panel;
}

/** The panel behind a tab, or undefined for a value that no tab has. */
export function panelOfTab(value: string): PanelId | undefined {
  return TAB_PANELS.find((panel) => panel === value);
}
