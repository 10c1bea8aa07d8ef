import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { chooseEvent, stepByKey } from './choose-event.ts';
import type { IconName } from './icons.ts';
import './nea-icon.ts';

/** One choice of a menu; `lang` where its words are in another language than the page. */
export interface MenuItem {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/**
 * A button that opens a list of choices, one of which holds. Arrows, Home and End move, Enter and Space choose,
 * Escape and Tab close. Fires `nea-choose` with the value.
 */
@customElement('nea-menu')
export class NeaMenu extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .opener {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: var(--row);
        padding: 0 var(--s2);
        border: 0;
        border-radius: var(--r2);
        background: none;
        color: var(--ink-2);
        white-space: nowrap;
      }
      .opener > .words {
        display: var(--words, inline);
      }
      .opener:hover,
      .opener[aria-expanded='true'] {
        background: var(--paper-3);
        color: var(--ink);
      }
      .list {
        position: absolute;
        z-index: 30;
        inset: calc(100% + 4px) 0 auto auto;
        min-width: 168px;
        padding: var(--s1);
        border: 1px solid var(--hair);
        border-radius: var(--r2);
        background: var(--paper);
        box-shadow: var(--shadow-2);
      }
      .list button {
        display: flex;
        align-items: center;
        gap: var(--s2);
        width: 100%;
        min-height: var(--row);
        padding: 0 var(--s2);
        border: 0;
        border-radius: var(--r1);
        background: none;
        text-align: start;
        white-space: nowrap;
      }
      .list button:hover,
      .list button:focus {
        background: var(--paper-3);
      }
      .list button[aria-checked='true'] {
        color: var(--accent);
        font-weight: var(--w-medium);
      }
      .mark {
        width: 16px;
      }
      @media (max-width: 760px) {
        .opener,
        .list button {
          min-height: var(--target);
        }
      }
    `,
  ];

  /** The words of the button, or its name for screen readers where `badge` is shown instead. */
  @property() label = '';
  /** A short text instead of the words, such as a language's two letters. */
  @property() badge = '';
  @property() icon: IconName | '' = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @property() value = '';
  @state() private isOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#onFocusOut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#onFocusOut);
  }

  override render(): unknown {
    const chosen = this.items.find((item) => item.value === this.value);
    const name = [this.badge, this.label, chosen?.label].filter(Boolean).join(' · ');
    return html`<button
        type="button"
        class="opener"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-label=${this.badge === '' ? this.label : name}
        title=${this.label}
        @click=${this.#toggle}
        @keydown=${this.#onOpenerKey}
      >
        ${this.icon === '' ? nothing : html`<nea-icon .name=${this.icon}></nea-icon>`}
        <span class=${this.badge === '' ? 'words' : 'badge'}
          >${this.badge === '' ? this.label : this.badge}</span
        >
      </button>
      ${this.isOpen ? this.#list() : nothing}`;
  }

  #list(): unknown {
    return html`<div class="list" role="menu" aria-label=${this.label} @keydown=${this.#onListKey}>
      ${this.items.map(
        (item) =>
          html`<button
            type="button"
            role="menuitemradio"
            tabindex="-1"
            aria-checked=${item.value === this.value ? 'true' : 'false'}
            lang=${item.lang ?? nothing}
            @click=${() => {
              this.#choose(item.value);
            }}
          >
            <span class="mark"
              >${item.value === this.value ? html`<nea-icon name="check"></nea-icon>` : nothing}</span
            >${item.label}
          </button>`,
      )}
    </div>`;
  }

  #entries(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.list button')];
  }

  readonly #toggle = (): void => {
    if (this.isOpen) this.isOpen = false;
    else void this.#open(this.items.findIndex((item) => item.value === this.value));
  };

  async #open(index: number): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.#entries()[Math.max(0, index)]?.focus();
  }

  #close(): void {
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLButtonElement>('.opener')?.focus();
  }

  #choose(value: string): void {
    this.#close();
    this.dispatchEvent(chooseEvent(value));
  }

  readonly #onOpenerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#open(event.key === 'ArrowDown' ? 0 : this.items.length - 1);
  };

  readonly #onListKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.#close();
      return;
    }
    const entries = this.#entries();
    const index = entries.findIndex((entry) => entry === this.shadowRoot?.activeElement);
    const next = stepByKey(event.key, index, entries.length);
    if (next === null) return;
    event.preventDefault();
    entries[next]?.focus();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget !== this && !this.renderRoot.contains(event.relatedTarget as Node | null)) {
      this.isOpen = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-menu': NeaMenu;
  }
}
