import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { chooseEvent, stepByKey } from './choose-event.ts';

/** One tab: its value, its words and a figure beside them, if any. */
export interface TabItem {
  readonly value: string;
  readonly label: string;
  readonly figure?: string;
}

/**
 * A row of tabs. Arrow keys, Home and End move and choose; one tab stop for the whole row. Fires `nea-choose` with
 * the value; the owner shows the panel.
 */
@customElement('nea-tabs')
export class NeaTabs extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: block;
      }
      [role='tablist'] {
        display: flex;
        gap: var(--tab-gap, var(--s4));
        height: 100%;
        overflow-x: auto;
        scrollbar-width: none;
      }
      button {
        position: relative;
        flex: none;
        min-height: var(--row);
        padding: 0 2px;
        border: 0;
        background: none;
        color: var(--ink-2);
        font-size: var(--tab-size, var(--t-body));
        white-space: nowrap;
      }
      button:hover {
        color: var(--ink);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      button[aria-selected='true'] {
        color: var(--ink);
        font-weight: var(--w-bold);
      }
      button[aria-selected='true']::after {
        position: absolute;
        inset: auto 0 0;
        height: 3px;
        border-radius: 2px 2px 0 0;
        background: var(--accent);
        content: '';
      }
      /* The bold form keeps its room, so that the row does not jump. */
      button > span {
        display: inline-grid;
      }
      button > span::after {
        height: 0;
        overflow: hidden;
        visibility: hidden;
        font-weight: var(--w-bold);
        content: attr(data-label);
      }
      .figure {
        display: inline-block;
        min-width: 18px;
        margin-inline-start: 5px;
        padding: 0 5px;
        border-radius: var(--r-pill);
        background: var(--accent-soft);
        color: var(--accent);
        font-size: var(--t-micro);
      }
      @media (max-width: 760px) {
        button {
          min-height: var(--target);
        }
      }
      @media (forced-colors: active) {
        button[aria-selected='true']::after {
          background: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) items: readonly TabItem[] = [];
  @property() value = '';
  /** Name of the row for screen readers. */
  @property() label = '';

  override render(): unknown {
    const chosen = this.items.some((item) => item.value === this.value) ? this.value : this.items[0]?.value;
    return html`<div role="tablist" aria-label=${this.label} @keydown=${this.#onKeyDown}>
      ${this.items.map(
        (item) =>
          html`<button
            type="button"
            role="tab"
            aria-selected=${item.value === this.value ? 'true' : 'false'}
            tabindex=${item.value === chosen ? 0 : -1}
            @click=${() => {
              this.#choose(item.value);
            }}
          >
            <span data-label=${item.label}>${item.label}</span>${
              item.figure === undefined ? '' : html`<span class="figure">${item.figure}</span>`
            }
          </button>`,
      )}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    const index = this.items.findIndex((item) => item.value === this.value);
    const tab = this.#buttons()[index];
    if (this.shadowRoot?.activeElement instanceof HTMLButtonElement) tab?.focus();
  }

  #buttons(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  #choose(value: string): void {
    this.dispatchEvent(chooseEvent(value));
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const index = this.#buttons().findIndex((button) => button === this.shadowRoot?.activeElement);
    const next = stepByKey(event.key, index, this.items.length);
    const item = next === null ? undefined : this.items[next];
    if (next === null || item === undefined) return;
    event.preventDefault();
    this.#buttons()[next]?.focus();
    this.#choose(item.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-tabs': NeaTabs;
  }
}
