import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { chooseEvent } from './choose-event.ts';

/** An on-off switch with its words beside it. Fires `nea-choose` with the wanted state and leaves the setting to its owner. */
@customElement('nea-switch')
export class NeaSwitch extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      button {
        display: flex;
        align-items: center;
        gap: var(--s2);
        width: 100%;
        min-height: var(--row);
        padding: 0;
        border: 0;
        background: none;
        text-align: start;
      }
      .track {
        flex: none;
        width: 30px;
        height: 18px;
        padding: 2px;
        border: 1px solid var(--ink-3);
        border-radius: var(--r-pill);
        background: var(--paper);
        transition: background var(--fast);
      }
      .thumb {
        display: block;
        width: 12px;
        height: 12px;
        border-radius: 50%;
        background: var(--ink-3);
        transition: translate var(--fast) var(--ease);
      }
      [aria-checked='true'] .track {
        border-color: var(--accent);
        background: var(--accent);
      }
      [aria-checked='true'] .thumb {
        translate: 12px 0;
        background: var(--ink-inverse);
      }
    `,
  ];

  /** The words beside the switch. */
  @property() label = '';
  @property({ type: Boolean, reflect: true }) checked = false;
  @property({ type: Boolean }) disabled = false;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  override render(): unknown {
    return html`<button
      type="button"
      role="switch"
      aria-checked=${this.checked ? 'true' : 'false'}
      ?disabled=${this.disabled}
      @click=${this.#toggle}
    >
      <span class="track" aria-hidden="true"><span class="thumb"></span></span><span>${this.label}</span>
    </button>`;
  }

  readonly #toggle = (): void => {
    this.dispatchEvent(chooseEvent(!this.checked));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-switch': NeaSwitch;
  }
}
