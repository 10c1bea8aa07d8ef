import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';
import { chooseEvent } from '../../widgets/choose-event.ts';
import { DISTANCE_STYLES } from './distance-styles.ts';
import { distanceAt, endsFor, shareOf, SLIDER_STEPS, TYPED_KM, type SliderEnds } from './distance-scale.ts';

/** A distance of a species that the scale marks and names. */
export interface DistanceMark {
  readonly distanceKm: number;
  /** What the distance is, such as the median of a study; empty for a usual one. */
  readonly label: string;
  readonly isJudgement: boolean;
}

/**
 * The median dispersal distance: a slider with the marks of the species, and a field for any value. Fires
 * `nea-choose` with the distance in km once the hand rests; a mark chooses its own distance.
 */
@customElement('nea-distance-choice')
export class NeaDistanceChoice extends LitElement {
  static override styles = [SHARED_STYLES, DISTANCE_STYLES];

  /** Distance in use, km. */
  @property({ type: Number }) value = 10;
  @property({ attribute: false }) marks: readonly DistanceMark[] = [];
  /** Where the value comes from, in words; amber when it is a judgement. */
  @property() note = '';
  @property({ type: Boolean, attribute: 'is-judgement' }) isJudgement = false;
  @state() private dragged: number | null = null;
  readonly #localize = new LocalizeController(this);

  protected override render(): TemplateResult {
    const localizer = this.#localize.current;
    const distanceKm = this.dragged ?? this.value;
    const text = localizer.distanceKm(distanceKm);
    const filled = `--filled: ${String(shareOf(distanceKm, this.#ends) * 100)}%`;
    return html`<div class="row">
        <label for="slider">${localizer.t('connect.distance')}</label>
        <output for="slider">${text}</output>
      </div>
      <div class="scale">
        <input
          id="slider"
          type="range"
          min="0"
          .max=${String(SLIDER_STEPS)}
          .value=${String(Math.round(shareOf(distanceKm, this.#ends) * SLIDER_STEPS))}
          .style=${filled}
          aria-valuetext=${text}
          @input=${this.#slide}
          @change=${this.#rest}
        />
        <div class="marks">${this.marks.map((mark) => this.#mark(mark))}</div>
      </div>
      <div class="row under">
        ${
          this.note === ''
            ? nothing
            : html`<span class=${this.isJudgement ? 'note caution' : 'note'}>${this.note}</span>`
        }
        <label class="own"
          >${localizer.t('connect.own-value')}
          <input
            class="field"
            type="number"
            .min=${String(TYPED_KM.least)}
            .max=${String(TYPED_KM.most)}
            step="any"
            .value=${String(this.value)}
            @change=${this.#type}
        /></label>
      </div>`;
  }

  #mark({ distanceKm, label, isJudgement }: DistanceMark): TemplateResult {
    const share = shareOf(distanceKm, this.#ends);
    return html`<button
      type="button"
      class=${isJudgement ? 'mark caution' : 'mark'}
      .style=${`--share: ${String(share)}`}
      aria-pressed=${distanceKm === this.value ? 'true' : 'false'}
      @click=${() => {
        this.#choose(distanceKm);
      }}
    >
      <b>${this.#localize.current.number(distanceKm, 1)}</b>${label}
    </button>`;
  }

  get #ends(): SliderEnds {
    return endsFor(this.marks.map(({ distanceKm }) => distanceKm));
  }

  #read(event: Event): number {
    return distanceAt((event.target as HTMLInputElement).valueAsNumber / SLIDER_STEPS, this.#ends);
  }

  #choose(distanceKm: number): void {
    this.dragged = null;
    if (distanceKm !== this.value) this.dispatchEvent(chooseEvent(distanceKm));
  }

  #slide(event: InputEvent): void {
    this.dragged = this.#read(event);
  }

  #rest(event: Event): void {
    this.#choose(this.#read(event));
  }

  #type(event: Event): void {
    const field = event.target as HTMLInputElement;
    const distanceKm = field.valueAsNumber;
    if (distanceKm >= TYPED_KM.least && distanceKm <= TYPED_KM.most)
      this.#choose(Number(distanceKm.toFixed(3)));
    else field.reportValidity();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-distance-choice': NeaDistanceChoice;
  }
}
