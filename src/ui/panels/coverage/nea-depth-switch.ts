import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { BELT_DEPTHS_KM, DEFAULT_COVERAGE, type CoverageSettings } from '../../../model/analysis-settings.ts';
import { atDepth } from '../../../model/coverage-rows.ts';
import { askCoverage } from '../../../state/actions.ts';
import type { AppState } from '../../../state/app-state.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';

/** The switch on the map: how deep the belts are, or the belts of sea off the coasts. */
@customElement('nea-depth-switch')
export class NeaDepthSwitch extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      [role='group'] {
        display: flex;
        padding: 4px;
        border-radius: var(--r2);
        background: var(--paper);
        box-shadow: var(--shadow-2);
      }
      button {
        min-height: 28px;
        padding: 0 10px;
        border: 0;
        border-radius: 4px;
        background: none;
        color: var(--ink-2);
        white-space: nowrap;
      }
      button:hover {
        background: var(--paper-3);
      }
      button[aria-pressed='true'] {
        background: var(--accent);
        color: var(--ink-inverse);
        font-weight: var(--w-medium);
      }
    `,
  ];

  readonly #localize = new LocalizeController(this);
  readonly #settings = new StoreController(this, (app: AppState) => app.view.coverage);

  protected override render(): TemplateResult {
    const { localizer, settings } = {
      localizer: this.#localize.current,
      settings: this.#settings.value ?? DEFAULT_COVERAGE,
    };
    return html`<div role="group" aria-label=${localizer.t('coverage.switch')}>
      ${BELT_DEPTHS_KM.map((depthKm) =>
        this.#button(
          localizer.t('coverage.depth-value', { depth: depthKm }),
          settings.group === 'border-belt' && settings.depthKm === depthKm,
          {
            group: 'border-belt',
            depthKm,
            zone: settings.group === 'border-belt' ? atDepth(settings.zone, depthKm) : null,
          },
        ),
      )}
      ${this.#button(localizer.t('coverage.group-sea-belt'), settings.group === 'sea-belt', {
        group: 'sea-belt',
        zone: null,
      })}
    </div>`;
  }

  #button(text: string, isOn: boolean, change: Partial<CoverageSettings>): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => {
        if (!isOn) this.#settings.update(askCoverage(change));
      }}
    >
      ${text}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-depth-switch': NeaDepthSwitch;
  }
}
