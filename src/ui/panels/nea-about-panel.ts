import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { CONFIDENCES } from '../../model/source.ts';
import type { AppState } from '../../state/app-state.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { confidenceMeaningKey } from '../text/confidence.ts';
import { ABOUT_STYLES } from './about/about-styles.ts';
import { LICENCES } from './about/licences.ts';
import { RECORD_STYLES } from './record-styles.ts';
import { PROGRAMME_STYLES } from './programme/programme-styles.ts';
import { confidenceMark } from './site-card/marks.ts';
import '../widgets/nea-icon.ts';

const POSITION_GRADES = [
  ['good', 2],
  ['fair', 10],
  ['rough', 30],
  ['very-rough', 50],
] as const;

/** What the atlas is, how its shapes are made, what its words mean, whose the data are, how to cite and mend it. */
@customElement('nea-about-panel')
export class NeaAboutPanel extends LitElement {
  static override styles = [SHARED_STYLES, RECORD_STYLES, PROGRAMME_STYLES, ABOUT_STYLES];

  @state() private said = '';

  readonly #localize = new LocalizeController(this);
  readonly #catalog = new StoreController(this, (app: AppState) => app.data.catalog);
  readonly #count = new StoreController(this, (app: AppState) => app.data.sites.length);

  protected override render(): TemplateResult {
    const localizer = this.#localize.current;
    const version = this.#catalog.value?.dataVersion ?? localizer.t('ui.unknown');
    return html`<h2>${localizer.t('ui.app-title')}</h2>
      <p>${localizer.t('about.what', { sites: this.#count.value ?? 0 })}</p>
      <p>${localizer.t('about.for-whom')}</p>
      ${this.#clearance()}
      <p class="quiet">${localizer.t('ui.data-version', { version })}</p>
      ${this.#words('ui.disclaimer', ['ui.disclaimer-short', 'ui.disclaimer-long', 'about.names', 'ui.mdl-note'])}
      ${this.#words('ui.methods', ['about.shapes', 'about.area', 'about.never-add', 'about.ranges', 'about.corridors'])}
      ${this.#confidence()} ${this.#positions()}
      ${this.#words('ui.sources', ['about.sources', 'about.copies', 'about.general-knowledge'])}
      ${this.#licences()} ${this.#citation(version)} ${this.#words('about.correct-title', ['about.correct'])}`;
  }

  #clearance(): TemplateResult {
    const localizer = this.#localize.current;
    const clearance = this.#catalog.value?.clearance;
    if (clearance?.status === 'cleared' && clearance.number !== null) {
      return html`<p class="note">${localizer.t('ui.clearance-number', { number: clearance.number })}</p>`;
    }
    return html`<p class="draft">
      <nea-icon name="warning"></nea-icon><span>${localizer.t('ui.draft-not-cleared')}</span>
    </p>`;
  }

  #words(titleKey: string, keys: readonly string[]): TemplateResult {
    const localizer = this.#localize.current;
    return html`<h3>${localizer.t(titleKey)}</h3>
      ${keys.map((key) => html`<p>${localizer.t(key)}</p>`)}`;
  }

  #confidence(): TemplateResult {
    const localizer = this.#localize.current;
    return html`<h3>${localizer.t('card.confidence')}</h3>
      <dl class="pairs">
        ${CONFIDENCES.map(
          (confidence) =>
            html`<div>
              <dt>${confidenceMark(localizer, confidence)}</dt>
              <dd>${localizer.t(confidenceMeaningKey(confidence))}</dd>
            </div>`,
        )}
      </dl>`;
  }

  #positions(): TemplateResult {
    const localizer = this.#localize.current;
    return html`<h3>${localizer.t('card.position')}</h3>
      <p>${localizer.t('about.position')}</p>
      <ul class="bullets">
        ${POSITION_GRADES.map(
          ([grade, distance]) =>
            html`<li>${localizer.t(`position.${grade}`, { distance: localizer.distanceKm(distance) })}</li>`,
        )}
      </ul>`;
  }

  #licences(): TemplateResult {
    const localizer = this.#localize.current;
    return html`<h3>${localizer.t('ui.licence')}</h3>
      <dl class="pairs">
        ${LICENCES.map(
          ({ titleKey, holder, licence, url }) =>
            html`<div>
              <dt>${localizer.t(titleKey)}</dt>
              <dd>
                <span lang="en">${holder}</span>
                ${
                  url === null
                    ? nothing
                    : html`<a class="under" href=${url} target="_blank" rel="noopener noreferrer" lang="en"
                        >${licence}</a
                      >`
                }
              </dd>
            </div>`,
        )}
      </dl>`;
  }

  #citation(version: string): TemplateResult {
    const localizer = this.#localize.current;
    const text = localizer.t('about.citation', { atlas: localizer.t('ui.app-title'), version });
    return html`<h3>${localizer.t('ui.citation')}</h3>
      <p class="note">${text}</p>
      <button
        type="button"
        class="button"
        @click=${() => {
          void this.#copy(text);
        }}
      >
        <nea-icon name="copy"></nea-icon>${localizer.t('ui.copy')}
      </button>
      <span class="quiet" role="status">${this.said}</span>`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = this.#localize.t('ui.copied');
    } catch {
      this.said = this.#localize.t('card.copy-refused');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-about-panel': NeaAboutPanel;
  }
}
