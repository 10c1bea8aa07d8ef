import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { nextDrawn } from '../../model/scenario.ts';
import type { Scenario, ScenarioEdit } from '../../model/scenario.ts';
import type { AppState } from '../../state/app-state.ts';
import { tryEdit } from '../../state/scenario-actions.ts';
import { activeScenario } from '../../state/scenario-selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { textIn } from '../text/names.ts';
import { DETAILS_STYLES } from './details-styles.ts';
import { readPositions, type WrittenPositions } from './edit-words.ts';

/** What the map does with the pointer, done with the keyboard: corners as numbers, ends of a link from lists. */
@customElement('nea-scenario-by-hand')
export class NeaScenarioByHand extends LitElement {
  static override styles = [SHARED_STYLES, DETAILS_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly scenario = new StoreController<Scenario | null>(this, activeScenario);
  private readonly sites = new StoreController(this, (app: AppState) => app.data.sites);
  @state() private refusal: string | null = null;

  override render(): unknown {
    const scenario = this.scenario.value ?? null;
    if (scenario === null) return nothing;
    const t = (key: string): string => this.localize.t(key);
    return html`<div class="form">
      <fieldset>
        <legend>${t('scenario.draw-link')}</legend>
        <div class="two">
          <label>${t('scenario.link-from')}${this.#siteList('from', scenario)}</label>
          <label>${t('scenario.link-to')}${this.#siteList('to', scenario)}</label>
          <button type="button" class="button" id="add-link" @click=${this.#addLink}>
            ${t('scenario.add')}
          </button>
        </div>
      </fieldset>
      <fieldset>
        <legend>${t('scenario.by-keyboard')}</legend>
        <label
          >${t('scenario.position-label')}<textarea
            class="field"
            id="positions"
            aria-describedby="help"
            @input=${this.#forget}
          ></textarea>
        </label>
        <p class="quiet" id="help">${t('scenario.position-help')}</p>
        ${this.refusal === null ? nothing : html`<p class="caution" role="alert">${this.refusal}</p>`}
        <div class="actions">
          <button type="button" class="button" id="add-positions" @click=${this.#addPositions}>
            ${t('scenario.add')}
          </button>
        </div>
      </fieldset>
    </div>`;
  }

  #siteList(id: string, scenario: Scenario): TemplateResult {
    const { language, locale } = this.localize.current;
    const drawn = scenario.edits.flatMap((edit) =>
      edit.kind === 'site' || edit.kind === 'stone' ? [{ id: edit.id, name: edit.name }] : [],
    );
    const sites = (this.sites.value ?? [])
      .map((site) => ({ id: site.id, name: textIn(site.names, language).text }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
    return html`<select class="field" id=${id}>
      ${[...drawn, ...sites].map((site) => html`<option value=${site.id}>${site.name}</option>`)}
    </select>`;
  }

  #valueOf(selector: string): string {
    return this.renderRoot.querySelector<HTMLSelectElement | HTMLTextAreaElement>(selector)?.value ?? '';
  }

  readonly #addLink = (): void => {
    const [from, to] = [this.#valueOf('#from'), this.#valueOf('#to')];
    if (from !== to) this.scenario.update(tryEdit({ kind: 'link', from, to, distanceM: 0 }), 'replace');
  };

  readonly #addPositions = (): void => {
    const scenario = this.scenario.value ?? null;
    if (scenario === null) return;
    const written = readPositions(this.#valueOf('#positions'));
    this.refusal = this.#refusalOf(written);
    if (!written.ok) return;
    this.scenario.update(tryEdit(this.#editOf(scenario, written.positions)), 'replace');
    const field = this.renderRoot.querySelector('textarea');
    if (field !== null) field.value = '';
  };

  #editOf(scenario: Scenario, positions: Extract<WrittenPositions, { ok: true }>['positions']): ScenarioEdit {
    const { id, number } = nextDrawn(scenario);
    const [first] = positions;
    return first !== undefined && positions.length === 1
      ? { kind: 'stone', id, name: this.localize.t('scenario.new-stone', { number }), position: first }
      : { kind: 'site', id, name: this.localize.t('scenario.new-site', { number }), ring: positions };
  }

  #refusalOf(written: WrittenPositions): string | null {
    if (written.ok) return null;
    if (written.reason === 'line') return this.localize.t('scenario.position-wrong', { line: written.line });
    return this.localize.t(written.reason === 'two' ? 'scenario.position-two' : 'scenario.crosses');
  }

  readonly #forget = (): void => {
    this.refusal = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-scenario-by-hand': NeaScenarioByHand;
  }
}
