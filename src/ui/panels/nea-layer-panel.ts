import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Catalog } from '../../model/catalog.ts';
import {
  LAYER_GROUPS,
  type LayerDefinition,
  type LayerGroup,
  type LegendEntry,
} from '../../model/layer-definition.ts';
import { LAYERS } from '../../model/layers.ts';
import { COLOUR_MODES, DEFAULT_VIEW, type ColourMode, type ViewState } from '../../model/view-state.ts';
import { colourSitesBy, setOpacity, toggleLayer } from '../../state/actions.ts';
import { filteredSites, opacityOf } from '../../state/selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { numberSources } from '../text/sources.ts';
import '../widgets/nea-icon.ts';
import '../widgets/nea-slider.ts';
import '../widgets/nea-swatch.ts';
import { countOfGroup, countOfLayer, type RecordsBySource } from './layer-counts.ts';
import { layerDetails } from './layer-details.ts';
import { LAYER_PANEL_STYLES } from './layer-panel-styles.ts';
import { NETWORK, networkShare } from './network-share.ts';

/** Groups that stand open when the atlas opens. */
const OPEN_AT_FIRST: readonly LayerGroup[] = ['protected-areas', 'coasts', 'corridors'];

/** Files of records that tell how many features a layer has; each is read when its group is opened. */
const RECORD_FILES = [
  ['corridors', 'corridors'],
  ['species-ranges', 'ranges'],
  ['species-sites', 'species-sites'],
] as const;

/** After this layer stands the row that says that no OECM is on record. */
const OECM_AFTER = 'pa-proposed';
const OECM = 'oecm';

/** The first symbol of a layer; neutral where another attribute gives the sites their colours. */
function swatchEntry(layer: LayerDefinition, mode: ColourMode): LegendEntry | null {
  const [entry] = layer.legend;
  if (entry === undefined) return null;
  if (mode === 'realm' || layer.source !== 'protected-areas') return entry;
  return { ...entry, fillToken: entry.fillToken === null ? null : 'iucn-none', lineToken: 'ink-2' };
}

/** The layers in seven groups: what is shown, how many features, how opaque, whence, under which licence. */
@customElement('nea-layer-panel')
export class NeaLayerPanel extends LitElement {
  static override styles = [SHARED_STYLES, LAYER_PANEL_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly records = new RecordsController(this);
  private readonly view = new StoreController<ViewState>(
    this,
    (app) => app.view,
    (a, b) => a.layers === b.layers && a.opacity === b.opacity && a.colourBy === b.colourBy,
  );
  private readonly sites = new StoreController(this, filteredSites);
  private readonly allSites = new StoreController(this, (app) => app.data.sites);
  private readonly catalog = new StoreController<Catalog | null>(this, (app) => app.data.catalog);
  @state() private openGroups: ReadonlySet<LayerGroup> = new Set(OPEN_AT_FIRST);
  @state() private chosen: string | null = 'pa-land';

  override render(): TemplateResult {
    const view = this.view.value ?? DEFAULT_VIEW;
    const t = (key: string): string => this.localize.t(key);
    return html`<label class="colour-by"
        ><span>${t('ui.colour-by')}</span
        ><select class="field" @change=${this.#colour}>
          ${COLOUR_MODES.map(
            (mode) =>
              html`<option value=${mode} ?selected=${mode === view.colourBy}>
                ${t(`colour-by.${mode}`)}
              </option>`,
          )}
        </select></label
      >
      ${LAYER_GROUPS.map((group) => this.#group(group, view))}`;
  }

  #group(group: LayerGroup, view: ViewState): TemplateResult {
    const layers = LAYERS.filter((layer) => layer.group === group);
    const isOpen = this.openGroups.has(group);
    const title = this.localize.t(`group.${group}`);
    return html`<section class="group">
      <div class="head">
        ${this.#groupEye(layers, title, view)}
        <h2>
          <button
            type="button"
            class="toggle"
            aria-expanded=${isOpen ? 'true' : 'false'}
            @click=${() => {
              this.#toggleGroup(group);
            }}
          >
            ${title}<nea-icon name=${isOpen ? 'chevron-down' : 'chevron-right'}></nea-icon>
          </button>
        </h2>
        <span class="count">${this.#groupCount(group, layers)}</span>
      </div>
      ${isOpen ? this.#layers(layers, view) : nothing}
    </section>`;
  }

  #groupCount(group: LayerGroup, layers: readonly LayerDefinition[]): string {
    const localizer = this.localize.current;
    const sites = countOfGroup(group, this.sites.value ?? []);
    if (sites !== null) return localizer.plural('ui.count-sites', sites);
    const links = this.catalog.value?.files.find(
      (file) => file.kind === 'layer' && file.source === group,
    )?.count;
    return links == null
      ? localizer.plural('ui.count-layers', layers.length)
      : localizer.plural('ui.count-links', links);
  }

  #groupEye(layers: readonly LayerDefinition[], title: string, view: ViewState): TemplateResult {
    const shown = layers.filter((layer) => view.layers.includes(layer.id)).length;
    const pressed = shown === 0 ? 'false' : shown === layers.length ? 'true' : 'mixed';
    return html`<button
      type="button"
      class="eye"
      aria-pressed=${pressed}
      aria-label=${this.localize.t('ui.group-visible', { name: title })}
      @click=${() => {
        const wanted = shown < layers.length;
        const ids = layers.map((layer) => layer.id).filter((id) => view.layers.includes(id) !== wanted);
        this.view.update((app) => ids.reduce((before, id) => toggleLayer(id)(before), app));
      }}
    >
      <nea-icon name=${shown === 0 ? 'eye-off' : 'eye'}></nea-icon>
    </button>`;
  }

  #layers(layers: readonly LayerDefinition[], view: ViewState): TemplateResult {
    const records = this.#recordsFor(layers);
    return html`<ul>
      ${layers.map((layer) => [
        this.#layer(
          layer,
          view,
          countOfLayer(layer, this.sites.value ?? [], records, this.catalog.value ?? null),
        ),
        layer.id === OECM_AFTER ? this.#oecm() : nothing,
      ])}
    </ul>`;
  }

  #recordsFor(layers: readonly LayerDefinition[]): RecordsBySource {
    const read: Record<string, readonly object[]> = {};
    for (const [source, file] of RECORD_FILES) {
      if (!layers.some((layer) => layer.source === source)) continue;
      const records = this.records.valueOf(file);
      if (records !== undefined) read[source] = records;
    }
    return read;
  }

  #layer(layer: LayerDefinition, view: ViewState, count: number | null): TemplateResult {
    const isShown = view.layers.includes(layer.id);
    const isChosen = this.chosen === layer.id;
    const name = this.localize.t(layer.titleKey);
    const opacity = opacityOf(view, layer);
    return html`<li class="${isShown ? 'on' : 'off'} ${isChosen ? 'chosen' : ''}">
      <div class="row">
        <button
          type="button"
          class="eye"
          aria-pressed=${isShown ? 'true' : 'false'}
          aria-label=${this.localize.t('ui.layer-visible', { name })}
          @click=${() => {
            this.view.update(toggleLayer(layer.id));
          }}
        >
          <nea-icon name=${isShown ? 'eye' : 'eye-off'}></nea-icon>
        </button>
        ${
          layer.legend[0] === undefined
            ? nothing
            : html`<nea-swatch
                .entry=${swatchEntry(layer, view.colourBy)}
                .opacity=${layer.defaultOpacity}
              ></nea-swatch>`
        }
        <button
          type="button"
          class="name"
          aria-expanded=${isChosen ? 'true' : 'false'}
          @click=${() => {
            this.chosen = isChosen ? null : layer.id;
          }}
        >
          ${name}
        </button>
        ${count === null ? nothing : html`<span class="count">${this.localize.current.number(count)}</span>`}
      </div>
      ${isChosen ? this.#more(layer, opacity) : nothing}
    </li>`;
  }

  #more(layer: LayerDefinition, opacity: number): TemplateResult {
    return html`<div class="more">
      ${layer.id === NETWORK ? this.#networkNote() : nothing}
      <nea-slider
        .label=${this.localize.t('ui.opacity')}
        .min=${0}
        .max=${100}
        .step=${5}
        .value=${Math.round(opacity * 100)}
        .valueText=${this.localize.current.percent(opacity * 100, 0)}
        @nea-choose=${(event: CustomEvent<number>) => {
          this.view.update(setOpacity(layer.id, event.detail / 100), 'replace');
        }}
      ></nea-slider>
      ${layerDetails(layer, this.localize.current, this.catalog.value?.dataVersion ?? null)}
    </div>`;
  }

  #networkNote(): TemplateResult | typeof nothing {
    const { current } = this.localize;
    const share = networkShare(current, this.records.valueOf('programme'), this.allSites.value ?? []);
    if (share === null) return nothing;
    return html`<div class="members">
      <p>${current.t('ui.neampan-share', share.params)}</p>
      ${numberSources(share.network.sources).map(
        ({ title, url }) =>
          html`<p class="quiet">
            ${url === null ? title : html`<a href=${url} target="_blank" rel="noopener">${title}</a>`}
          </p>`,
      )}
    </div>`;
  }

  #oecm(): TemplateResult {
    const t = (key: string): string => this.localize.t(key);
    const entry = {
      titleKey: 'ui.oecm-layer',
      symbol: 'hatched-fill',
      fillToken: 'oecm',
      lineToken: 'oecm-line',
    } as const;
    const isChosen = this.chosen === OECM;
    return html`<li class="none">
      <div class="row">
        <span class="off-eye"><nea-icon name="eye-off"></nea-icon></span>
        <nea-swatch .entry=${entry} .opacity=${0.35}></nea-swatch>
        <button
          type="button"
          class="name"
          aria-expanded=${isChosen ? 'true' : 'false'}
          @click=${() => {
            this.chosen = isChosen ? null : OECM;
          }}
        >
          ${t('ui.oecm-layer')}
        </button>
        <span class="count">${t('ui.none-on-record')}</span>
      </div>
      ${isChosen ? html`<p class="reason quiet">${t('ui.oecm-reason')}</p>` : nothing}
    </li>`;
  }

  #toggleGroup(group: LayerGroup): void {
    const open = new Set(this.openGroups);
    if (!open.delete(group)) open.add(group);
    this.openGroups = open;
  }

  readonly #colour = (event: Event): void => {
    const mode = COLOUR_MODES.find((id) => id === (event.target as HTMLSelectElement).value);
    if (mode !== undefined) this.view.update(colourSitesBy(mode));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-layer-panel': NeaLayerPanel;
  }
}
