import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemOf } from '../../../model/errors.ts';
import { shownValue, type ZoneAnswer } from '../../../model/analysis-answers.ts';
import { zoneIdsOf, zoneSourceKey } from '../../../model/coverage-rows.ts';
import type { ScenarioPosition } from '../../../model/scenario.ts';
import { receiveSource } from '../../../state/actions.ts';
import type { AppState } from '../../../state/app-state.ts';
import { activeScenario } from '../../../state/scenario-selectors.ts';
import type { Outcome } from '../../../worker/protocol.ts';
import { analysisContext } from '../../contexts.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { shownRows } from './growth-section.ts';

/**
 * Fetches what the 30x30 panel needs of outlines: those of the shown zones for the map, once for each family and depth,
 * and the coverage of an outline that the reader has measured.
 */
export class OutlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #analysis: ContextConsumer<typeof analysisContext, ReactiveControllerHost & HTMLElement>;
  readonly #state: StoreController<AppState>;
  readonly #asked = new Set<string>();
  /** Coverage of the measured outline; null before it is asked for. */
  drawn: Outcome<ZoneAnswer> | null = null;
  isRunning = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#state = new StoreController<AppState>(
      host,
      (app) => app,
      (a, b) =>
        a.answers.coverage === b.answers.coverage &&
        a.view.coverage === b.view.coverage &&
        a.data.sourceUrls === b.data.sourceUrls &&
        a.view.measure === b.view.measure,
    );
    this.#analysis = new ContextConsumer(host, {
      context: analysisContext,
      subscribe: true,
      callback: () => {
        host.requestUpdate();
      },
    });
  }

  hostUpdated(): void {
    void this.#fetchZones();
  }

  /** Forgets the coverage of an outline that has been changed. */
  forget(): void {
    this.drawn = null;
  }

  /** Counts the outline of these corners, not closed. */
  async count(ring: readonly ScenarioPosition[]): Promise<void> {
    const { store } = this.#state;
    const analysis = this.#analysis.value;
    if (store === undefined || analysis === undefined || this.isRunning) return;
    this.isRunning = true;
    this.#host.requestUpdate();
    this.drawn = await analysis
      .drawnCoverage(ring, activeScenario(store.get()))
      .catch((error: unknown) => ({ ok: false, problem: problemOf(error) }) as const);
    this.isRunning = false;
    this.#host.requestUpdate();
  }

  async #fetchZones(): Promise<void> {
    const { store } = this.#state;
    const analysis = this.#analysis.value;
    if (store === undefined || analysis === undefined) return;
    const state = store.get();
    const key = zoneSourceKey(state.view.coverage);
    if (shownValue(state.answers.coverage) === null || key in state.data.sourceUrls || this.#asked.has(key))
      return;
    const ids = zoneIdsOf(shownRows(state));
    if (ids.length === 0) return;
    this.#asked.add(key);
    const outcome = await analysis.zoneOutlines(ids);
    if (outcome.ok) store.update(receiveSource(key, outcome.value, false), 'replace');
    else this.#asked.delete(key);
  }
}
