import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createLocalizer, type Localizer } from '../../i18n/localize.ts';
import { localizeContext } from '../contexts.ts';
import type { LocalizeService } from '../localize-service.ts';

const SILENT = createLocalizer('en', {});

/** Gives an element the texts of the reader's language and renders it again when the language changes. */
export class LocalizeController implements ReactiveController {
  #service: LocalizeService | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    new ContextConsumer(host, {
      context: localizeContext,
      callback: (service) => {
        this.#listen(service);
      },
    });
  }

  /** The localizer of the moment; outside an atlas one that answers with the keys. */
  get current(): Localizer {
    return this.#service?.current ?? SILENT;
  }

  /** Shorthand for `current.t`. */
  t(key: string, params?: Readonly<Record<string, string | number>>): string {
    return this.current.t(key, params);
  }

  hostConnected(): void {
    this.#service?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#service?.removeEventListener('change', this.#onChange);
  }

  #listen(service: LocalizeService): void {
    this.#service?.removeEventListener('change', this.#onChange);
    this.#service = service;
    service.addEventListener('change', this.#onChange);
    this.#host.requestUpdate();
  }
}
