import { shownValue, type Answer, type Answers, type BandAnswer } from '../model/analysis-answers.ts';
import type { ConnectivitySettings, CoverageSettings } from '../model/analysis-settings.ts';
import { coverageRows, spokenRow, zoneIdsOf } from '../model/coverage-rows.ts';
import type { Scenario } from '../model/scenario.ts';
import type { PanelId } from '../model/view-state.ts';
import { receiveAnswer } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { memoize } from '../state/memoize.ts';
import { activeScenario } from '../state/scenario-selectors.ts';
import type { Store } from '../state/store.ts';
import type { AnalysisApi, Progress } from '../worker/analysis-protocol.ts';
import type { Outcome } from '../worker/protocol.ts';

type Kind = keyof Answers;
type ValueOf<K extends Kind> = NonNullable<Answers[K]> extends Answer<infer Value> ? Value : never;

/** Name of each run in the worker. */
const RUN_OF: Readonly<Record<Kind, Parameters<AnalysisApi['cancel']>[0]>> = {
  connectivity: 'connectivity',
  connectivityBands: 'connectivityBands',
  flyway: 'flyway',
  coverage: 'coverage',
  coverageBand: 'coverageBands',
  growth: 'growth',
};
const KINDS = Object.keys(RUN_OF) as readonly Kind[];

/** What the page asks at a moment; the same object until any part of it changes. */
interface Question {
  readonly panel: PanelId;
  readonly connectivity: ConnectivitySettings;
  readonly coverage: CoverageSettings;
  /** Null also for a scenario without edits. */
  readonly scenario: Scenario | null;
}

function createQuestionSelector(): (state: AppState) => Question {
  const scenarioOf = memoize((scenario: Scenario | null) =>
    scenario === null || scenario.edits.length === 0 ? null : scenario,
  );
  const questionOf = memoize(
    (
      panel: PanelId,
      connectivity: ConnectivitySettings,
      coverage: CoverageSettings,
      scenario: Scenario | null,
    ): Question => ({ panel, connectivity, coverage, scenario }),
  );
  return (state) => {
    const { panel, connectivity, coverage } = state.view;
    return questionOf(panel, connectivity, coverage, scenarioOf(activeScenario(state)));
  };
}

/** Bands wait so long for the reader to change the question again, ms. */
const BANDS_AFTER_MS = 500;

/**
 * Asks the analyses what the open panel shows, and puts how each stands into the state: running with the value before
 * it, done or failed. A run stops when its panel closes or another question comes. Nothing is asked while neither
 * panel is open, so the worker starts with the first of them. Bands come after the figures.
 */
export class AnswerRunning {
  readonly #store: Store<AppState>;
  readonly #api: AnalysisApi;
  readonly #questionOf = createQuestionSelector();
  readonly #bandsAfterMs: number;
  /** The question of each kind that is asked or answered. */
  readonly #asked = new Map<Kind, { readonly question: string }>();
  /** The edits that the bands of zones hold for. */
  #bandEdits = '';

  constructor(store: Store<AppState>, api: AnalysisApi, bandsAfterMs = BANDS_AFTER_MS) {
    this.#store = store;
    this.#api = api;
    this.#bandsAfterMs = bandsAfterMs;
  }

  /** Asks now and whenever the question changes. */
  start(): void {
    this.#ask(this.#questionOf(this.#store.get()));
    this.#store.subscribe(this.#questionOf, (question) => {
      this.#ask(question);
    });
  }

  /** Stops a run at the reader's wish; its answer becomes `cancelled`. */
  stop(kind: Kind): void {
    void this.#api.cancel(RUN_OF[kind]);
  }

  /** Asks again for what failed or was stopped. */
  again(kind: Kind): void {
    this.#asked.delete(kind);
    this.#ask(this.#questionOf(this.#store.get()));
  }

  #ask(question: Question): void {
    const wanted = this.#wanted(question);
    for (const kind of KINDS) if (!wanted.includes(kind)) this.#rest(kind);
    if (wanted.includes('flyway')) void this.#flyway(question);
    if (wanted.includes('connectivity')) void this.#connectivity(question);
    if (wanted.includes('coverage')) void this.#coverage(question);
  }

  #wanted({ panel, connectivity }: Question): readonly Kind[] {
    if (panel === 'coverage') return ['coverage', 'coverageBand', 'growth'];
    if (panel !== 'connectivity') return [];
    if (connectivity.part === 'flyway') return connectivity.species === null ? [] : ['flyway'];
    return ['connectivity', 'connectivityBands'];
  }

  async #flyway({ connectivity, scenario }: Question): Promise<void> {
    const { species } = connectivity;
    if (species === null) return;
    await this.#run('flyway', key(species, scenario), async () => this.#api.flyway(species, scenario));
  }

  async #connectivity({ connectivity, scenario }: Question): Promise<void> {
    const { species, distanceKm, border } = connectivity;
    const asked = key([species, distanceKm, border], scenario);
    if (this.#questionAsked('connectivityBands') !== asked) this.#drop('connectivityBands');
    const isDone = await this.#run('connectivity', asked, async (progress) =>
      this.#api.connectivity(connectivity, scenario, progress),
    );
    if (!isDone) return;
    await this.#pause();
    if (this.#questionAsked('connectivity') !== asked || !this.#isWanted('connectivityBands')) return;
    await this.#run('connectivityBands', asked, async (progress) =>
      this.#api.connectivityBands(connectivity, scenario, progress),
    );
  }

  async #coverage({ scenario }: Question): Promise<void> {
    const isDone = await this.#run('coverage', key('', scenario), async (progress) =>
      this.#api.coverage(scenario, progress),
    );
    if (!isDone || !this.#isWanted('growth')) return;
    const { coverage } = this.#store.get().view;
    const growthIds = this.#growthIds(coverage);
    const growing = this.#run('growth', key(growthIds, scenario), async (progress) =>
      this.#api.growth(growthIds, scenario, progress),
    );
    const edits = key('', scenario);
    if (this.#bandEdits !== edits) this.#drop('coverageBand');
    this.#bandEdits = edits;
    await growing;
    await this.#pause();
    if (this.#store.get().view.coverage !== coverage || !this.#isWanted('coverageBand')) return;
    await this.#zoneBands(coverage, scenario);
  }

  /** Bands of the zones that the panel speaks of, beside those known already. */
  async #zoneBands(settings: CoverageSettings, scenario: Scenario | null): Promise<void> {
    const known = shownValue(this.#store.get().answers.coverageBand) ?? {};
    const row = this.#spokenRow(settings);
    const ids = row === null ? [] : zoneIdsOf([row]).filter((id) => !(id in known));
    if (ids.length === 0) return;
    await this.#run('coverageBand', key(ids, scenario), async (progress) => {
      const outcome = await this.#api.coverageBands(ids, scenario, progress);
      if (!outcome.ok) return outcome;
      const value: Readonly<Record<string, BandAnswer>> = { ...known, ...outcome.value };
      return { ok: true, value };
    });
  }

  #rows(settings: CoverageSettings): ReturnType<typeof coverageRows> {
    return coverageRows(shownValue(this.#store.get().answers.coverage)?.baseline ?? [], settings);
  }

  #spokenRow(settings: CoverageSettings): ReturnType<typeof spokenRow> {
    return spokenRow(this.#rows(settings), settings.zone);
  }

  /** Growth is shown of the chosen zone; without one of all borders, or of the zone that the panel speaks of. */
  #growthIds(settings: CoverageSettings): readonly string[] {
    if (settings.zone === null && settings.group === 'border-belt') return zoneIdsOf(this.#rows(settings));
    return this.#spokenRow(settings)?.zoneIds ?? [];
  }

  #isWanted(kind: Kind): boolean {
    return this.#wanted(this.#questionOf(this.#store.get())).includes(kind);
  }

  /**
   * Runs a question unless it is running or answered. True when its answer is there. What is told of the way comes by
   * another road than the answer and may arrive after it; then it is not listened to.
   */
  async #run<K extends Kind>(
    kind: K,
    asked: string,
    call: (progress: Progress) => Promise<Outcome<ValueOf<K>>>,
  ): Promise<boolean> {
    if (this.#questionAsked(kind) === asked) return this.#store.get().answers[kind]?.status === 'done';
    const run = { question: asked };
    this.#asked.set(kind, run);
    const stale = this.#shown(kind);
    const isCurrent = (): boolean => this.#asked.get(kind) === run;
    let isOver = false;
    const progress: Progress = (done, total) => {
      if (isCurrent() && !isOver) this.#put(kind, { status: 'running', done, total, stale });
    };
    this.#put(kind, { status: 'running', done: 0, total: 0, stale });
    let outcome = await call(progress);
    if (!outcome.ok && outcome.problem.code === 'worker-stopped' && isCurrent())
      outcome = await call(progress);
    isOver = true;
    if (!isCurrent()) return false;
    this.#put(
      kind,
      outcome.ok
        ? { status: 'done', value: outcome.value }
        : { status: 'failed', code: outcome.problem.code, params: outcome.problem.params },
    );
    return outcome.ok;
  }

  #questionAsked(kind: Kind): string | null {
    return this.#asked.get(kind)?.question ?? null;
  }

  /** Stops a run that nobody looks at any more, and forgets a failure; the value before it stays. */
  #rest(kind: Kind): void {
    const answer = this.#store.get().answers[kind];
    if (answer === null || answer.status === 'done') return;
    this.#asked.delete(kind);
    if (answer.status === 'running') void this.#api.cancel(RUN_OF[kind]);
    const stale = this.#shown(kind);
    this.#put(kind, stale === null ? null : { status: 'done', value: stale });
  }

  /** Forgets an answer that holds for another question. */
  #drop(kind: Kind): void {
    if (this.#store.get().answers[kind]?.status === 'running') void this.#api.cancel(RUN_OF[kind]);
    this.#asked.delete(kind);
    this.#put(kind, null);
  }

  #shown<K extends Kind>(kind: K): ValueOf<K> | null {
    return shownValue(this.#store.get().answers[kind] as Answer<ValueOf<K>> | null);
  }

  #put<K extends Kind>(kind: K, answer: Answer<ValueOf<K>> | null): void {
    this.#store.update(receiveAnswer(kind, answer as Answers[K]), 'replace');
  }

  async #pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#bandsAfterMs));
  }
}

/** A text by which two questions are told apart. */
function key(asked: unknown, scenario: Scenario | null): string {
  return JSON.stringify([asked, scenario?.edits ?? []]);
}
