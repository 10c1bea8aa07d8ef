import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** Name of the event that asks the atlas to say something; `detail` is the text. */
export const ANNOUNCE = 'nea-announce';

/** Asks the one live region of the page to say `text`, from anywhere in the atlas. */
export function announce(from: EventTarget, text: string): void {
  from.dispatchEvent(new CustomEvent(ANNOUNCE, { detail: text, bubbles: true, composed: true }));
}

const NO_BREAK_SPACE = '\u00a0';

/** The one live region of the page: what changed without moving the focus is said here, politely. */
@customElement('nea-announcer')
export class NeaAnnouncer extends LitElement {
  static override styles = css`
    div {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  @state() private text = '';

  /** Says `text`; the same text twice is said twice. */
  say(text: string): void {
    this.text = text === this.text ? text + NO_BREAK_SPACE : text;
  }

  override render(): unknown {
    return html`<div role="status" aria-live="polite">${this.text}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-announcer': NeaAnnouncer;
  }
}
