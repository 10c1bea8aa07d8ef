import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ICONS, type IconName } from './icons.ts';

/**
 * A line icon, 16 px unless `--icon-size` says otherwise, in the colour of the text. It never carries meaning
 * alone: the word stands beside it or in the button's label, so it is hidden from screen readers.
 */
@customElement('nea-icon')
export class NeaIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: var(--icon-size, 16px);
      height: var(--icon-size, 16px);
      vertical-align: -0.15em;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name: IconName = 'info';

  override render(): unknown {
    const icon = ICONS[this.name] as (typeof ICONS)[IconName] | undefined;
    return icon === undefined ? nothing : html`<svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-icon': NeaIcon;
  }
}
