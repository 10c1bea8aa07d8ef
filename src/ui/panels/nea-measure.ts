import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ViewState } from '../../model/view-state.ts';
import { measureAlong } from '../../state/actions.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import '../widgets/nea-icon.ts';
import { addCorner, legsKm, undoCorner } from './measure-corners.ts';

/**
 * The measuring tool: corners come from clicks on the map, from Enter on the map (its centre) or from the button
 * here; lengths are geodesic on the WGS84 ellipsoid.
 */
@customElement('nea-measure')
export class NeaMeasure extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: block;
        width: min(380px, 100%);
      }
      section {
        padding: var(--s3) var(--s4);
        border-radius: var(--r3);
        background: var(--paper);
        box-shadow: var(--shadow-2);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin: -4px -8px 0 0;
      }
      h2 {
        font-size: var(--t-body);
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s3);
        max-height: 72px;
        margin-top: var(--s1);
        overflow-y: auto;
        color: var(--ink-2);
        font-size: var(--t-small);
        font-variant-numeric: tabular-nums;
      }
      .total {
        margin-top: var(--s1);
        color: var(--link);
        font-size: var(--t-title);
        font-weight: var(--w-bold);
        font-variant-numeric: tabular-nums;
        line-height: var(--lh-tight);
      }
      .total small {
        color: var(--ink-2);
        font-size: var(--t-small);
        font-weight: var(--w-regular);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        margin-top: var(--s2);
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly corners = new StoreController<ViewState['measure']>(this, (state) => state.view.measure);

  override render(): unknown {
    const corners = this.corners.value ?? null;
    if (corners === null) return nothing;
    const localizer = this.localize.current;
    const legs = legsKm(corners);
    return html`<section aria-labelledby="title">
      <header>
        <h2 id="title">${localizer.t('ui.measure-distance')}</h2>
        <button type="button" class="icon-button" aria-label=${localizer.t('ui.close')} @click=${this.#close}>
          <nea-icon name="close"></nea-icon>
        </button>
      </header>
      <div aria-live="polite">
        ${legs.length === 0 ? html`<p class="quiet">${localizer.t('ui.measure-hint')}</p>` : this.#result(legs)}
      </div>
      <div class="actions">
        <button type="button" class="button" @click=${this.#addCentre}>
          <nea-icon name="crosshair"></nea-icon>${localizer.t('ui.measure-add-centre')}
        </button>
        <button type="button" class="button" ?disabled=${corners.length === 0} @click=${this.#undo}>
          <nea-icon name="undo"></nea-icon>${localizer.t('ui.undo')}
        </button>
        <button type="button" class="button" ?disabled=${corners.length === 0} @click=${this.#clear}>
          <nea-icon name="trash"></nea-icon>${localizer.t('ui.measure-clear')}
        </button>
      </div>
    </section>`;
  }

  #result(legs: readonly number[]): unknown {
    const localizer = this.localize.current;
    const total = localizer.distanceKm(legs.reduce((sum, leg) => sum + leg, 0));
    return html`${
        legs.length < 2
          ? nothing
          : html`<ol>
              ${legs.map((leg, index) => html`<li>${localizer.t('ui.measure-leg', { number: index + 1, distance: localizer.distanceKm(leg) })}</li>`)}
            </ol>`
      }
      <p class="total">${total} <small>${localizer.t('ui.measure-note')}</small></p>`;
  }

  readonly #addCentre = (): void => {
    const camera = this.corners.store?.get().view.camera;
    if (camera !== undefined) this.corners.update(addCorner([camera.lon, camera.lat]));
  };

  readonly #undo = (): void => {
    this.corners.update(undoCorner());
  };

  readonly #clear = (): void => {
    this.corners.update(measureAlong([]));
  };

  readonly #close = (): void => {
    this.corners.update(measureAlong(null));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-measure': NeaMeasure;
  }
}
