import type { Localizer } from '../i18n/localize.ts';

/** Holds the localizer of the moment and tells when the language changed. */
export class LocalizeService extends EventTarget {
  #localizer: Localizer;

  constructor(localizer: Localizer) {
    super();
    this.#localizer = localizer;
  }

  get current(): Localizer {
    return this.#localizer;
  }

  /** Puts another language in place and fires `change`. */
  use(localizer: Localizer): void {
    this.#localizer = localizer;
    this.dispatchEvent(new Event('change'));
  }
}
