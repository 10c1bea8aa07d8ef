import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { PanelId, Selection, ViewState } from '../../model/view-state.ts';
import { drawSheet, openPanel } from '../../state/actions.ts';
import type { Session } from '../../state/app-state.ts';
import { showsScenarios } from '../../state/scenario-selectors.ts';
import '../charts/nea-year-band.ts';
import { mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import type { NeaExplorePanel } from '../panels/nea-explore-panel.ts';
import '../panels/nea-explore-panel.ts';
import '../panels/nea-legend.ts';
import '../panels/nea-map-controls.ts';
import '../panels/nea-measure.ts';
import '../panels/nea-problems.ts';
import '../panels/nea-strip.ts';
import type { NeaAnnouncer } from '../widgets/nea-announcer.ts';
import '../widgets/nea-tabs.ts';
import { appShortcuts } from './app-shortcuts.ts';
import { APP_STYLES } from './app-styles.ts';
import { ChunkController } from './chunk-controller.ts';
import { HearingController } from './hearing-controller.ts';
import { LayoutController } from './layout.ts';
import './nea-header.ts';
import './nea-phone-bar.ts';
import './nea-sheet.ts';
import type { NeaShortcuts } from './nea-shortcuts.ts';
import './nea-shortcuts.ts';
import { PageController } from './page-controller.ts';
import { cardTemplate, panelTemplate } from './panel-template.ts';
import { panelOfTab, panelTabs, tabOf } from './panel-tabs.ts';
import { ShortcutController } from './shortcut-controller.ts';
import { ThemeController } from './theme-controller.ts';

/** The shell of the atlas: what stands where at each size of the window. The map is the reader's, in the slot `map`. */
@customElement('nea-app')
export class NeaApp extends LitElement {
  static override styles = [SHARED_STYLES, APP_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly layout = new LayoutController(this);
  private readonly panel = new StoreController<PanelId>(this, (state) => state.view.panel);
  private readonly selected = new StoreController<Selection | null>(this, (state) => state.view.selected);
  private readonly measure = new StoreController<ViewState['measure']>(this, (state) => state.view.measure);
  private readonly mapStatus = new StoreController<Session['map']>(this, (state) => state.session.map);
  private readonly showsScenarios = new StoreController<boolean>(this, showsScenarios);
  private readonly hasScenario = new StoreController(this, (state) => state.scenarios.activeId !== null);
  private readonly map = new ContextConsumer(this, { context: mapContext });
  #cardBefore: Selection | null = null;
  #panelBefore: PanelId = 'explore';

  constructor() {
    super();
    new ThemeController(this);
    new PageController(this);
    new ChunkController(this);
    new HearingController(this, (text) =>
      this.renderRoot.querySelector<NeaAnnouncer>('nea-announcer')?.say(text),
    );
    new ShortcutController(
      this,
      appShortcuts({
        store: () => this.panel.store,
        showSearch: () => void this.#focusSearch(),
        showShortcuts: () => this.renderRoot.querySelector<NeaShortcuts>('nea-shortcuts')?.open(),
      }),
    );
  }

  override render(): TemplateResult {
    const t = (key: string): string => this.localize.t(key);
    const isPhone = this.layout.current === 'phone';
    const card = this.selected.value ?? null;
    const hasFloatingCard = card !== null && this.layout.current === 'wide';
    return html`<button type="button" class="skip" @click=${this.#skipToPanel}>
        ${t('ui.skip-to-panel')}
      </button>
      <button type="button" class="skip" @click=${this.#skipToMap}>${t('ui.skip-to-map')}</button>
      ${isPhone ? html`<h1 class="visually-hidden">${t('ui.app-title')}</h1>` : html`<nea-header></nea-header>`}
      <div class=${this.#bodyClasses(card)}>
        ${isPhone ? nothing : this.#dockedPanel(card)}
        <main id="map" class="map" tabindex="-1" aria-label=${t('ui.map')}>
          <slot name="map"></slot>
          ${this.mapStatus.value === 'none' ? nothing : html`<nea-map-controls class="controls"></nea-map-controls>`}
          <div class="notices">
            <nea-problems></nea-problems>
            ${this.measure.value == null ? nothing : html`<nea-measure></nea-measure>`}
          </div>
          ${isPhone ? this.#sheet(card) : this.#floats(hasFloatingCard ? card : null)}
        </main>
      </div>
      <nea-strip></nea-strip>
      <nea-announcer></nea-announcer>
      <nea-shortcuts></nea-shortcuts>`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const card = this.selected.value ?? null;
    const panel = this.panel.value ?? 'explore';
    const isNewCard = card !== null && card !== this.#cardBefore;
    const isNewPanel = panel !== 'explore' && panel !== this.#panelBefore;
    this.#cardBefore = card;
    this.#panelBefore = panel;
    const { store } = this.selected;
    if (
      (isNewCard || isNewPanel) &&
      this.layout.current === 'phone' &&
      store?.get().session.sheet === 'peek'
    ) {
      store.update(drawSheet('half'), 'replace');
    }
  }

  /** Without a map the open table takes its room, and notices and card stand beside it. */
  #bodyClasses(card: Selection | null): string {
    const layout = this.layout.current;
    const classes = ['body', layout];
    if (card !== null && layout === 'wide') classes.push('with-card');
    if (this.mapStatus.value === 'none') {
      classes.push('no-map');
      const hasTable = this.panel.value === 'table' && (layout === 'wide' || card === null);
      if (hasTable && layout !== 'phone') classes.push('table-first');
    }
    return classes.join(' ');
  }

  #dockedPanel(card: Selection | null): TemplateResult {
    const panel = this.panel.value ?? 'explore';
    const hasCard = card !== null && this.layout.current === 'compact';
    return html`<section
      id="panel"
      class="panel"
      data-panel=${hasCard ? 'explore' : panel}
      tabindex="-1"
      aria-label=${this.localize.t('ui.panel')}
    >
      ${hasCard ? html`<div class="slot">${cardTemplate(card)}</div>` : nothing}
      <div class="slot" ?hidden=${hasCard || panel !== 'explore'}>
        ${panelTemplate('explore', this.layout.current)}
      </div>
      ${
        hasCard || panel === 'explore'
          ? nothing
          : html`<div class="slot">${panelTemplate(panel, this.layout.current)}</div>`
      }
    </section>`;
  }

  /** What floats on the map; the 30x30 panel brings its own elements with its chunk. */
  #floats(card: Selection | null): TemplateResult {
    const isCoverage = this.panel.value === 'coverage';
    return html`${card === null ? nothing : html`<div class="card">${cardTemplate(card)}</div>`}
    ${
      this.mapStatus.value === 'none'
        ? nothing
        : html`${isCoverage && this.measure.value == null ? html`<nea-depth-switch class="switch"></nea-depth-switch>` : nothing}
            <div class="foot">
              <div class="legends">
                ${isCoverage ? html`<nea-share-legend></nea-share-legend>` : nothing}
                <nea-legend></nea-legend>
              </div>
              ${this.#foot(isCoverage)}
            </div>`
    }
    ${this.mapStatus.value === 'none' ? html`<div class="foot">${this.#dock()}</div>` : nothing}`;
  }

  /** A scenario in hand takes the room of the curve and the band of years. */
  #foot(isCoverage: boolean): TemplateResult {
    if (isCoverage && this.hasScenario.value !== true) {
      return html`<nea-growth-card></nea-growth-card>${this.#dock()}`;
    }
    return this.showsScenarios.value === true ? html`${this.#dock()}` : html`<nea-year-band></nea-year-band>`;
  }

  #dock(): TemplateResult | typeof nothing {
    return this.showsScenarios.value === true ? html`<nea-scenario-dock></nea-scenario-dock>` : nothing;
  }

  #sheet(card: Selection | null): TemplateResult {
    const panel = this.panel.value ?? 'explore';
    const t = (key: string): string => this.localize.t(key);
    return html`<nea-phone-bar></nea-phone-bar>
      <nea-sheet id="panel" tabindex="-1">
        ${
          card === null
            ? html`<nea-tabs
                slot="head"
                .items=${panelTabs(t)}
                .value=${tabOf(panel)}
                .label=${t('ui.sections')}
                @nea-choose=${this.#openPanel}
              ></nea-tabs>`
            : nothing
        }
        ${card === null ? html`${panelTemplate(panel, 'phone')}${this.#dock()}` : cardTemplate(card)}
      </nea-sheet>`;
  }

  readonly #openPanel = (event: CustomEvent<string>): void => {
    const panel = panelOfTab(event.detail);
    if (panel === undefined) return;
    this.panel.update(openPanel(panel));
    if (this.panel.store?.get().session.sheet === 'peek') this.panel.update(drawSheet('half'), 'replace');
  };

  async #focusSearch(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<NeaExplorePanel>('nea-explore-panel')?.focusSearch();
  }

  readonly #skipToPanel = (): void => {
    this.renderRoot.querySelector<HTMLElement>('#panel')?.focus();
  };

  readonly #skipToMap = (): void => {
    const port = this.map.value?.current ?? null;
    if (port === null) this.renderRoot.querySelector('main')?.focus();
    else port.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-app': NeaApp;
  }
}
