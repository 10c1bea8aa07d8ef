import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { BoundMap } from '../../map/connect.ts';
import type { MapPort } from '../../map/map-port.ts';
import { problemOf } from '../../model/errors.ts';
import { reportProblem, setMapStatus } from '../../state/actions.ts';
import { localizeContext, mapContext, storeContext } from '../contexts.ts';

/**
 * Hosts the map in the light DOM, so that MapLibre's style sheet reaches it, and owns its life. The code of the map
 * is fetched when the element is first shown; where it cannot run, the rest of the atlas goes on without it.
 */
@customElement('nea-map')
export class NeaMap extends LitElement {
  readonly #store = new ContextConsumer(this, {
    context: storeContext,
    subscribe: true,
    callback: () => {
      this.#start();
    },
  });
  readonly #localize = new ContextConsumer(this, {
    context: localizeContext,
    subscribe: true,
    callback: () => {
      this.#start();
    },
  });
  readonly #map = new ContextConsumer(this, { context: mapContext, subscribe: true });
  readonly #onLanguage = (): void => {
    this.#bound?.refresh();
  };
  #bound: BoundMap | null = null;
  #isStarting = false;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#localize.value?.removeEventListener('change', this.#onLanguage);
    this.#bound?.release();
    this.#bound = null;
    this.#hand(null);
  }

  #start(): void {
    if (this.#isStarting || this.#bound !== null || !this.isConnected) return;
    if (this.#store.value === undefined || this.#localize.value === undefined) return;
    this.#isStarting = true;
    this.#bind()
      .catch((error: unknown) => {
        this.#store.value?.update(setMapStatus('none'), 'replace');
        this.#store.value?.update(reportProblem(problemOf(error)), 'replace');
      })
      .finally(() => {
        this.#isStarting = false;
      });
  }

  async #bind(): Promise<void> {
    const { bindMap } = await import('../../map/connect.ts');
    const [store, localize] = [this.#store.value, this.#localize.value];
    if (store === undefined || localize === undefined || !this.isConnected) return;
    this.#bound = bindMap({
      container: this,
      store,
      localizer: () => localize.current,
      baseUrl: new URL('./', document.baseURI).href,
    });
    localize.addEventListener('change', this.#onLanguage);
    this.#hand(this.#bound.port);
  }

  #hand(port: MapPort | null): void {
    const holder: { current: MapPort | null } | undefined = this.#map.value;
    if (holder !== undefined) holder.current = port;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-map': NeaMap;
  }
}
