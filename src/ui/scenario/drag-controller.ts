import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NetworkFigures } from '../../model/analysis-answers.ts';
import { subjectOf, type Scenario, type ScenarioEdit } from '../../model/scenario.ts';
import type { AppState } from '../../state/app-state.ts';
import { activeScenario } from '../../state/scenario-selectors.ts';
import type { AnalysisApi } from '../../worker/analysis-protocol.ts';
import { analysisContext } from '../contexts.ts';
import { StoreController } from '../controllers/store-controller.ts';

/** What the worker has made ready to move. */
interface Ready {
  readonly subject: string;
  readonly scenario: Scenario;
  readonly settings: AppState['view']['connectivity'];
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/**
 * Figures of the network while something is dragged: one question at a time, at most one a frame, always about the newest
 * place. They stand until the answer to the finished step has come.
 */
export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #held: StoreController<ScenarioEdit | null>;
  readonly #answer: StoreController<AppState['answers']['connectivity']>;
  readonly #api: ContextConsumer<typeof analysisContext, ReactiveControllerHost & HTMLElement>;
  #figures: NetworkFigures | null = null;
  #answered: AppState['answers']['connectivity'] = null;
  #ready: Ready | null = null;
  #wanted: ScenarioEdit | null = null;
  #seen: ScenarioEdit | null = null;
  #isAsking = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#held = new StoreController(host, (state) => state.scenarios.held);
    this.#answer = new StoreController(host, (state) => state.answers.connectivity);
    this.#api = new ContextConsumer(host, { context: analysisContext });
  }

  /** The figures of the moment; null while nothing is dragged. */
  get figures(): NetworkFigures | null {
    return this.#figures;
  }

  hostUpdate(): void {
    const answer = this.#answer.value ?? null;
    const held = this.#held.value ?? null;
    if (answer !== this.#answered && answer?.status !== 'running' && held === null) this.#figures = null;
    this.#answered = answer;
    if (held === this.#seen) return;
    this.#seen = held;
    if (held === null || this.#held.store?.get().view.panel !== 'connectivity') return;
    this.#wanted = held;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const api: AnalysisApi | undefined = this.#api.value;
    if (this.#isAsking || api === undefined) return;
    this.#isAsking = true;
    try {
      for (let edit = this.#take(); edit !== null; edit = this.#take()) {
        await nextFrame();
        await this.#answerTo(api, this.#take() ?? edit);
      }
    } finally {
      this.#isAsking = false;
    }
  }

  #take(): ScenarioEdit | null {
    const edit = this.#wanted;
    this.#wanted = null;
    return edit;
  }

  async #answerTo(api: AnalysisApi, edit: ScenarioEdit): Promise<void> {
    const state = this.#held.store?.get();
    const scenario = state === undefined ? null : activeScenario(state);
    if (state === undefined || scenario === null) return;
    const ready = { subject: subjectOf(edit), scenario, settings: state.view.connectivity };
    const isReady =
      this.#ready?.subject === ready.subject &&
      this.#ready.scenario === scenario &&
      this.#ready.settings === ready.settings;
    const outcome = isReady ? await api.drag(edit) : await api.hold(ready.settings, scenario, edit);
    this.#ready = outcome.ok ? ready : null;
    if (!outcome.ok) return;
    this.#figures = outcome.value.scenario;
    this.#host.requestUpdate();
  }
}
