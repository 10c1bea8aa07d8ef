import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PLACES, type Place } from '../../model/places.ts';
import type { Site } from '../../model/site.ts';
import { filterSites, openPanel, openPlace, select } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { siteById } from '../../state/selectors.ts';
import { mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { adjoiningPairs, filterOf, sitesOf } from './place/place-figures.ts';
import { classSection, pairSection, siteList, speciesCounts } from './place/place-sections.ts';
import { RECORD_STYLES } from './record-styles.ts';
import { SHEET_STYLES } from './place/sheet-styles.ts';
import { tumenSection } from './place/tumen-section.ts';
import { problemNote } from './problem-note.ts';
import { zoomTo } from './zoom-to.ts';
import '../widgets/nea-icon.ts';

/** The sheet of the chosen place; every figure on it is counted from the records as they are. */
@customElement('nea-place-sheet')
export class NeaPlaceSheet extends LitElement {
  static override styles = [SHARED_STYLES, RECORD_STYLES, SHEET_STYLES];

  readonly #localize = new LocalizeController(this);
  readonly #records = new RecordsController(this);
  readonly #place = new StoreController(this, (app: AppState) => app.view.place);
  readonly #sites = new StoreController(this, (app: AppState) => app.data.sites);
  readonly #selected = new StoreController(this, (app: AppState) => app.view.selected);
  readonly #mapStatus = new StoreController(this, (app: AppState) => app.session.map);
  readonly #map = new ContextConsumer(this, { context: mapContext });

  protected override render(): TemplateResult {
    const place = PLACES.find((entry) => entry.id === this.#place.value);
    return place === undefined ? this.#chooser() : this.#sheet(place);
  }

  #crumbs(): TemplateResult {
    const localizer = this.#localize.current;
    return html`<nav class="crumbs pad" aria-label=${localizer.t('place.path')}>
      <button
        type="button"
        @click=${() => {
          this.#place.update(openPanel('explore'));
        }}
      >
        ${localizer.t('ui.explore')}
      </button>
      <span aria-hidden="true">›</span> <span>${localizer.t('place.places')}</span>
    </nav>`;
  }

  #chooser(): TemplateResult {
    const localizer = this.#localize.current;
    return html`${this.#crumbs()}
      <div class="pad">
        <h2>${localizer.t('place.places')}</h2>
        <ul class="goto">
          ${PLACES.map(
            (place) =>
              html`<li>
                <button
                  type="button"
                  class="open"
                  @click=${() => {
                    this.#place.update(openPlace(place.id));
                    this.#zoom(place);
                  }}
                >
                  ${localizer.t(place.titleKey)}
                </button>
              </li>`,
          )}
        </ul>
      </div>`;
  }

  #sheet(place: Place): TemplateResult {
    const sites = sitesOf(place, this.#sites.value ?? []);
    const isEstuary = place.kind === 'estuary';
    return html`<article aria-labelledby="title">
      ${this.#crumbs()} ${this.#head(place)} ${isEstuary ? this.#estuary(sites) : this.#generic(place, sites)}
    </article>`;
  }

  #head(place: Place): TemplateResult {
    const localizer = this.#localize.current;
    return html`<header class="pad">
      <h2 id="title" tabindex="-1">${localizer.t(place.titleKey)}</h2>
      ${place.kind === 'estuary' ? this.#localNames() : nothing}
    </header>`;
  }

  #localNames(): TemplateResult {
    const langs = ['zh-Hans', 'ko', 'ru'];
    const names = this.#localize.t('place.tumen-local-names').split(' · ');
    return html`<p class="second">
      ${names.map((name, index) => html`${index === 0 ? '' : ' · '}<span lang=${langs[index] ?? 'en'}>${name}</span>`)}
    </p>`;
  }

  #estuary(sites: readonly Site[]): TemplateResult {
    const localizer = this.#localize.current;
    const selected = this.#selected.value ?? null;
    return html`${problemNote(localizer, this.#records.get('wetlands'))}
    ${tumenSection(localizer, {
      sites,
      wetlands: this.#records.valueOf('wetlands') ?? [],
      details: this.#records.valueOf('site-details') ?? [],
      selected,
      onOpenSite: this.#openSite,
      onOpenWetland: (wetland) => {
        this.#place.update(select({ kind: 'wetland', id: wetland.id }));
      },
    })}`;
  }

  #generic(place: Place, sites: readonly Site[]): TemplateResult {
    const localizer = this.#localize.current;
    const selected = this.#selected.value;
    const selectedId = selected?.kind === 'site' ? selected.id : null;
    const store = this.#sites.store;
    const details = this.#records.valueOf('site-details') ?? [];
    const pairs = adjoiningPairs(sites, details, (id) =>
      store === undefined ? undefined : siteById(store.get(), id),
    );
    const hasArea = sites.filter((site) => site.areaKm2 !== null).length;
    return html`<p class="pad intro">
        ${localizer.t('place.intro', {
          sites: localizer.plural('ui.count-sites', sites.length),
          pairs: localizer.plural('ui.count-pairs', pairs.length),
        })}
      </p>
      <dl class="figures">
        ${this.#figure(sites.length, 'ui.sites')} ${this.#figure(pairs.length, 'place.pairs')}
        ${this.#figure(sites.filter((site) => site.level === 'international').length, 'place.international')}
        ${this.#figure(hasArea, 'place.with-area')}
      </dl>
      <div class="pad tools">${this.#zoomButton(place)} ${this.#filterButton(place)}</div>
      ${problemNote(localizer, this.#records.get('site-details'))}
      <div class="pad">
        ${classSection(localizer, sites)} ${speciesCounts(localizer, sites)}
        ${pairSection(localizer, pairs, this.#openSite)}
        <h3>${localizer.t('ui.list-of-sites')}</h3>
        <p class="quiet">${localizer.t('place.areas-not-added')}</p>
      </div>
      ${siteList(localizer, sites, selectedId, this.#openSite)}`;
  }

  #figure(value: number, titleKey: string): TemplateResult {
    return html`<div>
      <dt>${this.#localize.t(titleKey)}</dt>
      <dd>${this.#localize.current.number(value)}</dd>
    </div>`;
  }

  #zoomButton(place: Place): TemplateResult | typeof nothing {
    if (this.#mapStatus.value === 'none') return nothing;
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        this.#zoom(place);
      }}
    >
      <nea-icon name="crosshair"></nea-icon>${this.#localize.t('card.zoom')}
    </button>`;
  }

  #filterButton(place: Place): TemplateResult | typeof nothing {
    const filter = filterOf(place);
    if (filter === null) return nothing;
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        this.#place.update(filterSites(filter));
      }}
    >
      <nea-icon name="filter"></nea-icon>${this.#localize.t('place.show-only')}
    </button>`;
  }

  #zoom(place: Place): void {
    zoomTo(this.#map.value?.current ?? null, place.bbox);
  }

  readonly #openSite = (site: Site): void => {
    this.#place.update(select({ kind: 'site', id: site.id }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-place-sheet': NeaPlaceSheet;
  }
}
