import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { subjectOf, type Scenario, type ScenarioEdit } from '../../model/scenario.ts';
import {
  addScenario,
  deleteScenario,
  dropEdit,
  nameScenario,
  noteScenario,
  takeTool,
  tryEdit,
} from '../../state/scenario-actions.ts';
import { freshScenarioId } from '../../state/scenario-keeper.ts';
import { activeScenario } from '../../state/scenario-selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { saveFile } from '../panels/connectivity/save-file.ts';
import { announce } from '../widgets/nea-announcer.ts';
import type { NeaDialog } from '../widgets/nea-dialog.ts';
import '../widgets/nea-dialog.ts';
import '../widgets/nea-icon.ts';
import { DETAILS_STYLES } from './details-styles.ts';
import { crossesItself, editText } from './edit-words.ts';
import './nea-scenario-by-hand.ts';
import { siteNamer } from './scenario-names.ts';

/** Largest file that is read, bytes. */
const MOST_BYTES = 5_000_000;

/** The dialog of the scenario in hand: name, note, what is tried, entry by hand, files, deletion. */
@customElement('nea-scenario-details')
export class NeaScenarioDetails extends LitElement {
  static override styles = [SHARED_STYLES, DETAILS_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly scenario = new StoreController<Scenario | null>(this, activeScenario);
  private readonly isForbidden = new StoreController(this, ({ session }) =>
    session.problems.some(({ code }) => code === 'storage-forbidden'),
  );
  @state() private refusal: string | null = null;

  /** Shows the dialog. */
  open(): void {
    this.refusal = null;
    this.renderRoot.querySelector<NeaDialog>('nea-dialog')?.open();
  }

  /** Asks for a file of scenarios. */
  chooseFile(): void {
    this.refusal = null;
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();
  }

  readonly #chooseFile = (): void => {
    this.chooseFile();
  };

  override render(): unknown {
    const scenario = this.scenario.value ?? null;
    const t = (key: string): string => this.localize.t(key);
    return html`<nea-dialog heading=${t('scenario.what-if')} close-label=${t('ui.close')}>
      <div class="form">
        ${scenario === null ? nothing : this.#form(scenario)}
        ${this.refusal === null ? nothing : html`<p class="caution" role="alert">${this.refusal}</p>`}
        <input
          type="file"
          hidden
          accept=".json,application/json"
          aria-label=${t('scenario.open-file')}
          @change=${this.#readFile}
        />
      </div>
    </nea-dialog>`;
  }

  #form(scenario: Scenario): TemplateResult {
    const t = (key: string): string => this.localize.t(key);
    return html`<label
        >${t('ui.scenario-name')}
        <input class="field" maxlength="200" .value=${scenario.name} @change=${this.#rename} />
      </label>
      <label
        >${t('scenario.note')}
        <textarea class="field" maxlength="5000" .value=${scenario.note} @change=${this.#annotate}></textarea>
      </label>
      ${this.isForbidden.value === true ? nothing : html`<p class="quiet">${t('scenario.kept')}</p>`}
      ${this.#edits(scenario)}
      <nea-scenario-by-hand></nea-scenario-by-hand>
      <div class="actions">
        <button type="button" class="button" @click=${this.#save}>
          <nea-icon name="download"></nea-icon>${t('scenario.save-file')}
        </button>
        <button type="button" class="button" @click=${this.#chooseFile}>${t('scenario.open-file')}</button>
        <button type="button" class="button" @click=${this.#delete}>
          <nea-icon name="trash"></nea-icon>${t('ui.delete')}
        </button>
      </div>`;
  }

  #edits(scenario: Scenario): TemplateResult {
    const t = (key: string): string => this.localize.t(key);
    return html`<section aria-labelledby="changes">
      <h3 id="changes">${t('scenario.changes')}</h3>
      ${scenario.edits.length === 0 ? html`<p class="quiet">${t('scenario.nothing-tried')}</p>` : nothing}
      <ul class="edits">
        ${scenario.edits.map((edit) => this.#edit(scenario, edit))}
      </ul>
    </section>`;
  }

  #edit(scenario: Scenario, edit: ScenarioEdit): TemplateResult {
    const localizer = this.localize.current;
    const what = editText(localizer, scenario, edit, siteNamer(localizer, this.scenario.store));
    const isDrawn = edit.kind === 'site' || edit.kind === 'stone';
    const hasMap = this.scenario.store?.get().session.map !== 'none';
    return html`<li>
      <span class="text">${what}</span>
      ${edit.kind === 'link' ? this.#length(edit) : nothing}
      ${
        isDrawn && hasMap
          ? html`<button
              type="button"
              class="button"
              @click=${() => {
                this.#reshape(edit.id);
              }}
            >
              ${localizer.t('scenario.reshape')}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="icon-button"
        aria-label=${localizer.t('scenario.drop', { what })}
        @click=${() => {
          this.scenario.update(dropEdit(subjectOf(edit)), 'replace');
        }}
      >
        <nea-icon name="close"></nea-icon>
      </button>
    </li>`;
  }

  #length(link: Extract<ScenarioEdit, { kind: 'link' }>): TemplateResult {
    return html`<input
      class="field"
      type="number"
      min="0"
      max="5000"
      step="any"
      aria-label=${this.localize.t('scenario.link-length')}
      .value=${String(link.distanceM / 1000)}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        if (field.value === '' || !field.checkValidity()) field.value = String(link.distanceM / 1000);
        else this.scenario.update(tryEdit({ ...link, distanceM: Number(field.value) * 1000 }), 'replace');
      }}
    />`;
  }

  #reshape(subject: string): void {
    this.scenario.update(takeTool({ kind: 'edit', subject }), 'replace');
    this.renderRoot.querySelector<NeaDialog>('nea-dialog')?.close();
  }

  readonly #rename = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const { value: scenario } = this.scenario;
    const name = field.value.trim();
    if (scenario === undefined || scenario === null) return;
    if (name === '') field.value = scenario.name;
    else this.scenario.update(nameScenario(scenario.id, name), 'replace');
  };

  readonly #annotate = (event: Event): void => {
    const { value: scenario } = this.scenario;
    if (scenario === undefined || scenario === null) return;
    this.scenario.update(noteScenario(scenario.id, (event.target as HTMLTextAreaElement).value), 'replace');
  };

  readonly #delete = (): void => {
    const { value: scenario } = this.scenario;
    if (scenario === undefined || scenario === null) return;
    this.scenario.update(deleteScenario(scenario.id), 'replace');
    this.renderRoot.querySelector<NeaDialog>('nea-dialog')?.close();
  };

  readonly #save = async (): Promise<void> => {
    const { value: scenario } = this.scenario;
    if (scenario === undefined || scenario === null) return;
    const { writeScenarioFile } = await import('../../state/scenario-file.ts');
    saveFile('neaspec-scenario.json', 'application/json', writeScenarioFile([scenario]));
  };

  readonly #readFile = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    field.value = '';
    if (file === undefined) return;
    this.refusal = await this.#take(file);
    const dialog = this.renderRoot.querySelector<NeaDialog>('nea-dialog');
    if (this.refusal === null) dialog?.close();
    else dialog?.open();
  };

  /** Takes the scenarios of a file; returns in words why it has none. */
  async #take(file: File): Promise<string | null> {
    const { readScenarioFile } = await import('../../state/scenario-file.ts');
    const params = { file: file.name };
    if (file.size > MOST_BYTES) return this.localize.t('scenario.file-rubbish', params);
    const reading = readScenarioFile(await file.text());
    if (!reading.ok && reading.reason === 'newer') {
      return this.localize.t('ui.error-scenario-version', { version: String(reading.version) });
    }
    if (!reading.ok) return this.localize.t('scenario.file-rubbish', params);
    const edits = reading.scenarios.flatMap((scenario) => scenario.edits);
    if (edits.some((edit) => edit.kind === 'site' && crossesItself(edit.ring))) {
      return `${this.localize.t('scenario.file-rubbish', params)} ${this.localize.t('scenario.crosses')}`;
    }
    for (const scenario of reading.scenarios) {
      this.scenario.update(addScenario({ ...scenario, id: freshScenarioId() }), 'replace');
    }
    announce(this, reading.scenarios.map(({ name }) => name).join('. '));
    return null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-scenario-details': NeaScenarioDetails;
  }
}
