import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How the frame is laid out: by the width of the window alone. */
export type Layout = 'wide' | 'compact' | 'phone';

const PHONE = '(max-width: 760px)';
const COMPACT = '(max-width: 1359px)';

/** The layout that the window has now. */
export function currentLayout(): Layout {
  if (window.matchMedia(PHONE).matches) return 'phone';
  return window.matchMedia(COMPACT).matches ? 'compact' : 'wide';
}

/** Gives an element the layout of the window and renders it again when the layout changes. */
export class LayoutController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #queries: readonly MediaQueryList[];
  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#queries = [window.matchMedia(PHONE), window.matchMedia(COMPACT)];
    host.addController(this);
  }

  get current(): Layout {
    return currentLayout();
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#onChange);
  }
}
