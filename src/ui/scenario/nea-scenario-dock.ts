import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Scenario } from '../../model/scenario.ts';
import type { AppState, Session } from '../../state/app-state.ts';
import { chooseScenario, redoScenario, takeTool, undoScenario } from '../../state/scenario-actions.ts';
import { activeScenario, canRedoScenario, canUndoScenario } from '../../state/scenario-selectors.ts';
import type { ScenarioTool } from '../../state/scenario-state.ts';
import { encodeView } from '../../state/url-codec.ts';
import { withPacked } from '../../state/url-scenario.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { announce } from '../widgets/nea-announcer.ts';
import '../widgets/nea-icon.ts';
import { DOCK_STYLES } from './dock-styles.ts';
import { DragController } from './drag-controller.ts';
import { dumbbell } from './dumbbell.ts';
import { editText, nameIn } from './edit-words.ts';
import { changeText, figureRows, type FigureRow } from './figure-rows.ts';
import { linkLength } from './link-length.ts';
import type { NeaScenarioCompare } from './nea-scenario-compare.ts';
import './nea-scenario-compare.ts';
import type { NeaScenarioDetails } from './nea-scenario-details.ts';
import './nea-scenario-details.ts';
import { copyScenario, siteNamer, startScenario } from './scenario-names.ts';

/** What if: the scenario in hand, its figures against the baseline while it changes, and the tools to change it. */
@customElement('nea-scenario-dock')
export class NeaScenarioDock extends LitElement {
  static override styles = [SHARED_STYLES, DOCK_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly scenarios = new StoreController(this, (state) => state.scenarios);
  private readonly view = new StoreController(this, (state) => state.view);
  private readonly answers = new StoreController(this, (state) => state.answers);
  private readonly sites = new StoreController(this, (state) => state.data.sites);
  private readonly mapStatus = new StoreController<Session['map']>(this, (state) => state.session.map);
  private readonly drag = new DragController(this);

  override render(): unknown {
    const state = this.scenarios.store?.get();
    if (state === undefined || this.sites.value === undefined) return nothing;
    const scenario = activeScenario(state);
    return html`${scenario === null ? this.#start(state) : this.#active(state, scenario)}
      <nea-scenario-details></nea-scenario-details>
      <nea-scenario-compare></nea-scenario-compare>`;
  }

  #start(state: AppState): TemplateResult {
    const t = (key: string): string => this.localize.t(key);
    return html`<section class="empty" aria-labelledby="title">
      <div>
        <div class="head"><b id="title">${t('scenario.what-if')}</b> ${this.#choice(state)}</div>
        <p class="what">${t('scenario.intro')}</p>
      </div>
      <div class="start">
        ${state.scenarios.list.length > 1 ? this.#compareButton() : nothing}
        <button type="button" class="button" @click=${this.#openFile}>${t('scenario.open-file')}</button>
        ${
          canUndoScenario(state)
            ? html`<button type="button" class="button" @click=${this.#undo}>
                <nea-icon name="undo"></nea-icon>${t('ui.undo')}
              </button>`
            : nothing
        }
        <button type="button" class="button primary" @click=${this.#new}>
          <nea-icon name="plus"></nea-icon>${t('ui.new-scenario')}
        </button>
      </div>
    </section>`;
  }

  #active(state: AppState, scenario: Scenario): TemplateResult {
    return html`<section aria-labelledby="title">
      <div>
        <div class="head"><span>${this.localize.t('scenario.what-if')}</span> ${this.#choice(state)}</div>
        <h2 id="title">${scenario.name}</h2>
        ${this.#what(state, scenario)}
      </div>
      <div class="figures">${this.#figures(state)}</div>
      ${this.#actions(state, scenario)}
    </section>`;
  }

  #choice({ scenarios: { list, activeId } }: AppState): TemplateResult | typeof nothing {
    if (list.length === 0) return nothing;
    return html`<select
      class="field"
      aria-label=${this.localize.t('scenario.choose')}
      @change=${this.#choose}
    >
      <option value="" ?selected=${activeId === null}>${this.localize.t('ui.baseline-state')}</option>
      ${list.map(({ id, name }) => html`<option value=${id} ?selected=${id === activeId}>${name}</option>`)}
    </select>`;
  }

  #what(state: AppState, scenario: Scenario): TemplateResult {
    const localizer = this.localize.current;
    const last = scenario.edits.at(-1);
    const name = siteNamer(localizer, this.scenarios.store);
    return html`<p class="what">
        ${last === undefined ? localizer.t('scenario.nothing-tried') : editText(localizer, scenario, last, name)}
      </p>
      <p class="what">
        ${scenario.edits.length > 0 ? html`${localizer.plural('scenario.count-edits', scenario.edits.length)} · ` : nothing}
        <button type="button" class="link-like" @click=${this.#openDetails}>
          ${localizer.t('scenario.details')}
        </button>
      </p>
      ${
        last?.kind === 'link'
          ? linkLength(localizer, last, (change) => {
              this.scenarios.update(change, 'replace');
            })
          : nothing
      }
      ${this.#hint(state.scenarios.tool, scenario)}
      ${this.#isLinkTooLong(state) ? html`<p class="what caution">${localizer.t('ui.error-link-too-long')}</p>` : nothing}`;
  }

  #hint(tool: ScenarioTool | null, scenario: Scenario): TemplateResult | typeof nothing {
    if (tool === null) return nothing;
    return html`<p class="what hint" role="status">${this.#hintText(tool, scenario)}</p>
      <button type="button" class="button" @click=${this.#layDown}>
        <nea-icon name="check"></nea-icon>${this.localize.t('scenario.done')}
      </button>`;
  }

  #hintText(tool: ScenarioTool, scenario: Scenario): string {
    const localizer = this.localize.current;
    if (tool.kind === 'site') return localizer.t('ui.drawing-hint');
    if (tool.kind === 'stone') return localizer.t('scenario.stone-hint');
    if (tool.kind === 'edit') return localizer.t('scenario.edit-hint');
    if (tool.fromId === null) return localizer.t('scenario.link-hint-first');
    const name = nameIn(scenario, tool.fromId, siteNamer(localizer, this.scenarios.store));
    return localizer.t('scenario.link-hint-second', { name });
  }

  #isLinkTooLong({ view, scenarios: { packed } }: AppState): boolean {
    if (packed === null) return false;
    const hash = `#${encodeView(view)}`;
    return withPacked(window.location.href.replace(/#.*$/s, ''), hash, packed.text) === hash;
  }

  #figures({ view, answers }: AppState): TemplateResult {
    const localizer = this.localize.current;
    const rows = figureRows(localizer, { view, answers, dragged: this.drag.figures });
    if (rows.length === 0) {
      const isAnalysis = view.panel === 'connectivity' || view.panel === 'coverage';
      return html`<p class="quiet">${localizer.t(isAnalysis ? 'ui.calculating' : 'scenario.no-figures')}</p>`;
    }
    return html`<p class="keys" aria-hidden="true">
        <span><i></i>${localizer.t('scenario.baseline-key')}</span>
        <span><i class="after"></i>${localizer.t('scenario.scenario')}</span>
        ${rows.some(({ band }) => band !== null) ? html`<span><i class="spread"></i>${localizer.t('scenario.band-key')}</span>` : nothing}
      </p>
      <ul class="rows">
        ${rows.map((row) => this.#row(row))}
      </ul>`;
  }

  #row(row: FigureRow): TemplateResult {
    const localizer = this.localize.current;
    const change = changeText(localizer, row);
    const [from, to] = [row.write(row.baseline), row.write(row.scenario)];
    return html`<li>
      <span class="visually-hidden"
        >${localizer.t('scenario.from-to', { name: row.label, from, to, change })}</span
      >
      <span class="label" aria-hidden="true">${row.label}</span>
      ${dumbbell(row)}
      <span class="values" aria-hidden="true">${from} → <b>${to}</b><small>${change}</small></span>
    </li>`;
  }

  #actions(state: AppState, scenario: Scenario): TemplateResult {
    const t = (key: string): string => this.localize.t(key);
    const hasMap = this.mapStatus.value !== 'none';
    const undo = canUndoScenario(state);
    const redo = canRedoScenario(state);
    return html`<div class="actions">
      <button type="button" class="button" ?disabled=${!undo} @click=${this.#undo}>
        <nea-icon name="undo"></nea-icon>${t('ui.undo')}
      </button>
      <button type="button" class="button" ?disabled=${!redo} @click=${this.#redo}>
        <nea-icon name="redo"></nea-icon>${t('ui.redo')}
      </button>
      ${
        hasMap
          ? [
              this.#tool({ kind: 'site' }, 'scenario.draw-site', 'frame'),
              this.#tool({ kind: 'link', fromId: null }, 'scenario.draw-link', 'link'),
              this.#tool({ kind: 'stone' }, 'scenario.draw-stone', 'pin'),
            ]
          : html`<p class="quiet wide">${t('scenario.map-needed')}</p>`
      }
      <button type="button" class="button" @click=${this.#openDetails}>
        <nea-icon name="keyboard"></nea-icon>${t('scenario.by-keyboard')}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          this.#copy(state, scenario);
        }}
      >
        <nea-icon name="copy"></nea-icon>${t('scenario.copy')}
      </button>
      ${this.#compareButton()}
    </div>`;
  }

  #tool(tool: ScenarioTool, key: string, icon: string): TemplateResult {
    const inHand = this.scenarios.value?.tool ?? null;
    const isOn = inHand?.kind === tool.kind;
    return html`<button
      type="button"
      class="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${() => {
        this.scenarios.update(takeTool(isOn ? null : tool), 'replace');
      }}
    >
      <nea-icon name=${icon}></nea-icon>${this.localize.t(key)}
    </button>`;
  }

  #compareButton(): TemplateResult {
    return html`<button type="button" class="button" @click=${this.#openCompare}>
      <nea-icon name="table"></nea-icon>${this.localize.t('scenario.compare')}
    </button>`;
  }

  #copy(state: AppState, scenario: Scenario): void {
    this.scenarios.update(copyScenario(this.localize.current, state.scenarios.list, scenario), 'replace');
  }

  readonly #new = (): void => {
    const list = this.scenarios.value?.list ?? [];
    this.scenarios.update(startScenario(this.localize.current, list), 'replace');
  };

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.scenarios.update(chooseScenario(value === '' ? null : value), 'replace');
  };

  readonly #undo = (): void => {
    this.scenarios.update(undoScenario(), 'replace');
    this.#sayWhere();
  };

  readonly #redo = (): void => {
    this.scenarios.update(redoScenario(), 'replace');
    this.#sayWhere();
  };

  #sayWhere(): void {
    const state = this.scenarios.store?.get();
    const scenario = state === undefined ? null : activeScenario(state);
    const localizer = this.localize.current;
    const text =
      scenario === null
        ? localizer.t('ui.baseline-state')
        : localizer.t('scenario.announce-edit', {
            name: scenario.name,
            count: localizer.plural('scenario.count-edits', scenario.edits.length),
          });
    announce(this, text);
  }

  readonly #layDown = (): void => {
    this.scenarios.update(takeTool(null), 'replace');
  };

  readonly #openDetails = (): void => {
    this.renderRoot.querySelector<NeaScenarioDetails>('nea-scenario-details')?.open();
  };

  readonly #openCompare = (): void => {
    this.renderRoot.querySelector<NeaScenarioCompare>('nea-scenario-compare')?.open();
  };

  readonly #openFile = (): void => {
    this.renderRoot.querySelector<NeaScenarioDetails>('nea-scenario-details')?.chooseFile();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-scenario-dock': NeaScenarioDock;
  }
}
