import { html, nothing, type TemplateResult } from 'lit';
import type { PanelId, Selection } from '../../model/view-state.ts';
import type { Layout } from './layout.ts';

/** The element of a panel; those of tabs other than Explore are defined when they are first opened. */
export function panelTemplate(panel: PanelId, layout: Layout): TemplateResult {
  switch (panel) {
    case 'explore':
      return html`<nea-explore-panel ?without-search=${layout === 'phone'}></nea-explore-panel>`;
    case 'connectivity':
      return html`<nea-connectivity-panel></nea-connectivity-panel>`;
    case 'coverage':
      return html`<nea-coverage-panel ?whole=${layout === 'phone'}></nea-coverage-panel>`;
    case 'table':
      return html`<nea-site-table></nea-site-table>`;
    case 'programme':
      return html`<nea-programme-panel></nea-programme-panel>`;
    case 'place':
      return html`<nea-place-sheet></nea-place-sheet>`;
    case 'about':
      return html`<nea-about-panel></nea-about-panel>`;
  }
}

/** The card of what is selected, or nothing. */
export function cardTemplate(selected: Selection | null): TemplateResult | typeof nothing {
  if (selected === null) return nothing;
  return selected.kind === 'site'
    ? html`<nea-site-card></nea-site-card>`
    : html`<nea-feature-card></nea-feature-card>`;
}
