import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localizer } from '../../i18n/localize.ts';
import type { AppState } from '../../state/app-state.ts';
import { siteById } from '../../state/selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { textIn } from '../text/names.ts';

/** The title of the page: the selected site, if any, then the name of the atlas. */
export function pageTitle(state: AppState, localizer: Localizer): string {
  const { selected } = state.view;
  const site = selected?.kind === 'site' ? siteById(state, selected.id) : undefined;
  const title = localizer.t('ui.app-title');
  return site === undefined ? title : `${textIn(site.names, localizer.language).text} · ${title}`;
}

/** Keeps title and language of the page in step; the language decides which form of Han characters is drawn. */
export class PageController implements ReactiveController {
  readonly #localize: LocalizeController;
  readonly #state: StoreController<string>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#localize = new LocalizeController(host);
    this.#state = new StoreController(host, (state) => pageTitle(state, this.#localize.current));
    host.addController(this);
  }

  hostUpdate(): void {
    const { store } = this.#state;
    const localizer = this.#localize.current;
    if (store === undefined || !localizer.has('ui.app-title')) return;
    document.title = pageTitle(store.get(), localizer);
    document.documentElement.lang = localizer.locale;
  }
}
