import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Catalog } from '../../model/catalog.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import type { NeaDialog } from '../widgets/nea-dialog.ts';
import '../widgets/nea-dialog.ts';
import '../widgets/nea-icon.ts';

/**
 * Says that the map is a draft, not cleared, or its number once it is; opens the whole disclaimer. Until the
 * catalogue is read, the map counts as a draft.
 */
@customElement('nea-draft-badge')
export class NeaDraftBadge extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      button.badge {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-height: 26px;
        padding: 1px 11px;
        border: 1px solid var(--warn-line);
        border-radius: var(--r-pill);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: var(--t-small);
        font-weight: var(--w-bold);
        white-space: nowrap;
      }
      .badge > span {
        display: var(--words, inline);
      }
      button.badge.cleared {
        border-color: var(--accent-line);
        background: var(--accent-soft);
        color: var(--accent);
      }
      p {
        margin-top: var(--s2);
      }
      .first {
        font-weight: var(--w-bold);
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly clearance = new StoreController<Catalog['clearance'] | undefined>(
    this,
    (state) => state.data.catalog?.clearance,
  );

  override render(): unknown {
    const localizer = this.localize.current;
    const clearance = this.clearance.value;
    const isCleared = clearance?.status === 'cleared';
    const words = isCleared
      ? localizer.t('ui.clearance-number', { number: clearance.number ?? '' })
      : localizer.t('ui.draft-badge');
    return html`<button
        type="button"
        class="badge ${isCleared ? 'cleared' : ''}"
        aria-label=${words}
        @click=${this.#open}
      >
        <nea-icon name=${isCleared ? 'check' : 'warning'}></nea-icon><span>${words}</span>
      </button>
      <nea-dialog heading=${localizer.t('ui.disclaimer')} close-label=${localizer.t('ui.close')}>
        ${isCleared ? '' : html`<p class="first caution">${localizer.t('ui.draft-not-cleared')}</p>`}
        <p>${localizer.t('ui.disclaimer-short')}</p>
        <p>${localizer.t('ui.disclaimer-long')}</p>
        <p>${localizer.t('ui.mdl-note')}</p>
        <p>${localizer.t('ui.outlines-note')}</p>
      </nea-dialog>`;
  }

  readonly #open = (): void => {
    this.renderRoot.querySelector<NeaDialog>('nea-dialog')?.open();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-draft-badge': NeaDraftBadge;
  }
}
