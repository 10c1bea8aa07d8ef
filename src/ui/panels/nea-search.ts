import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Problem } from '../../model/errors.ts';
import { openPlace, select } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { siteById } from '../../state/selectors.ts';
import type { SearchHit } from '../../model/search-hit.ts';
import { dataContext, mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { deepActiveElement, isTyping } from './site-card/focus.ts';
import { placeBelow } from './search/place-below.ts';
import { groupResults, type SearchGroup, type SearchResult } from './search/search-results.ts';
import { SEARCH_STYLES } from './search/search-styles.ts';
import { zoomTo } from './zoom-to.ts';
import '../widgets/nea-icon.ts';

const DEBOUNCE_MS = 120;
const LIMIT = 24;

/**
 * Search by any name in any of the six scripts: a combobox with a list of results (ARIA 1.2), keyboard first.
 * `/` anywhere outside a field moves the focus here. A found site, wetland, corridor or species site opens its
 * card, a place its sheet, and the map goes there; a lake, a river or a mountain is gone to, where there is a map.
 */
@customElement('nea-search')
export class NeaSearch extends LitElement {
  static override styles = [SHARED_STYLES, SEARCH_STYLES];

  @state() private text = '';
  @state() private hits: readonly SearchHit[] | null = null;
  @state() private problem: Problem | null = null;
  @state() private isOpen = false;
  @state() private active = -1;
  @query('input') private readonly input!: HTMLInputElement;
  @query('.popup') private readonly popup!: HTMLElement | null;
  @query('.box') private readonly box!: HTMLElement;

  readonly #localize = new LocalizeController(this);
  readonly #records = new RecordsController(this);
  readonly #sites = new StoreController(this, (app: AppState) => app.data.sites);
  readonly #data = new ContextConsumer(this, { context: dataContext });
  readonly #map = new ContextConsumer(this, { context: mapContext });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onShortcut);
    window.addEventListener('resize', this.#place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onShortcut);
    window.removeEventListener('resize', this.#place);
    clearTimeout(this.#timer);
  }

  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  protected override render(): TemplateResult {
    const localizer = this.#localize.current;
    const groups = this.#groups();
    const results = groups.flatMap((group) => group.results);
    const isShown = this.isOpen && this.text.trim() !== '';
    return html`<div class="box" part="box">
        <nea-icon name="search"></nea-icon>
        <input
          type="search"
          role="combobox"
          aria-label=${localizer.t('ui.search')}
          aria-autocomplete="list"
          aria-expanded=${isShown ? 'true' : 'false'}
          aria-controls="results"
          aria-activedescendant=${isShown && results[this.active] !== undefined ? `result-${String(this.active)}` : nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          placeholder=${localizer.t('search.placeholder')}
          .value=${this.text}
          @input=${this.#onInput}
          @keydown=${(event: KeyboardEvent) => {
            this.#onKey(event, results);
          }}
          @focus=${this.#onFocus}
          @blur=${() => {
            this.isOpen = false;
          }}
        />
        ${
          this.text === ''
            ? html`<kbd aria-hidden="true">/</kbd>`
            : html`<button
                type="button"
                class="icon-button"
                aria-label=${localizer.t('ui.clear-search')}
                @click=${this.#clear}
              >
                <nea-icon name="close"></nea-icon>
              </button>`
        }
      </div>
      <p class="hint">${localizer.t('search.hint')}</p>
      ${this.#list(groups, isShown)}
      <span class="visually-hidden" role="status"
        >${isShown ? this.#announcement(results.length) : ''}</span
      >`;
  }

  protected override updated(): void {
    const { popup } = this;
    if (popup === null) return;
    const isShown = !popup.hasAttribute('data-closed');
    if (isShown !== popup.matches(':popover-open')) popup.togglePopover(isShown);
    if (!isShown) return;
    placeBelow(popup, this.box);
    popup.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #groups(): readonly SearchGroup[] {
    const store = this.#sites.store;
    if (this.hits === null || store === undefined) return [];
    const hasMap = store.get().session.map !== 'none';
    const hits = this.hits.filter(({ kind }) => hasMap || kind !== 'ground');
    const has = (kind: SearchHit['kind']): boolean => hits.some((hit) => hit.kind === kind);
    return groupResults(this.#localize.current, hits, {
      siteOf: (id) => siteById(store.get(), id),
      wetlands: has('wetland') ? this.#records.valueOf('wetlands') : undefined,
      corridors: has('corridor') ? this.#records.valueOf('corridors') : undefined,
      speciesSites: has('species-site') ? this.#records.valueOf('species-sites') : undefined,
    });
  }

  #announcement(count: number): string {
    const localizer = this.#localize.current;
    if (this.problem !== null) return localizer.t(`error.${this.problem.code}`, this.problem.params);
    if (this.hits === null) return '';
    if (count === 0) return localizer.t('ui.no-results', { query: this.text.trim() });
    return localizer.plural('ui.count-results', count);
  }

  #list(groups: readonly SearchGroup[], isShown: boolean): TemplateResult {
    const localizer = this.#localize.current;
    const isEmpty = groups.length === 0;
    const hasSaid = this.hits !== null || this.problem !== null;
    let index = -1;
    return html`<div class="popup" popover="manual" ?data-closed=${!isShown || !hasSaid}>
      ${
        isEmpty && hasSaid
          ? html`<p class=${this.problem === null ? 'nothing' : 'nothing caution'}>
              ${this.#announcement(0)}
            </p>`
          : nothing
      }
      <div id="results" role="listbox" aria-label=${localizer.t('search.results')}>
        ${groups.map(
          ({ kind, results }) =>
            html`<div role="group" aria-labelledby="group-${kind}">
              <div class="heading" id="group-${kind}" role="presentation">
                ${localizer.t(`search.group-${kind}`)}
              </div>
              ${results.map((result) => {
                index += 1;
                return this.#option(result, index);
              })}
            </div>`,
        )}
      </div>
    </div>`;
  }

  #option(result: SearchResult, index: number): TemplateResult {
    const { name, matched, detail } = result;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the combobox has the focus and the keys
    return html`<div
      class="option"
      role="option"
      id="result-${index}"
      aria-selected=${index === this.active ? 'true' : 'false'}
      @pointerdown=${(event: Event) => {
        event.preventDefault();
      }}
      @click=${() => {
        this.#choose(result);
      }}
    >
      <span lang=${name.lang}>${name.text}</span>
      ${matched === null ? nothing : html`<span class="under">${matched}</span>`}
      <span class="under">${detail}</span>
    </div>`;
  }

  readonly #onShortcut = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(deepActiveElement())) return;
    event.preventDefault();
    this.input.focus();
  };

  readonly #place = (): void => {
    if (this.popup?.matches(':popover-open') === true) placeBelow(this.popup, this.box);
  };

  readonly #onFocus = (): void => {
    this.isOpen = true;
    this.input.select();
  };

  readonly #onInput = (): void => {
    this.text = this.input.value;
    this.isOpen = true;
    this.active = -1;
    clearTimeout(this.#timer);
    const text = this.text.trim();
    this.#round += 1;
    if (text === '') {
      this.hits = null;
      return;
    }
    const round = this.#round;
    this.#timer = setTimeout(() => {
      void this.#find(text, round);
    }, DEBOUNCE_MS);
  };

  async #find(text: string, round: number): Promise<void> {
    const outcome = await this.#data.value?.search(text, LIMIT, this.#localize.current.language);
    if (outcome === undefined || round !== this.#round) return;
    this.problem = outcome.ok ? null : outcome.problem;
    this.hits = outcome.ok ? outcome.value : null;
  }

  #onKey(event: KeyboardEvent, results: readonly SearchResult[]): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      this.isOpen = true;
      const start = this.active === -1 && step === -1 ? 0 : this.active;
      this.active = (start + step + results.length) % results.length;
    } else if (event.key === 'Enter') {
      const chosen = results[Math.max(0, this.active)];
      if (this.isOpen && chosen !== undefined) this.#choose(chosen);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.isOpen && this.text !== '') this.isOpen = false;
      else this.#clear();
    }
  }

  #choose(result: SearchResult): void {
    if (result.selection !== null) this.#sites.update(select(result.selection));
    else if (result.kind === 'place') this.#sites.update(openPlace(result.id));
    if (result.bbox !== null) zoomTo(this.#map.value?.current ?? null, result.bbox);
    this.#reset();
  }

  readonly #clear = (): void => {
    this.#reset();
    this.input.focus();
  };

  #reset(): void {
    clearTimeout(this.#timer);
    this.#round += 1;
    this.text = '';
    this.hits = null;
    this.problem = null;
    this.active = -1;
    this.isOpen = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-search': NeaSearch;
  }
}
