import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PLACES } from '../../model/places.ts';
import type { ViewState } from '../../model/view-state.ts';
import { measureAlong } from '../../state/actions.ts';
import { mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import type { IconName } from '../widgets/icons.ts';
import '../widgets/nea-icon.ts';
import { zoomTo } from './zoom-to.ts';

/** The buttons on the map: closer, farther, the whole region, the measuring tool. */
@customElement('nea-map-controls')
export class NeaMapControls extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      .stack {
        overflow: hidden;
        border-radius: var(--r2);
        background: var(--paper);
        box-shadow: var(--shadow-2);
      }
      button {
        display: grid;
        place-items: center;
        width: 36px;
        height: 36px;
        padding: 0;
        border: 0;
        border-bottom: 1px solid var(--hair);
        background: none;
        color: var(--ink);
      }
      button:last-child {
        border-bottom: 0;
      }
      button:hover {
        background: var(--paper-3);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      button[aria-pressed='true'] {
        background: var(--accent-soft);
        color: var(--accent);
      }
      @media (max-width: 760px) {
        button {
          width: var(--target);
          height: var(--target);
          --icon-size: 20px;
        }
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly measure = new StoreController<ViewState['measure']>(this, (state) => state.view.measure);
  private readonly map = new ContextConsumer(this, { context: mapContext });

  override render(): unknown {
    const isMeasuring = this.measure.value != null;
    return html`<div class="stack" role="group" aria-label=${this.localize.t('ui.map-controls')}>
      ${this.#button('plus', 'ui.zoom-in', () => this.map.value?.current?.zoomBy(1))}
      ${this.#button('minus', 'ui.zoom-out', () => this.map.value?.current?.zoomBy(-1))}
      ${this.#button('frame', 'ui.full-extent', this.#showRegion)}
      ${this.#button('ruler', 'ui.measure-distance', this.#toggleMeasure, isMeasuring)}
    </div>`;
  }

  #button(icon: IconName, titleKey: string, run: () => void, isPressed?: boolean): unknown {
    const title = this.localize.t(titleKey);
    return html`<button
      type="button"
      title=${title}
      aria-label=${title}
      aria-pressed=${isPressed ?? nothing}
      @click=${run}
    >
      <nea-icon name=${icon}></nea-icon>
    </button>`;
  }

  readonly #showRegion = (): void => {
    const region = PLACES.find((place) => place.kind === 'region');
    if (region !== undefined) zoomTo(this.map.value?.current ?? null, region.bbox);
  };

  readonly #toggleMeasure = (): void => {
    this.measure.update(measureAlong(this.measure.value == null ? [] : null));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-map-controls': NeaMapControls;
  }
}
