import { ContextConsumer } from '@lit/context';
import type { nothing } from 'lit';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { NetworkFigures } from '../../model/analysis-answers.ts';
import type { Scenario } from '../../model/scenario.ts';
import { analysisContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import type { NeaDialog } from '../widgets/nea-dialog.ts';
import '../widgets/nea-dialog.ts';
import { changeText, networkRows, type FigureRow } from './figure-rows.ts';

/** The figures of a scenario: asked for, come, or why they are missing. */
type Column =
  | { readonly status: 'asked' }
  | { readonly status: 'done'; readonly baseline: NetworkFigures; readonly scenario: NetworkFigures }
  | { readonly status: 'failed' };

/** All scenarios side by side: each figure with its difference to the baseline, for the present question of the network. */
@customElement('nea-scenario-compare')
export class NeaScenarioCompare extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      .scroll {
        overflow-x: auto;
        margin-top: var(--s2);
      }
      table {
        border-collapse: collapse;
        width: 100%;
      }
      th,
      td {
        padding: var(--s2) var(--s3);
        border-bottom: 1px solid var(--hair);
        text-align: end;
        vertical-align: top;
        font-variant-numeric: tabular-nums;
      }
      th:first-child,
      td:first-child {
        text-align: start;
      }
      th {
        font-weight: var(--w-bold);
      }
      td small {
        display: block;
        color: var(--warn);
        white-space: nowrap;
      }
      tbody th {
        font-weight: var(--w-medium);
        overflow-wrap: anywhere;
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly list = new StoreController(this, (app) => app.scenarios.list);
  private readonly settings = new StoreController(this, (app) => app.view.connectivity);
  private readonly api = new ContextConsumer(this, { context: analysisContext });
  @state() private columns: ReadonlyMap<Scenario, Column> = new Map();

  /** Shows the table and asks for its figures, one scenario after the other. */
  open(): void {
    this.columns = new Map();
    this.renderRoot.querySelector<NeaDialog>('nea-dialog')?.open();
    void this.#ask();
  }

  override render(): unknown {
    const t = (key: string): string => this.localize.t(key);
    return html`<nea-dialog heading=${t('ui.compare-scenarios')} close-label=${t('ui.close')}>
      <p class="quiet">${this.#question()}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('ui.compare-scenarios')}>
        ${this.#table()}
      </div>
    </nea-dialog>`;
  }

  #question(): string {
    const localizer = this.localize.current;
    const settings = this.settings.value;
    const species = settings?.species ?? null;
    const parts = [
      localizer.t('scenario.compare-note'),
      species === null ? localizer.t('ui.sites') : localizer.t(`species.${species}`),
    ];
    if (settings?.distanceKm != null) parts.push(localizer.distanceKm(settings.distanceKm));
    return parts.join(' · ');
  }

  #table(): TemplateResult | typeof nothing {
    const first = [...this.columns.values()].find((column) => column.status === 'done');
    const localizer = this.localize.current;
    const heads = first === undefined ? [] : networkRows(localizer, first.baseline, first.baseline);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${localizer.t('scenario.scenario')}</th>
          ${heads.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${localizer.t('ui.baseline-state')}</th>
          ${heads.map(({ write, baseline }) => html`<td>${write(baseline)}</td>`)}
        </tr>
        ${(this.list.value ?? []).map((scenario) => this.#row(scenario))}
      </tbody>
    </table>`;
  }

  #row(scenario: Scenario): TemplateResult {
    const column = this.columns.get(scenario);
    return html`<tr>
      <th scope="row">${scenario.name}</th>
      ${this.#cells(column)}
    </tr>`;
  }

  #cells(column: Column | undefined): unknown {
    const localizer = this.localize.current;
    if (column?.status === 'done') {
      return networkRows(localizer, column.baseline, column.scenario).map((row: FigureRow) => {
        return html`<td>${row.write(row.scenario)}<small>${changeText(localizer, row)}</small></td>`;
      });
    }
    return html`<td colspan="3">
      ${localizer.t(column?.status === 'failed' ? 'connect.cancelled' : 'ui.calculating')}
    </td>`;
  }

  async #ask(): Promise<void> {
    for (const scenario of this.list.value ?? []) {
      this.#set(scenario, { status: 'asked' });
      this.#set(scenario, await this.#figures(scenario));
    }
  }

  async #figures(scenario: Scenario): Promise<Column> {
    const [api, settings] = [this.api.value, this.settings.value];
    if (api === undefined || settings === undefined) return { status: 'failed' };
    const outcome = await api.connectivity(settings, scenario, () => undefined);
    if (!outcome.ok) return { status: 'failed' };
    const { baseline } = outcome.value;
    return { status: 'done', baseline, scenario: outcome.value.scenario ?? baseline };
  }

  #set(scenario: Scenario, column: Column): void {
    this.columns = new Map([...this.columns, [scenario, column]]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-scenario-compare': NeaScenarioCompare;
  }
}
