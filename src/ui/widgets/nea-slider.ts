import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { chooseEvent } from './choose-event.ts';

/**
 * A slider on the native range field, with its words and its value in words. Fires `nea-choose` with the number
 * at every step, by pointer or key.
 */
@customElement('nea-slider')
export class NeaSlider extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      label {
        display: flex;
        align-items: center;
        gap: var(--s3);
        min-height: 26px;
      }
      input {
        flex: 1;
        min-width: 60px;
        height: 20px;
        margin: 0;
        appearance: none;
        background: none;
        cursor: pointer;
      }
      input::-webkit-slider-runnable-track {
        height: 3px;
        border-radius: 2px;
        background: linear-gradient(to right, var(--accent) var(--filled), var(--accent-line) var(--filled));
      }
      input::-moz-range-track {
        height: 3px;
        border-radius: 2px;
        background: var(--accent-line);
      }
      input::-moz-range-progress {
        height: 3px;
        background: var(--accent);
      }
      input::-webkit-slider-thumb {
        width: 14px;
        height: 14px;
        margin-top: -5.5px;
        appearance: none;
        border: 2px solid var(--accent);
        border-radius: 50%;
        background: var(--paper);
      }
      input::-moz-range-thumb {
        width: 10px;
        height: 10px;
        border: 2px solid var(--accent);
        border-radius: 50%;
        background: var(--paper);
      }
      output {
        min-width: 5ch;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 760px) {
        label,
        input {
          min-height: var(--target);
        }
      }
    `,
  ];

  @property() label = '';
  @property({ type: Number }) min = 0;
  @property({ type: Number }) max = 100;
  @property({ type: Number }) step = 1;
  @property({ type: Number }) value = 0;
  /** The value as a person reads it, with its unit. */
  @property({ attribute: 'value-text' }) valueText = '';

  override render(): unknown {
    const filled = ((this.value - this.min) / (this.max - this.min)) * 100;
    return html`<label>
      <span>${this.label}</span>
      <input
        type="range"
        .min=${String(this.min)}
        .max=${String(this.max)}
        .step=${String(this.step)}
        .value=${String(this.value)}
        .style=${`--filled: ${String(filled)}%`}
        aria-valuetext=${this.valueText}
        @input=${this.#slide}
      />
      <output>${this.valueText}</output>
    </label>`;
  }

  #slide(event: InputEvent): void {
    this.value = (event.target as HTMLInputElement).valueAsNumber;
    this.dispatchEvent(chooseEvent(this.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-slider': NeaSlider;
  }
}
