import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';
import { announce } from '../../widgets/nea-announcer.ts';
import '../../widgets/nea-icon.ts';

/** How long the button says that the text was copied, ms. */
const SAID_MS = 2500;

/** A line of text to copy: a link, a command, a hash. Where the clipboard is forbidden the text is selected instead. */
@customElement('nea-copy-line')
export class NeaCopyLine extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: flex;
        gap: var(--s1);
      }
      input {
        flex: 1;
        min-width: 0;
        font-size: var(--t-small);
      }
      .button {
        flex: none;
        font-size: var(--t-small);
      }
    `,
  ];

  @property() label = '';
  @property() text = '';
  @state() private isCopied = false;
  readonly #localize = new LocalizeController(this);

  protected override render(): TemplateResult {
    const word = this.#localize.t(this.isCopied ? 'ui.copied' : 'ui.copy');
    return html`<input class="field" readonly aria-label=${this.label} .value=${this.text} />
      <button type="button" class="button" aria-label=${`${word}: ${this.label}`} @click=${this.#copy}>
        <nea-icon name=${this.isCopied ? 'check' : 'copy'}></nea-icon>${word}
      </button>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.isCopied = true;
      announce(this, this.#localize.t('ui.copied'));
      setTimeout(() => {
        this.isCopied = false;
      }, SAID_MS);
    } catch {
      this.renderRoot.querySelector('input')?.select();
      announce(this, this.#localize.t('card.copy-refused'));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-copy-line': NeaCopyLine;
  }
}
