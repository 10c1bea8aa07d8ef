import type { PanelId, SelectionKind } from '../../model/view-state.ts';

/** Panels that only some visits need; each is a chunk of its own. `explore` comes with the shell. */
const PANEL_FILES: Readonly<Record<Exclude<PanelId, 'explore'>, () => Promise<unknown>>> = {
  connectivity: () => import('../panels/nea-connectivity-panel.ts'),
  coverage: () => import('../panels/nea-coverage-panel.ts'),
  table: () => import('../panels/nea-site-table.ts'),
  programme: () => import('../panels/nea-programme-panel.ts'),
  place: () => import('../panels/nea-place-sheet.ts'),
  about: () => import('../panels/nea-about-panel.ts'),
};

/** Fetches what defines the element of a panel; a second call asks the browser's cache of modules. */
export async function loadPanel(panel: PanelId): Promise<void> {
  if (panel !== 'explore') await PANEL_FILES[panel]();
}

/** Fetches the card of a kind of feature. */
export async function loadCard(kind: SelectionKind): Promise<void> {
  await (kind === 'site' ? import('../panels/nea-site-card.ts') : import('../panels/nea-feature-card.ts'));
}
