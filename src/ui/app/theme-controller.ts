import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cssVariables } from '../../map/style/theme.ts';
import type { ThemeId } from '../../model/view-state.ts';
import { StoreController } from '../controllers/store-controller.ts';

/** Puts the colours of a theme on the root element, so that every shadow sees them. */
export function applyTheme(id: ThemeId, root: HTMLElement): void {
  root.dataset['theme'] = id;
  for (const [name, value] of Object.entries(cssVariables(id))) root.style.setProperty(name, value);
}

/** Keeps the colours of the page in step with `view.theme`. */
export class ThemeController implements ReactiveController {
  readonly #theme: StoreController<ThemeId>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#theme = new StoreController(host, (state) => state.view.theme);
    host.addController(this);
  }

  hostUpdate(): void {
    const theme = this.#theme.value;
    if (theme !== undefined && document.documentElement.dataset['theme'] !== theme) {
      applyTheme(theme, document.documentElement);
    }
  }
}
