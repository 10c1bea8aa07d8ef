import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  shownValue,
  type Answers,
  type ConnectivityAnswer,
  type GapAnswer,
} from '../../model/analysis-answers.ts';
import {
  CONNECTIVITY_PARTS,
  DEFAULT_CONNECTIVITY,
  type ConnectivityPart,
} from '../../model/analysis-settings.ts';
import type { LocalizedText } from '../../model/language.ts';
import { askConnectivity, hoverSite, select } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { siteById } from '../../state/selectors.ts';
import { encodeView } from '../../state/url-codec.ts';
import { mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { textIn } from '../text/names.ts';
import '../widgets/nea-icon.ts';
import '../widgets/nea-tabs.ts';
import { CONNECTIVITY_STYLES } from './connectivity/connectivity-styles.ts';
import { figuresSection } from './connectivity/figures-section.ts';
import { flywayPart } from './connectivity/flyway-part.ts';
import { gapCsv, gapGeoJson, type GapFileInput } from './connectivity/gap-files.ts';
import { gapFrame } from './connectivity/gap-frame.ts';
import { gapList } from './connectivity/gap-list.ts';
import { gapRows } from './connectivity/gap-rows.ts';
import './connectivity/nea-gap-table.ts';
import { originSection } from './connectivity/origin-section.ts';
import type { PanelInput } from './connectivity/panel-input.ts';
import { questionSection } from './connectivity/question-section.ts';
import { requestRun, type RunKind } from './connectivity/run-event.ts';
import { ROW_STYLES } from './connectivity/row-styles.ts';
import { runState } from './connectivity/run-state.ts';
import { saveFile } from './connectivity/save-file.ts';
import { siteRanking } from './connectivity/site-ranking.ts';
import { zoomTo } from './zoom-to.ts';

type ShownRun = Extract<RunKind, 'connectivity' | 'connectivityBands' | 'flyway'>;

/** Rows that stand at first, and how many more each press shows. */
const ROWS = 12;

const PART_KEYS: Readonly<Record<ConnectivityPart, string>> = {
  gaps: 'connect.part-gaps',
  sites: 'ui.sites',
  flyway: 'connect.part-flyway',
};

const BIRDS: readonly string[] = ['black-faced-spoonbill', 'white-naped-crane', 'hooded-crane'];

/** Where one link matters most: gaps across borders, what each site is worth, flyways; with all arithmetic open. */
@customElement('nea-connectivity-panel')
export class NeaConnectivityPanel extends LitElement {
  static override styles = [SHARED_STYLES, CONNECTIVITY_STYLES, ROW_STYLES];

  @state() private shownCount = ROWS;
  @state() private isTable = false;
  /** The chosen gap whose row has been brought into view. */
  #gapBefore: string | null = null;
  readonly #localize = new LocalizeController(this);
  readonly #records = new RecordsController(this);
  readonly #settings = new StoreController(this, (app: AppState) => app.view.connectivity);
  readonly #answers = new StoreController(this, (app: AppState) => app.answers);
  readonly #sites = new StoreController(this, (app: AppState) => app.data.sites);
  readonly #hovered = new StoreController(this, (app: AppState) => app.session.hovered);
  readonly #map = new ContextConsumer(this, { context: mapContext });

  protected override render(): TemplateResult {
    const input = this.#input();
    const answers = this.#answers.value ?? null;
    return html`<h2>${input.localizer.t('connect.title')}</h2>
      ${questionSection(input, this.#records.valueOf('species'))}
      <nea-tabs
        .items=${CONNECTIVITY_PARTS.map((value) => ({ value, label: input.localizer.t(PART_KEYS[value]) }))}
        .value=${input.settings.part}
        .label=${input.localizer.t('connect.parts')}
        @nea-choose=${this.#openPart}
      ></nea-tabs>
      ${answers === null ? nothing : this.#part(input, answers)}`;
  }

  protected override updated(): void {
    const gap = this.#settings.value?.gap ?? null;
    if (gap === this.#gapBefore) return;
    const row = this.renderRoot.querySelector('.gap.chosen');
    if (gap !== null && row === null) return;
    this.#gapBefore = gap;
    row?.scrollIntoView({ block: 'nearest' });
  }

  #part(input: PanelInput, answers: Answers): TemplateResult {
    if (input.settings.part === 'flyway') return this.#flyway(input, answers);
    const value = shownValue(answers.connectivity);
    return html`${this.#run(input, answers, 'connectivity')}
    ${value === null ? nothing : this.#answer(input, answers, value)}`;
  }

  #answer(input: PanelInput, answers: Answers, answer: ConnectivityAnswer): TemplateResult {
    const { localizer, settings } = input;
    const list = { answer, shownCount: this.shownCount, showMore: this.#showMore };
    const bands = shownValue(answers.connectivityBands);
    return html`<div class=${answers.connectivity?.status === 'running' ? 'stale' : ''}>
      ${figuresSection(localizer, answer, answers.connectivityBands)}
      ${answers.connectivityBands === null ? nothing : this.#run(input, answers, 'connectivityBands')}
      ${
        settings.part === 'sites'
          ? siteRanking(input, list)
          : this.#gaps(input, answer, { ...list, bandsKm: bands?.gapsKm ?? {} })
      }
      ${originSection(input, {
        origin: answer.origin,
        bands,
        leftOut: answer.leftOut,
        isFlyway: false,
        address: this.#address(),
      })}
    </div>`;
  }

  #gaps(input: PanelInput, answer: ConnectivityAnswer, list: Parameters<typeof gapList>[1]): TemplateResult {
    const { localizer, nameOf } = input;
    if (answer.gaps.length === 0) return gapList(input, list);
    return html`${
        this.isTable
          ? html`<nea-gap-table
              .rows=${gapRows(localizer, answer.gaps, nameOf)}
              .chosen=${input.settings.gap ?? ''}
              @nea-choose=${(event: CustomEvent<string>) => {
                input.chooseGap(answer.gaps.find(({ key }) => key === event.detail) ?? null);
              }}
            ></nea-gap-table>`
          : gapList(input, list)
      }
      <div class="tools">
        <button
          type="button"
          class="button"
          @click=${() => {
            this.isTable = !this.isTable;
          }}
        >
          <nea-icon name=${this.isTable ? 'list' : 'table'}></nea-icon>${localizer.t(
            this.isTable ? 'connect.as-list' : 'connect.as-table',
          )}
        </button>
        ${this.#saveButton(input, answer, 'csv')} ${this.#saveButton(input, answer, 'geojson')}
      </div>`;
  }

  #saveButton(input: PanelInput, answer: ConnectivityAnswer, kind: 'csv' | 'geojson'): TemplateResult {
    return html`<button
      type="button"
      class="button"
      @click=${() => {
        const file = this.#fileInput(input, answer);
        if (kind === 'csv') saveFile('gaps.csv', 'text/csv;charset=utf-8', gapCsv(file));
        else saveFile('gaps.geojson', 'application/geo+json', gapGeoJson(file));
      }}
    >
      <nea-icon name="download"></nea-icon>${input.localizer.t(`connect.save-${kind}`)}
    </button>`;
  }

  #fileInput({ localizer, nameOf, textOf }: PanelInput, answer: ConnectivityAnswer): GapFileInput {
    return {
      answer,
      bandsKm: shownValue(this.#answers.value?.connectivityBands ?? null)?.gapsKm ?? {},
      nameOf,
      textOf,
      notice: `${localizer.t('ui.disclaimer-short')} ${localizer.t('ui.draft-not-cleared')}`,
    };
  }

  #flyway(input: PanelInput, answers: Answers): TemplateResult {
    const { localizer, settings } = input;
    if (settings.species === null || !BIRDS.includes(settings.species)) {
      return html`<p class="empty">${localizer.t('connect.flyway-birds-only')}</p>`;
    }
    const value = shownValue(answers.flyway);
    return html`${this.#run(input, answers, 'flyway')}
    ${
      value === null
        ? nothing
        : html`${flywayPart(input, value)}
          ${originSection(input, {
            origin: value.origin,
            bands: null,
            leftOut: [],
            isFlyway: true,
            address: this.#address(),
          })}`
    }`;
  }

  #run({ localizer }: PanelInput, answers: Answers, kind: ShownRun): unknown {
    return runState(localizer, answers[kind], {
      title: localizer.t(kind === 'connectivityBands' ? 'connect.bands-running' : 'ui.calculating'),
      stop: () => {
        requestRun(this, { kind, act: 'stop' });
      },
      again: () => {
        requestRun(this, { kind, act: 'again' });
      },
    });
  }

  #input(): PanelInput {
    const localizer = this.#localize.current;
    const textOf = (text: LocalizedText): string => textIn(text, localizer.language).text;
    return {
      localizer,
      settings: this.#settings.value ?? DEFAULT_CONNECTIVITY,
      textOf,
      nameOf: (id) => {
        const names = this.#namesOf(id);
        return names === undefined ? id : textOf(names);
      },
      corridorName: (id) => {
        const names = this.#records.valueOf('corridors')?.find((corridor) => corridor.id === id)?.names;
        return names === undefined ? id : textOf(names);
      },
      hovered: this.#hovered.value ?? null,
      ask: (change) => {
        this.shownCount = ROWS;
        this.#settings.update(askConnectivity(change));
      },
      hover: (id) => {
        this.#settings.update(hoverSite(id), 'replace');
      },
      openSite: (id) => {
        this.#settings.update(select({ kind: 'site', id }));
      },
      chooseGap: this.#chooseGap,
    };
  }

  #namesOf(id: string): LocalizedText | undefined {
    const { store } = this.#sites;
    const site = store === undefined ? undefined : siteById(store.get(), id);
    if (site !== undefined) return site.names;
    return this.#records.valueOf('species-sites')?.find((place) => place.id === id)?.names;
  }

  #address(): string {
    const view = this.#settings.store?.get().view;
    const page = location.href.replace(/#.*$/, '');
    return view === undefined ? page : `${page}#${encodeView(view)}`;
  }

  readonly #openPart = (event: CustomEvent<string>): void => {
    const part = CONNECTIVITY_PARTS.find((value) => value === event.detail);
    if (part === undefined) return;
    this.shownCount = ROWS;
    this.#settings.update(askConnectivity({ part }));
  };

  readonly #showMore = (): void => {
    this.shownCount += ROWS;
  };

  readonly #chooseGap = (gap: GapAnswer | null): void => {
    this.#settings.update(askConnectivity({ gap: gap?.key ?? null }));
    if (gap !== null) zoomTo(this.#map.value?.current ?? null, gapFrame(gap));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-connectivity-panel': NeaConnectivityPanel;
  }
}
