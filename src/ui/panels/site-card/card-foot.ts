import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import '../../widgets/nea-icon.ts';

/** What the buttons at the foot of a card do, and what was said after copying. */
export interface FootInput {
  readonly name: string;
  readonly hasMap: boolean;
  readonly said: string;
  readonly onZoom: () => void;
  readonly onCite: () => void;
  readonly onSources: () => void;
}

/** Zoom to, Cite, Sources; without a map there is nothing to zoom. */
export function cardFoot(localizer: Localizer, input: FootInput): TemplateResult {
  return html`<div class="foot">
    <div class="actions">
      ${
        input.hasMap
          ? html`<button
              type="button"
              class="button primary"
              aria-label=${localizer.t('ui.zoom-to', { name: input.name })}
              @click=${input.onZoom}
            >
              <nea-icon name="crosshair"></nea-icon>${localizer.t('card.zoom')}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${input.onCite}>${localizer.t('card.cite')}</button>
      <button type="button" class="button" @click=${input.onSources}>${localizer.t('ui.sources')}</button>
    </div>
    <span class="said" role="status">${input.said}</span>
  </div>`;
}
