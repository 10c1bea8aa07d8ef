import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { openLegend } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { activeScenario } from '../../state/scenario-selectors.ts';
import { filteredSites, visibleLayers } from '../../state/selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import '../widgets/nea-icon.ts';
import '../widgets/nea-swatch.ts';
import { gapLegendLines } from './connectivity/gap-legend.ts';
import { scenarioLegendLines } from '../scenario/scenario-legend.ts';
import { legendLines, showsModelledEdges, type LegendLine, type LegendState } from './legend-entries.ts';
import { NETWORK, networkShare } from './network-share.ts';

function legendState(state: AppState): LegendState {
  return {
    view: state.view,
    layers: visibleLayers(state),
    sites: filteredSites(state),
    extent: state.session.extent,
    metresPerPixel: state.session.metresPerPixel,
    analysis: [...scenarioLegendLines(activeScenario(state)), ...gapLegendLines(state)],
  };
}

function isSameLines(a: readonly LegendLine[], b: readonly LegendLine[]): boolean {
  const keys = (lines: readonly LegendLine[]): string => lines.map(({ entry }) => entry.titleKey).join();
  return keys(a) === keys(b);
}

function isSame(a: LegendState, b: LegendState): boolean {
  return (
    a.layers === b.layers &&
    a.sites === b.sites &&
    a.extent === b.extent &&
    a.metresPerPixel === b.metresPerPixel &&
    isSameLines(a.analysis, b.analysis) &&
    a.view.colourBy === b.view.colourBy &&
    a.view.opacity === b.view.opacity &&
    Math.floor(a.view.camera.zoom) === Math.floor(b.view.camera.zoom)
  );
}

/** What the signs on the map mean: only those that are drawn now, in the order of drawing, from the top. */
@customElement('nea-legend')
export class NeaLegend extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: block;
        min-height: 0;
      }
      section {
        display: flex;
        flex-direction: column;
        width: 244px;
        max-height: inherit;
        overflow: hidden;
        border-radius: var(--r3);
        background: color-mix(in srgb, var(--paper) 96%, transparent);
        box-shadow: var(--shadow-2);
      }
      :host([plain]) section {
        width: auto;
        background: none;
        box-shadow: none;
      }
      h2 {
        flex: none;
        font-size: var(--t-body);
      }
      h2 button {
        display: flex;
        align-items: center;
        justify-content: space-between;
        width: 100%;
        min-height: 36px;
        padding: 0 var(--s3) 0 14px;
        border: 0;
        background: none;
        font-weight: var(--w-bold);
      }
      h2 button:focus-visible {
        outline-offset: -3px;
        border-radius: var(--r3);
      }
      .body {
        overflow-y: auto;
        padding: 0 14px var(--s3);
        scrollbar-width: thin;
      }
      :host([plain]) .body,
      :host([plain]) h2 button {
        padding-inline: 0;
      }
      li {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 2px 0;
        line-height: 1.3;
      }
      .note {
        margin-top: var(--s2);
        padding-top: var(--s2);
        border-top: 1px solid var(--hair);
        color: var(--ink-2);
        font-size: var(--t-small);
      }
      /* Where the window is low or narrow, the legend is a strip of two columns. */
      @media (min-width: 761px) and (max-width: 1359px) {
        :host(:not([plain])) section {
          width: auto;
        }
        :host(:not([plain])) ul {
          columns: 2;
          column-gap: var(--s4);
          font-size: var(--t-small);
        }
        li {
          break-inside: avoid;
        }
      }
      @media print {
        section {
          border: 1px solid var(--hair-strong);
          box-shadow: none;
        }
      }
    `,
  ];

  /** Without frame and shadow, for a sheet. */
  @property({ type: Boolean, reflect: true }) plain = false;
  private readonly localize = new LocalizeController(this);
  private readonly state = new StoreController<LegendState>(this, legendState, isSame);
  private readonly allSites = new StoreController(this, (state) => state.data.sites);
  private readonly records = new RecordsController(this);
  private readonly open = new StoreController<boolean>(this, (state) => state.session.legendOpen);

  override render(): TemplateResult {
    const isOpen = this.open.value ?? true;
    const state = this.state.value;
    return html`<section aria-labelledby="title">
      <h2 id="title">
        <button
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => {
            this.open.update(openLegend(!isOpen), 'replace');
          }}
        >
          ${this.localize.t('ui.legend')}<nea-icon name=${isOpen ? 'chevron-down' : 'chevron-up'}></nea-icon>
        </button>
      </h2>
      ${isOpen && state !== undefined ? this.#body(state) : nothing}
    </section>`;
  }

  #body(state: LegendState): TemplateResult {
    const lines = legendLines(state);
    return html`<div class="body" tabindex="0" role="group" aria-labelledby="title">
      ${lines.length === 0 ? html`<p class="quiet">${this.localize.t('legend.nothing')}</p>` : nothing}
      <ul>
        ${lines.map((line) => this.#line(line))}
      </ul>
      ${lines.some(({ entry }) => entry.titleKey === 'legend.neampan') ? this.#networkNote() : nothing}
      ${showsModelledEdges(state) ? html`<p class="note">${this.localize.t('legend.modelled-note')}</p>` : nothing}
    </div>`;
  }

  #networkNote(): TemplateResult | typeof nothing {
    const programme = this.records.valueOf('programme');
    const share = networkShare(this.localize.current, programme, this.allSites.value ?? []);
    if (share === null) return nothing;
    return html`<p class="note">${this.localize.t(`legend.${NETWORK}-share`, share.params)}</p>`;
  }

  #line({ entry, params, opacity, isClass }: LegendLine): TemplateResult {
    return html`<li>
      <nea-swatch .entry=${entry} .opacity=${opacity} ?darkened=${isClass}></nea-swatch
      ><span>${this.localize.t(entry.titleKey, params)}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-legend': NeaLegend;
  }
}
