import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SHARE_CLASSES } from '../../../map/style/share-classes.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';
import { floatsState, isSameFloats } from './floats-state.ts';

const WIDTH = 240;
const STEP = WIDTH / SHARE_CLASSES.length;

/** What the colours of the zones mean: classes of the share that is protected, with the 30 % mark. */
@customElement('nea-share-legend')
export class NeaShareLegend extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      section {
        max-width: 300px;
        padding: 10px 14px;
        border-radius: var(--r3);
        background: color-mix(in srgb, var(--paper) 96%, transparent);
        box-shadow: var(--shadow-2);
      }
      :host([plain]) section {
        padding: var(--s3) var(--s4) 0;
        background: none;
        box-shadow: none;
      }
      svg {
        display: block;
        width: 100%;
        max-width: 280px;
        height: auto;
        margin-top: var(--s1);
        overflow: visible;
      }
      rect {
        stroke: var(--seq-4);
        stroke-width: 0.6;
      }
      text {
        fill: var(--ink-2);
        font-size: 10.5px;
        font-variant-numeric: tabular-nums;
      }
      .target {
        fill: var(--warn);
        font-weight: var(--w-bold);
      }
      path {
        stroke: var(--warn);
        stroke-width: 2;
      }
    `,
  ];

  /** Without frame and shadow, for a sheet. */
  @property({ type: Boolean, reflect: true }) plain = false;
  readonly #localize = new LocalizeController(this);
  readonly #state = new StoreController(this, floatsState, isSameFloats);

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state.value;
    if (state === undefined || state.view.coverage.group === 'country') return nothing;
    const localizer = this.#localize.current;
    return html`<section aria-labelledby="share">
      <h3 id="share">${localizer.t('coverage.legend')}</h3>
      <svg viewBox="0 0 ${WIDTH} 32" aria-hidden="true">
        ${SHARE_CLASSES.map(
          ({ token }, index) =>
            svg`<rect x=${index * STEP} y="2" width=${STEP} height="13" fill=${`var(--${token})`} />`,
        )}
        ${SHARE_CLASSES.slice(1).map(
          ({ from }, index) =>
            svg`<text class=${from === 30 ? 'target' : ''} x=${(index + 1) * STEP} y="28" text-anchor="middle">${from}</text>`,
        )}
        ${svg`<path d=${`M${String(4 * STEP)} 0V17`} />`}
      </svg>
      <p class="visually-hidden">
        ${SHARE_CLASSES.map(({ from, to }) => `${String(from)}–${String(to)} %`).join(', ')}
      </p>
      ${
        state.view.coverage.group === 'border-belt'
          ? html`<p class="quiet">${localizer.t('coverage.whole-sides')}</p>`
          : nothing
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-share-legend': NeaShareLegend;
  }
}
