import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NO_FILTER, type SiteFilter } from '../../model/filter.ts';
import { clearFilter, filterSites } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { filteredSites } from '../../state/selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import {
  chipsOf,
  countFacets,
  FACETS,
  RANGES,
  type Facet,
  type FacetCounts,
  type Range,
} from './filter/facets.ts';
import { FILTER_STYLES } from './filter/filter-styles.ts';
import '../widgets/nea-icon.ts';

/**
 * Narrows the sites by country, border, realm, category, species, status, confidence, year and area. A
 * disclosure: closed it shows the active parts as chips and the number of sites left (the shell announces it).
 */
@customElement('nea-filter')
export class NeaFilter extends LitElement {
  static override styles = [SHARED_STYLES, FILTER_STYLES];

  /** Whether the groups are shown; `expanded` in markup. */
  @property({ type: Boolean, reflect: true }) expanded = false;

  readonly #localize = new LocalizeController(this);
  readonly #filter = new StoreController(this, (app: AppState) => app.view.filter);
  readonly #all = new StoreController(this, (app: AppState) => app.data.sites);
  readonly #shown = new StoreController(this, (app: AppState) => filteredSites(app));

  protected override render(): TemplateResult {
    const localizer = this.#localize.current;
    const filter = this.#filter.value ?? NO_FILTER;
    const all = this.#all.value ?? [];
    const shown = this.#shown.value ?? [];
    const isActive = shown.length < all.length || chipsOf(localizer, filter).length > 0;
    const result = isActive
      ? localizer.t('filter.result', { shown: shown.length, total: all.length })
      : localizer.plural('ui.count-sites', all.length);
    return html`<button
        type="button"
        class="toggle"
        aria-expanded=${this.expanded ? 'true' : 'false'}
        aria-controls="groups"
        @click=${() => {
          this.expanded = !this.expanded;
        }}
      >
        <nea-icon name=${this.expanded ? 'chevron-down' : 'chevron-right'}></nea-icon>
        ${localizer.t('ui.filter')}
        <span class="result">${result}</span>
      </button>
      ${this.#chips(filter)}
      <div id="groups" class="groups" ?hidden=${!this.expanded}>
        ${this.expanded ? this.#groups(filter, countFacets(all, filter)) : nothing}
      </div>`;
  }

  #chips(filter: SiteFilter): TemplateResult | typeof nothing {
    const localizer = this.#localize.current;
    const chips = chipsOf(localizer, filter);
    if (chips.length === 0) return nothing;
    return html`<div
      class="chips"
      role="group"
      aria-label=${localizer.t('ui.filters-active', { count: chips.length })}
    >
      ${chips.map(
        ({ text, without }) =>
          html`<button
            type="button"
            class="chip selected"
            aria-label=${localizer.t('filter.remove', { name: text })}
            @click=${() => {
              this.#filter.update(filterSites(without));
            }}
          >
            ${text}<nea-icon name="close"></nea-icon>
          </button>`,
      )}
      <button
        type="button"
        class="chip clear"
        @click=${() => {
          this.#filter.update(clearFilter());
        }}
      >
        ${localizer.t('ui.clear-filters')}
      </button>
    </div>`;
  }

  #groups(filter: SiteFilter, counts: FacetCounts): TemplateResult {
    return html`${FACETS.map((facet) => this.#group(facet, filter, counts))}
    ${RANGES.map((range) => this.#range(range, filter))}`;
  }

  #group(facet: Facet, filter: SiteFilter, counts: FacetCounts): TemplateResult {
    const localizer = this.#localize.current;
    const chosen: readonly string[] = filter[facet.field];
    return html`<fieldset>
      <legend>${localizer.t(facet.titleKey)}</legend>
      <div>
        ${facet.values.map((value) => {
          const count = counts[facet.field].get(value) ?? 0;
          const isChosen = chosen.includes(value);
          return html`<label class=${count === 0 && !isChosen ? 'value none' : 'value'}>
            <input
              type="checkbox"
              name=${facet.field}
              value=${value}
              .checked=${isChosen}
              @change=${() => {
                this.#toggle(facet, value, chosen);
              }}
            />
            <span>${facet.word(localizer, value)}</span>
            <span class="count">${localizer.number(count)}</span>
          </label>`;
        })}
      </div>
    </fieldset>`;
  }

  #toggle(facet: Facet, value: string, chosen: readonly string[]): void {
    const isChosen = chosen.includes(value);
    const kept = facet.values.filter((other) => (other === value ? !isChosen : chosen.includes(other)));
    this.#filter.update(filterSites({ [facet.field]: kept }));
  }

  #range(range: Range, filter: SiteFilter): TemplateResult {
    const localizer = this.#localize.current;
    const title = localizer.t(range.titleKey);
    const input = (field: Range['from'] | Range['to'], label: string): TemplateResult =>
      html`<input
        class="field"
        type="number"
        inputmode="numeric"
        min="0"
        name=${field}
        aria-label=${`${title}: ${label}`}
        placeholder=${label}
        .value=${filter[field] === null ? '' : String(filter[field])}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          const number = Number(value);
          this.#filter.update(
            filterSites({ [field]: value === '' || !Number.isFinite(number) ? null : number }),
          );
        }}
      />`;
    return html`<fieldset>
      <legend>${title}</legend>
      <div class="range">
        ${input(range.from, localizer.t('filter.from'))} <span aria-hidden="true">–</span>
        ${input(range.to, localizer.t('filter.to'))}
      </div>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-filter': NeaFilter;
  }
}
