import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LANGUAGE_LIST } from '../../i18n/languages.ts';
import type { Language } from '../../model/language.ts';
import { THEMES, type PanelId, type ThemeId } from '../../model/view-state.ts';
import { chooseLanguage, chooseTheme, openPanel } from '../../state/actions.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import '../widgets/nea-menu.ts';
import '../widgets/nea-tabs.ts';
import { HEADER_STYLES } from './header-styles.ts';
import './nea-draft-badge.ts';
import './nea-share-button.ts';
import { panelOfTab, panelTabs, tabOf } from './panel-tabs.ts';

/** The head of the page: whose atlas it is, its tabs, six languages, themes, the link, and that it is a draft. */
@customElement('nea-header')
export class NeaHeader extends LitElement {
  static override styles = [SHARED_STYLES, HEADER_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly panel = new StoreController<PanelId>(this, (state) => state.view.panel);
  private readonly theme = new StoreController<ThemeId>(this, (state) => state.view.theme);
  private readonly language = new StoreController<Language>(this, (state) => state.view.language);

  override render(): unknown {
    const t = (key: string): string => this.localize.t(key);
    return html`<header>
      <h1><span class="mark">${t('ui.wordmark')}</span> <span class="tagline">${t('ui.tagline')}</span></h1>
      <nea-tabs
        .items=${panelTabs(t)}
        .value=${tabOf(this.panel.value)}
        .label=${t('ui.sections')}
        @nea-choose=${this.#openPanel}
      ></nea-tabs>
      <div class="end">
        <div class="languages" role="group" aria-label=${t('ui.language')}>
          ${LANGUAGE_LIST.map(
            ({ id, endonym, locale }) =>
              html`<button
                type="button"
                lang=${locale}
                aria-pressed=${id === this.language.value ? 'true' : 'false'}
                @click=${() => {
                  this.language.update(chooseLanguage(id));
                }}
              >
                ${endonym}
              </button>`,
          )}
        </div>
        <nea-menu
          icon="contrast"
          .label=${t('ui.theme')}
          .value=${this.theme.value ?? 'light'}
          .items=${THEMES.map((id) => ({ value: id, label: t(`ui.theme-${id}`) }))}
          @nea-choose=${this.#chooseTheme}
        ></nea-menu>
        <nea-share-button></nea-share-button>
        <nea-draft-badge></nea-draft-badge>
      </div>
    </header>`;
  }

  readonly #openPanel = (event: CustomEvent<string>): void => {
    const panel = panelOfTab(event.detail);
    if (panel !== undefined) this.panel.update(openPanel(panel));
  };

  readonly #chooseTheme = (event: CustomEvent<string>): void => {
    const theme = THEMES.find((id) => id === event.detail);
    if (theme !== undefined) this.theme.update(chooseTheme(theme));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-header': NeaHeader;
  }
}
