import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../charts/nea-year-band.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import '../widgets/nea-icon.ts';
import './nea-filter.ts';
import './nea-layer-panel.ts';
import './nea-legend.ts';
import './nea-place-list.ts';
import type { NeaSearch } from './nea-search.ts';
import './nea-search.ts';

/** The first panel: search, filter, places to go to, layers. On a phone the search is above the map instead. */
@customElement('nea-explore-panel')
export class NeaExplorePanel extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100%;
      }
      .search {
        padding: var(--s4) var(--s4) var(--s3);
      }
      .places {
        border-top: 1px solid var(--hair);
      }
      nea-filter {
        padding: var(--s1) var(--s4);
        border-top: 1px solid var(--hair);
        --icon-size: 12px;
      }
      .places > button {
        display: flex;
        align-items: center;
        gap: var(--s2);
        width: 100%;
        min-height: 40px;
        padding: 0 var(--s4);
        border: 0;
        background: none;
        font-weight: var(--w-bold);
        text-align: start;
      }
      .places > button nea-icon {
        --icon-size: 12px;
        color: var(--ink-3);
      }
      nea-layer-panel {
        border-top: 1px solid var(--hair);
      }
      .note {
        display: flex;
        gap: var(--s3);
        margin-top: auto;
        padding: var(--s4);
        border-top: 1px solid var(--hair);
        color: var(--ink-2);
        font-size: var(--t-small);
      }
      nea-year-band,
      nea-legend {
        margin: var(--s3) var(--s4);
      }
    `,
  ];

  /** Leaves the search out and takes legend and years in, as on a phone. */
  @property({ type: Boolean, attribute: 'without-search' }) withoutSearch = false;
  @state() private hasPlaces = false;
  private readonly localize = new LocalizeController(this);

  /** Moves the focus to the search field. */
  focusSearch(): void {
    this.renderRoot.querySelector<NeaSearch>('nea-search')?.focus();
  }

  override render(): unknown {
    const t = (key: string): string => this.localize.t(key);
    return html`${this.withoutSearch ? nothing : html`<div class="search"><nea-search></nea-search></div>`}
      <nea-filter></nea-filter>
      <div class="places">
        <button
          type="button"
          aria-expanded=${this.hasPlaces ? 'true' : 'false'}
          @click=${() => {
            this.hasPlaces = !this.hasPlaces;
          }}
        >
          <nea-icon name=${this.hasPlaces ? 'chevron-down' : 'chevron-right'}></nea-icon>${t('ui.go-to')}
        </button>
        ${this.hasPlaces ? html`<nea-place-list></nea-place-list>` : nothing}
      </div>
      <nea-layer-panel></nea-layer-panel>
      ${
        this.withoutSearch
          ? html`<nea-legend plain></nea-legend><nea-year-band plain></nea-year-band>`
          : nothing
      }
      <p class="note"><nea-icon name="info"></nea-icon><span>${t('ui.outlines-note')}</span></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-explore-panel': NeaExplorePanel;
  }
}
