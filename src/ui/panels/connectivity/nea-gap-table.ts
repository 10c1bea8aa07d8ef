import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';
import { chooseEvent } from '../../widgets/choose-event.ts';
import '../../widgets/nea-icon.ts';
import { GAP_COLUMNS, sortGaps, type GapColumn, type GapRow } from './gap-rows.ts';
import { GAP_TABLE_STYLES } from './gap-table-styles.ts';

/** The ranking as a table that can be sorted by any column. Fires `nea-choose` with the key of a gap. */
@customElement('nea-gap-table')
export class NeaGapTable extends LitElement {
  static override styles = [SHARED_STYLES, GAP_TABLE_STYLES];

  @property({ attribute: false }) rows: readonly GapRow[] = [];
  /** Key of the chosen gap. */
  @property() chosen = '';
  @state() private column: GapColumn = 'rank';
  @state() private isDescending = false;
  readonly #localize = new LocalizeController(this);

  protected override render(): TemplateResult {
    const localizer = this.#localize.current;
    const rows = sortGaps(this.rows, this.column, this.isDescending, localizer.locale);
    const title = localizer.t('ui.ranked-gaps');
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <caption class="visually-hidden">
          ${title}
        </caption>
        <thead>
          <tr>
            ${GAP_COLUMNS.map((column) => this.#head(column.id, column.titleKey))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`;
  }

  #head(id: GapColumn, titleKey: string): TemplateResult {
    const isSorted = id === this.column;
    const order = this.isDescending ? 'descending' : 'ascending';
    return html`<th scope="col" class=${id} aria-sort=${isSorted ? order : nothing}>
      <button
        type="button"
        @click=${() => {
          this.isDescending = this.column === id && !this.isDescending;
          this.column = id;
        }}
      >
        ${this.#localize.t(titleKey)}
        ${
          isSorted
            ? html`<nea-icon name=${this.isDescending ? 'arrow-down' : 'arrow-up'}></nea-icon>`
            : nothing
        }
      </button>
    </th>`;
  }

  #row(row: GapRow): TemplateResult {
    const isChosen = row.key === this.chosen;
    return html`<tr aria-current=${isChosen ? 'true' : nothing}>
      ${GAP_COLUMNS.map(({ id }) => {
        const { text } = row.cells[id];
        if (id !== 'names') return html`<td class=${id}>${text}</td>`;
        return html`<th scope="row" class="names">
          <button
            type="button"
            @click=${() => {
              this.dispatchEvent(chooseEvent(row.key));
            }}
          >
            ${text}
          </button>
        </th>`;
      })}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-gap-table': NeaGapTable;
  }
}
