import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SHARED_STYLES } from '../css/shared.css.ts';
import './nea-icon.ts';

/** A native modal dialog with a heading, a close button and a slot; `open()` shows it, Escape closes it. */
@customElement('nea-dialog')
export class NeaDialog extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      dialog {
        width: min(560px, calc(100vw - 32px));
        max-height: calc(100vh - 64px);
        padding: 0;
        border: 1px solid var(--hair);
        border-radius: var(--r3);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow-2);
      }
      dialog::backdrop {
        background: rgb(35 48 43 / 0.35);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3);
        padding: var(--s3) var(--s3) 0 var(--s5);
      }
      .body {
        padding: var(--s2) var(--s5) var(--s5);
      }
    `,
  ];

  @property() heading = '';
  /** Name of the close button. */
  @property({ attribute: 'close-label' }) closeLabel = '';

  /** Shows the dialog above everything and keeps the focus in it. */
  open(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override render(): unknown {
    return html`<dialog aria-labelledby="heading">
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label=${this.closeLabel}
          @click=${() => {
            this.close();
          }}
        >
          <nea-icon name="close"></nea-icon>
        </button>
      </header>
      <div class="body"><slot></slot></div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-dialog': NeaDialog;
  }
}
