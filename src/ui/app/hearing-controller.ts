import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { ANNOUNCE } from '../widgets/nea-announcer.ts';
import { announcementOf } from './announcements.ts';

/** Says in the live region what changed in the state, and what any element asks to be said. */
export class HearingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localize: LocalizeController;
  readonly #state: StoreController<null>;
  readonly #say: (text: string) => void;
  #stop: (() => void) | null = null;
  readonly #onAsked = (event: Event): void => {
    this.#say((event as CustomEvent<string>).detail);
  };

  constructor(host: ReactiveControllerHost & HTMLElement, say: (text: string) => void) {
    this.#host = host;
    this.#say = say;
    this.#localize = new LocalizeController(host);
    this.#state = new StoreController(host, () => null);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(ANNOUNCE, this.#onAsked);
  }

  hostUpdated(): void {
    this.#stop ??=
      this.#state.store?.subscribe(
        (state) => state,
        (after, before) => {
          const text = announcementOf(before, after, this.#localize.current);
          if (text !== null) this.#say(text);
        },
      ) ?? null;
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(ANNOUNCE, this.#onAsked);
    this.#stop?.();
    this.#stop = null;
  }
}
