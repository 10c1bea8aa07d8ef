import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LANGUAGE_LIST, languageInfo } from '../../i18n/languages.ts';
import { isLanguage, type Language } from '../../model/language.ts';
import { chooseLanguage, drawSheet, openPanel, select } from '../../state/actions.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import '../panels/nea-search.ts';
import '../widgets/nea-icon.ts';
import '../widgets/nea-menu.ts';
import './nea-draft-badge.ts';

/** The bar above a phone's map: search, language, layers, and that the map is a draft. */
@customElement('nea-phone-bar')
export class NeaPhoneBar extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        position: absolute;
        z-index: 14;
        inset: var(--s3) var(--s3) auto;
        pointer-events: none;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: var(--s2);
      }
      .bar > *,
      nea-draft-badge {
        pointer-events: auto;
      }
      .pill {
        display: flex;
        flex: 1;
        align-items: center;
        min-width: 0;
        padding-inline-end: var(--s1);
        border-radius: var(--r-pill);
        background: var(--paper);
        box-shadow: var(--shadow-2);
      }
      nea-search {
        flex: 1;
        min-width: 0;
      }
      nea-search::part(box) {
        border-color: transparent;
        border-radius: var(--r-pill);
      }
      nea-menu {
        border-inline-start: 1px solid var(--hair);
        color: var(--accent);
        font-weight: var(--w-bold);
      }
      .layers {
        display: grid;
        flex: none;
        place-items: center;
        width: 46px;
        height: 46px;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow-2);
        --icon-size: 20px;
      }
      nea-draft-badge {
        display: inline-block;
        margin-top: var(--s2);
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly language = new StoreController<Language>(this, (state) => state.view.language);

  override render(): unknown {
    const t = (key: string): string => this.localize.t(key);
    const language = this.language.value ?? 'en';
    return html`<div class="bar">
        <div class="pill">
          <nea-search></nea-search>
          <nea-menu
            .label=${t('ui.language')}
            .badge=${languageInfo(language).badge}
            .value=${language}
            .items=${LANGUAGE_LIST.map(({ id, endonym, locale }) => ({ value: id, label: endonym, lang: locale }))}
            @nea-choose=${this.#chooseLanguage}
          ></nea-menu>
        </div>
        <button type="button" class="layers" aria-label=${t('ui.layers')} @click=${this.#showLayers}>
          <nea-icon name="layers"></nea-icon>
        </button>
      </div>
      <nea-draft-badge></nea-draft-badge>`;
  }

  readonly #chooseLanguage = (event: CustomEvent<string>): void => {
    if (isLanguage(event.detail)) this.language.update(chooseLanguage(event.detail));
  };

  readonly #showLayers = (): void => {
    this.language.update(select(null));
    this.language.update(openPanel('explore'), 'replace');
    this.language.update(drawSheet('half'), 'replace');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-phone-bar': NeaPhoneBar;
  }
}
