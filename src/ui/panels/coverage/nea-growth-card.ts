import { css, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';
import { requestRun } from '../connectivity/run-event.ts';
import { COVERAGE_CHART_STYLES } from './chart-styles.ts';
import { floatsState, isSameFloats } from './floats-state.ts';
import { growthSection } from './growth-section.ts';

/** The card on the map: how coverage of the shown zones grew, with the 30 % line. */
@customElement('nea-growth-card')
export class NeaGrowthCard extends LitElement {
  static override styles = [
    SHARED_STYLES,
    COVERAGE_CHART_STYLES,
    css`
      section {
        padding: 12px 16px 8px;
        border-radius: var(--r3);
        background: color-mix(in srgb, var(--paper) 96%, transparent);
        box-shadow: var(--shadow-2);
      }
      header {
        justify-content: space-between;
      }
      h3 {
        font-size: var(--t-body);
      }
    `,
  ];

  readonly #localize = new LocalizeController(this);
  readonly #state = new StoreController(this, floatsState, isSameFloats);

  protected override render(): TemplateResult | typeof nothing {
    const state = this.#state.value;
    if (state === undefined || state.view.coverage.group === 'country') return nothing;
    return growthSection(this.#localize.current, state, {
      stop: () => {
        requestRun(this, { kind: 'growth', act: 'stop' });
      },
      again: () => {
        requestRun(this, { kind: 'growth', act: 'again' });
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-growth-card': NeaGrowthCard;
  }
}
