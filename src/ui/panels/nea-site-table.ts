import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Localizer } from '../../i18n/localize.ts';
import { NO_FILTER } from '../../model/filter.ts';
import type { Site } from '../../model/site.ts';
import { clearFilter, hoverSite, select } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { memoize } from '../../state/memoize.ts';
import { filteredSites } from '../../state/selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { chipsOf } from './filter/facets.ts';
import {
  COLUMN_IDS,
  COLUMN_TITLES,
  rowsOf,
  sortRows,
  type ColumnId,
  type Row,
  type Sorting,
} from './table/columns.ts';
import { TABLE_STYLES } from './table/table-styles.ts';
import '../widgets/nea-icon.ts';

const FIRST_ROWS = 14;
const ROWS_PER_FRAME = 18;
/** Rows that are laid out together; those of other groups wait until they come near the window. */
const ROWS_PER_GROUP = 10;
const FRAME_MS = 16;

/**
 * The filtered sites as a sortable table: the equal of the map for keyboard and screen reader, and the atlas
 * itself where no map can be drawn. Long tables come a few rows per frame, so that no task grows long.
 */
@customElement('nea-site-table')
export class NeaSiteTable extends LitElement {
  static override styles = [SHARED_STYLES, TABLE_STYLES];

  @state() private sorting: Sorting = { column: 'name', isDescending: false };
  @state() private drawn = FIRST_ROWS;
  @state() private current = 0;

  readonly #localize = new LocalizeController(this);
  readonly #sites = new StoreController(this, (app: AppState) => filteredSites(app));
  readonly #total = new StoreController(this, (app: AppState) => app.data.sites.length);
  readonly #selected = new StoreController(this, (app: AppState) => app.view.selected);
  readonly #filter = new StoreController(this, (app: AppState) => app.view.filter);
  readonly #rows = memoize((localizer: Localizer, sites: readonly Site[]) => rowsOf(localizer, sites));
  readonly #sorted = memoize((rows: readonly Row[], sorting: Sorting, locale: string) =>
    sortRows(rows, sorting, locale),
  );
  #shownRows: readonly Row[] = [];

  protected override willUpdate(): void {
    const localizer = this.#localize.current;
    const rows = this.#sorted(this.#rows(localizer, this.#sites.value ?? []), this.sorting, localizer.locale);
    if (rows === this.#shownRows) return;
    this.#shownRows = rows;
    this.drawn = FIRST_ROWS;
    this.current = 0;
  }

  protected override render(): TemplateResult {
    const rows = this.#shownRows;
    if (rows.length === 0) return this.#empty();
    const selectedId = this.#selected.value?.kind === 'site' ? this.#selected.value.id : null;
    return html`<div class="scroll">
      <table role="table" aria-rowcount=${rows.length + 1} @keydown=${this.#onKey} @mouseleave=${this.#leave}>
        <caption>
          ${this.#caption()}
        </caption>
        <thead>
          <tr role="row">
            ${COLUMN_IDS.map((id) => this.#head(id))}
          </tr>
        </thead>
        ${this.#groups(rows.slice(0, this.drawn), selectedId)}
      </table>
    </div>`;
  }

  protected override updated(): void {
    if (this.drawn >= this.#shownRows.length) return;
    setTimeout(() => {
      this.drawn = Math.min(this.#shownRows.length, this.drawn + ROWS_PER_FRAME);
    }, FRAME_MS);
  }

  #groups(rows: readonly Row[], selectedId: string | null): readonly TemplateResult[] {
    const starts = Array.from(
      { length: Math.ceil(rows.length / ROWS_PER_GROUP) },
      (_, group) => group * ROWS_PER_GROUP,
    );
    return starts.map((start) => {
      const group = rows.slice(start, start + ROWS_PER_GROUP);
      return html`<tbody .style=${`--rows:${String(group.length)}`}>
        ${group.map((row, index) => this.#row(row, start + index, row.site.id === selectedId))}
      </tbody>`;
    });
  }

  #caption(): TemplateResult {
    const localizer = this.#localize.current;
    const chips = chipsOf(localizer, this.#filter.value ?? NO_FILTER);
    const total = this.#total.value ?? 0;
    const shown = this.#shownRows.length;
    const title = html`<strong>${localizer.t('ui.list-of-sites')}</strong>`;
    if (chips.length === 0) return html`${title} · ${localizer.plural('ui.count-sites', total)}`;
    const words = chips.map((chip) => chip.text).join(localizer.t('list.separator'));
    return html`${title} · ${localizer.t('filter.result', { shown, total })} · ${localizer.t('ui.filter')}:
    ${words}`;
  }

  #empty(): TemplateResult {
    const localizer = this.#localize.current;
    if ((this.#total.value ?? 0) === 0) {
      return html`<p class="empty" role="status">${localizer.t('ui.loading')}</p>`;
    }
    return html`<div class="empty">
      <p role="status">${localizer.t('filter.nothing-left')}</p>
      <button
        type="button"
        class="button"
        @click=${() => {
          this.#filter.update(clearFilter());
        }}
      >
        ${localizer.t('ui.clear-filters')}
      </button>
    </div>`;
  }

  #head(id: ColumnId): TemplateResult {
    const { column, isDescending } = this.sorting;
    const isSorted = column === id;
    const order = isDescending ? 'descending' : 'ascending';
    return html`<th role="columnheader" scope="col" class=${id} aria-sort=${isSorted ? order : nothing}>
      <button
        type="button"
        @click=${() => {
          this.sorting = { column: id, isDescending: isSorted && !isDescending };
        }}
      >
        <span>${this.#localize.t(COLUMN_TITLES[id])}</span>
        ${isSorted ? html`<nea-icon name=${isDescending ? 'arrow-down' : 'arrow-up'}></nea-icon>` : nothing}
      </button>
    </th>`;
  }

  #row(row: Row, index: number, isSelected: boolean): TemplateResult {
    const name = row.cell('name');
    const { id } = row.site;
    const { locale } = this.#localize.current;
    return html`<tr
      role="row"
      aria-rowindex=${index + 2}
      aria-current=${isSelected ? 'true' : nothing}
      @mouseenter=${() => {
        this.#sites.update(hoverSite(id), 'replace');
      }}
    >
      <th role="rowheader" scope="row" lang=${name.shown.lang}>
        <button
          type="button"
          tabindex=${index === this.current ? 0 : -1}
          data-row=${index}
          @click=${() => {
            this.current = index;
            this.#sites.update(select({ kind: 'site', id }));
          }}
          @focus=${() => {
            this.current = index;
            this.#sites.update(hoverSite(id), 'replace');
          }}
        >
          ${name.shown.text}
        </button>
      </th>
      ${COLUMN_IDS.slice(1).map((column) => {
        const { shown, isUnknown } = row.cell(column);
        return html`<td
          role="cell"
          class="${column}${isUnknown ? ' none' : ''}"
          lang=${shown.lang === locale ? nothing : shown.lang}
        >
          ${shown.text}
        </td>`;
      })}
    </tr>`;
  }

  readonly #leave = (): void => {
    this.#sites.update(hoverSite(null), 'replace');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).dataset['row'];
    if (row === undefined) return;
    const last = this.#shownRows.length - 1;
    const from = Number(row);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + 10,
      PageUp: from - 10,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    void this.#focusRow(Math.min(last, Math.max(0, target)));
  };

  async #focusRow(index: number): Promise<void> {
    this.current = index;
    if (index >= this.drawn) this.drawn = Math.min(this.#shownRows.length, index + ROWS_PER_FRAME);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-row="${String(index)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-site-table': NeaSiteTable;
  }
}
