import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { zoneTitle } from '../../i18n/zone-title.ts';
import { NO_ANSWERS, shownValue, type Answers, type CoverageAnswer } from '../../model/analysis-answers.ts';
import { DEFAULT_COVERAGE } from '../../model/analysis-settings.ts';
import { coverageRows, findRow, spokenRow } from '../../model/coverage-rows.ts';
import type { ViewState } from '../../model/view-state.ts';
import { askCoverage, hoverSite, measureAlong, select } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { siteById } from '../../state/selectors.ts';
import { encodeView } from '../../state/url-codec.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { textIn } from '../text/names.ts';
import '../widgets/nea-icon.ts';
import { requestRun, type RunKind } from './connectivity/run-event.ts';
import { runState } from './connectivity/run-state.ts';
import { saveFile } from './connectivity/save-file.ts';
import { COVERAGE_CHART_STYLES } from './coverage/chart-styles.ts';
import { growthCsv, zonesCsv, type FileContext } from './coverage/coverage-files.ts';
import type { CoverageInput } from './coverage/coverage-input.ts';
import { COVERAGE_STYLES } from './coverage/coverage-styles.ts';
import { depthChoice, groupChoice } from './coverage/group-choice.ts';
import { growthSection } from './coverage/growth-section.ts';
import { leftOutSection, methodSection } from './coverage/method-section.ts';
import './coverage/nea-depth-switch.ts';
import './coverage/nea-growth-card.ts';
import './coverage/nea-share-legend.ts';
import { officialSection } from './coverage/official-section.ts';
import { OutlineController } from './coverage/outline-controller.ts';
import { outlineSection } from './coverage/outline-section.ts';
import { whySection, zoneFigures } from './coverage/zone-figures.ts';
import { zoneList } from './coverage/zone-list.ts';
import { zoneTable } from './coverage/zone-table.ts';
import { problemNote } from './problem-note.ts';

/** How far to 30 per cent: official figures, the atlas's own count of belts, seas and ranges, and all arithmetic. */
@customElement('nea-coverage-panel')
export class NeaCoveragePanel extends LitElement {
  static override styles = [SHARED_STYLES, COVERAGE_CHART_STYLES, COVERAGE_STYLES];

  /** With what floats on the map on wider screens: legend and curve of growth. */
  @property({ type: Boolean, reflect: true }) whole = false;
  @state() private isTable = false;
  readonly #localize = new LocalizeController(this);
  readonly #records = new RecordsController(this);
  readonly #settings = new StoreController(this, (app: AppState) => app.view.coverage);
  readonly #answers = new StoreController(this, (app: AppState) => app.answers);
  readonly #sites = new StoreController(this, (app: AppState) => app.data.sites);
  readonly #hovered = new StoreController(this, (app: AppState) => app.session.hovered);
  readonly #corners = new StoreController<ViewState['measure']>(this, (app) => app.view.measure);
  readonly #outlines = new OutlineController(this);
  #counted: ViewState['measure'] = null;

  protected override render(): TemplateResult {
    const input = this.#input();
    const { localizer } = input;
    const official = this.#records.get('official-coverage');
    return html`<div class="top">
        <h2>${localizer.t('coverage.title')}</h2>
        <p>${localizer.t('coverage.subtitle')}</p>
      </div>
      ${official?.ok === true ? officialSection(localizer, official.value) : html`<div class="within">${problemNote(localizer, official)}</div>`}
      ${this.#own(input)} ${this.#outline(input)}
      <p class="quiet note">
        ${localizer.t('coverage.claims-note')} ${localizer.t('ui.official-and-estimate-note')}
      </p>`;
  }

  #own(input: CoverageInput): TemplateResult {
    const { localizer, settings, ask, answers } = input;
    const answer = shownValue(answers.coverage);
    return html`<section aria-labelledby="own">
        <header>
          <h3 id="own">${localizer.t('coverage.own')}</h3>
          <span>${localizer.t('coverage.own-note')}</span>
        </header>
        <div class="within">
          ${groupChoice(localizer, settings, ask)} ${depthChoice(localizer, settings, ask)}
          ${settings.group === 'country' ? html`<p>${localizer.t('coverage.country-note')}</p>` : this.#run(input, 'coverage')}
          ${answer === null ? nothing : this.#spoken(input)}
        </div>
        ${input.rows.length === 0 ? nothing : this.isTable ? html`<div class="zones">${zoneTable(input)}</div>` : zoneList(input)}
        ${answer === null || input.rows.length === 0 ? nothing : this.#tools(input, answer)}
      </section>
      ${this.#below(input, answer)}`;
  }

  #spoken(input: CoverageInput): unknown {
    const row = spokenRow(input.rows, input.settings.zone);
    if (row === null) return nothing;
    const isChosen = findRow(input.rows, input.settings.zone) !== null;
    return html`${isChosen ? nothing : html`<p class="quiet">${input.localizer.t('coverage.farthest')}</p>`}
    ${zoneFigures(input, row)} ${this.#bandRun(input)}`;
  }

  #below(input: CoverageInput, answer: CoverageAnswer | null): unknown {
    if (answer === null || input.settings.group === 'country') return nothing;
    const row = spokenRow(input.rows, input.settings.zone);
    const { store } = this.#settings;
    return html`${row === null ? nothing : whySection(input, row)}
      ${
        this.whole && store !== undefined
          ? html`<nea-share-legend plain></nea-share-legend
              >${growthSection(input.localizer, store.get(), this.#actions('growth'))}`
          : nothing
      }
      <div class="more">${leftOutSection(input, answer.leftOut)}</div>
      <div class="more">${methodSection(input, answer, this.#address())}</div>`;
  }

  #tools(input: CoverageInput, answer: CoverageAnswer): TemplateResult {
    const { localizer, answers, rows } = input;
    const growth = shownValue(answers.growth);
    const context: FileContext = {
      origin: answer.origin,
      titleOf: (row) => zoneTitle(localizer, row),
      bands: shownValue(answers.coverageBand) ?? {},
      notice: `${localizer.t('ui.disclaimer-short')} ${localizer.t('ui.draft-not-cleared')}`,
    };
    const save = (name: string, text: () => string, key: string): TemplateResult =>
      html`<button
        type="button"
        class="button"
        @click=${() => {
          saveFile(name, 'text/csv;charset=utf-8', text());
        }}
      >
        <nea-icon name="download"></nea-icon>${localizer.t(key)}
      </button>`;
    return html`<div class="actions">
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
      ${save('zones.csv', () => zonesCsv(rows, context), 'coverage.save-zones')}
      ${growth === null ? nothing : save('growth.csv', () => growthCsv(growth, context), 'coverage.save-growth')}
    </div>`;
  }

  #outline(input: CoverageInput): TemplateResult {
    const corners = this.#corners.value ?? [];
    if (this.#counted !== this.#corners.value) this.#outlines.forget();
    return outlineSection(input, {
      corners: corners.length,
      isRunning: this.#outlines.isRunning,
      outcome: this.#outlines.drawn,
      count: () => {
        this.#counted = this.#corners.value ?? null;
        void this.#outlines.count(corners);
      },
      measure: () => {
        this.#corners.update(measureAlong(this.#corners.value ?? []));
      },
    });
  }

  #run({ localizer, answers }: CoverageInput, kind: 'coverage'): unknown {
    return runState(localizer, answers[kind], this.#actions(kind));
  }

  /** How the bands stand while they are worked out, or why they are not. */
  #bandRun({ localizer, answers: { coverageBand } }: CoverageInput): unknown {
    return coverageBand === null ? nothing : runState(localizer, coverageBand, this.#actions('coverageBand'));
  }

  #actions(kind: RunKind): { readonly stop: () => void; readonly again: () => void } {
    return {
      stop: () => {
        requestRun(this, { kind, act: 'stop' });
      },
      again: () => {
        requestRun(this, { kind, act: 'again' });
      },
    };
  }

  #input(): CoverageInput {
    const localizer = this.#localize.current;
    const answers: Answers = this.#answers.value ?? NO_ANSWERS;
    const settings = this.#settings.value ?? DEFAULT_COVERAGE;
    const answer = shownValue(answers.coverage);
    return {
      localizer,
      settings,
      answers,
      rows: coverageRows(answer?.baseline ?? [], settings),
      scenarioRows: answer?.scenario == null ? null : coverageRows(answer.scenario, settings),
      hovered: this.#hovered.value ?? null,
      nameOf: (id) => this.#nameOf(id),
      ask: (change) => {
        this.#settings.update(askCoverage(change));
      },
      hover: (id) => {
        this.#settings.update(hoverSite(id), 'replace');
      },
      openSite: (id) => {
        this.#settings.update(select({ kind: 'site', id }));
      },
    };
  }

  #nameOf(id: string): string {
    const { store } = this.#sites;
    const site = store === undefined ? undefined : siteById(store.get(), id);
    return site === undefined ? id : textIn(site.names, this.#localize.current.language).text;
  }

  #address(): string {
    const view = this.#settings.store?.get().view;
    const page = location.href.replace(/#.*$/, '');
    return view === undefined ? page : `${page}#${encodeView(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-coverage-panel': NeaCoveragePanel;
  }
}
