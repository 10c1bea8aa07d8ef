import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { announce } from '../widgets/nea-announcer.ts';
import '../widgets/nea-icon.ts';

/** How long the button says that the link was copied, ms. */
const SAID_MS = 2500;

/** Copies the link of what is seen. Where the browser forbids the clipboard, the link is shown to be copied by hand. */
@customElement('nea-share-button')
export class NeaShareButton extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      button {
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
      button > span {
        display: var(--words, inline);
      }
      button:hover {
        background: var(--paper-3);
        color: var(--ink);
      }
      .by-hand {
        position: absolute;
        z-index: 30;
        inset: calc(100% + 4px) 0 auto auto;
        width: 320px;
        padding: var(--s3);
        border: 1px solid var(--hair);
        border-radius: var(--r2);
        background: var(--paper);
        box-shadow: var(--shadow-2);
      }
      .by-hand input {
        width: 100%;
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  @state() private said: 'nothing' | 'copied' | 'by-hand' = 'nothing';

  override render(): unknown {
    const t = (key: string): string => this.localize.t(key);
    const isCopied = this.said === 'copied';
    return html`<button
        type="button"
        title=${t('ui.copy-link')}
        aria-label=${t('ui.share')}
        @click=${this.#copy}
      >
        <nea-icon name=${isCopied ? 'check' : 'link'}></nea-icon
        ><span>${t(isCopied ? 'ui.copied' : 'ui.share')}</span>
      </button>
      ${
        this.said === 'by-hand'
          ? html`<label class="by-hand"
              >${t('ui.copy-link')}<input
                class="field"
                readonly
                .value=${window.location.href}
                @blur=${this.#forget}
                @keydown=${this.#onKeyDown}
            /></label>`
          : ''
      }`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      this.said = 'copied';
      announce(this, this.localize.t('ui.copied'));
      setTimeout(this.#forget, SAID_MS);
    } catch {
      this.said = 'by-hand';
      await this.updateComplete;
      this.renderRoot.querySelector('input')?.select();
    }
  };

  readonly #forget = (): void => {
    this.said = 'nothing';
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#forget();
    this.renderRoot.querySelector('button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-share-button': NeaShareButton;
  }
}
