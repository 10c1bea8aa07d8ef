import type { DataSourceId } from '../model/layer-definition.ts';
import { receiveCatalog, receiveSites, receiveSource, reportProblem } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { neededSources } from '../state/needed-sources.ts';
import type { Store } from '../state/store.ts';
import type { DataApi, Outcome } from '../worker/protocol.ts';

/** Zoom from which the outlines are worth their full detail. */
const FULL_DETAIL_ZOOM = 6;

/**
 * Reads what the view needs, as it comes to need it: the catalogue, the files of the shown layers, the sites, and
 * the full outlines once a person looks closely. Each file is asked for once; one that fails is reported and may
 * be asked for again by `retry`.
 */
export class DataLoading {
  readonly #store: Store<AppState>;
  readonly #api: DataApi;
  readonly #baseUrl: string;
  readonly #asked = new Set<string>();

  constructor(store: Store<AppState>, api: DataApi, baseUrl: string) {
    this.#store = store;
    this.#api = api;
    this.#baseUrl = baseUrl;
  }

  /** Starts reading and goes on reading as the view changes. */
  async start(): Promise<void> {
    if (!(await this.#openCatalog())) return;
    await this.#readNeeded();
    await this.#readSites();
    this.#store.subscribe(
      (state) => `${state.view.layers.join()} ${state.view.camera.zoom >= FULL_DETAIL_ZOOM}`,
      () => {
        void this.#readNeeded();
      },
    );
  }

  /** Asks again for everything that failed. */
  async retry(): Promise<void> {
    if (this.#store.get().data.catalog === null) {
      await this.start();
      return;
    }
    await this.#readNeeded();
    if (this.#store.get().data.sites.length === 0) await this.#readSites();
  }

  async #openCatalog(): Promise<boolean> {
    const catalog = this.#accept(await this.#api.open(this.#baseUrl));
    if (catalog !== null) this.#store.update(receiveCatalog(catalog), 'replace');
    return catalog !== null;
  }

  async #readSites(): Promise<void> {
    const sites = this.#accept(await this.#api.records('sites'));
    if (sites !== null) this.#store.update(receiveSites(sites), 'replace');
  }

  async #readNeeded(): Promise<void> {
    const state = this.#store.get();
    const isClose = state.view.camera.zoom >= FULL_DETAIL_ZOOM;
    await Promise.all(
      neededSources(state).map((source) =>
        this.#readLayer(source, source === 'protected-areas' && !isClose ? 'overview' : 'full'),
      ),
    );
  }

  async #readLayer(source: DataSourceId, detail: 'overview' | 'full'): Promise<void> {
    const key = `${source} ${detail}`;
    if (this.#asked.has(key) || (detail === 'overview' && this.#asked.has(`${source} full`))) return;
    this.#asked.add(key);
    const url = this.#accept(await this.#api.layer(source, detail));
    if (url === null) this.#asked.delete(key);
    else this.#store.update(receiveSource(source, url, detail === 'overview'), 'replace');
  }

  #accept<Value>(outcome: Outcome<Value>): Value | null {
    if (outcome.ok) return outcome.value;
    this.#store.update(reportProblem(outcome.problem), 'replace');
    return null;
  }
}
