import { flywayAnswer } from '../analysis/answers/flyway-study.ts';
import type { HeldEdit } from '../analysis/answers/held-edit.ts';
import { studyOf, type Study } from '../analysis/answers/study.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { readAnalysisFacts } from '../dataset/read-analysis-facts.ts';
import type { NetworkFigures } from '../model/analysis-answers.ts';
import { AtlasError, problemOf } from '../model/errors.ts';
import type { ScenarioEdit } from '../model/scenario.ts';
import type { AnalysisApi, DragFigures } from './analysis-protocol.ts';
import { AnalysisRuns, type RunClock } from './analysis-runs.ts';
import type { Outcome } from './protocol.ts';

async function outcomeOf<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

const SILENT = (): void => undefined;

/** What the hand holds: an edit made ready to move. */
interface InHand {
  readonly held: HeldEdit;
  readonly baseline: NetworkFigures;
}

/**
 * The analyses over the atlas's data as the page sees them: every failure becomes a plain problem. The data are read
 * once, when the first question comes.
 * @param publish gives an address under which a text can be fetched, such as a `blob:` address
 */
export function analysisApi(
  dataset: Dataset,
  publish: (text: string) => string,
  clock: RunClock,
): AnalysisApi {
  const runs = new AnalysisRuns(clock);
  const published = new Map<string, string>();
  let studying: Promise<Study> | null = null;
  let inHand: InHand | null = null;

  async function study(): Promise<Study> {
    const reading = studying ?? readAnalysisFacts(dataset).then(studyOf);
    studying = reading;
    reading.catch(() => {
      studying = null;
    });
    return reading;
  }

  function figures(edit: ScenarioEdit, { held, baseline }: InHand): DragFigures {
    return { baseline, scenario: held.figures(edit) };
  }

  return {
    open: async (baseUrl) =>
      outcomeOf(async () => {
        studying = null;
        await dataset.open(baseUrl);
        return null;
      }),
    connectivity: async (settings, scenario, progress) =>
      outcomeOf(async () =>
        runs.run('connectivity', progress, async (context) =>
          (await study()).connectivity.answer(settings, scenario, context),
        ),
      ),
    connectivityBands: async (settings, scenario, progress) =>
      outcomeOf(async () =>
        runs.run('connectivityBands', progress, async (context) =>
          (await study()).connectivity.bands(settings, scenario, context),
        ),
      ),
    flyway: async (species, scenario) =>
      outcomeOf(async () =>
        runs.run('flyway', SILENT, async () => flywayAnswer((await study()).facts, species, scenario)),
      ),
    coverage: async (scenario, progress) =>
      outcomeOf(async () =>
        runs.run('coverage', progress, async (context) => (await study()).coverage.answer(scenario, context)),
      ),
    coverageBands: async (zoneIds, scenario, progress) =>
      outcomeOf(async () =>
        runs.run('coverageBands', progress, async (context) =>
          (await study()).coverage.bands(zoneIds, scenario, context),
        ),
      ),
    growth: async (zoneIds, scenario, progress) =>
      outcomeOf(async () =>
        runs.run('growth', progress, async (context) =>
          (await study()).coverage.growth(zoneIds, scenario, context),
        ),
      ),
    drawnCoverage: async (ring, scenario) =>
      outcomeOf(async () => (await study()).coverage.drawn(ring, scenario)),
    hold: async (settings, scenario, edit) =>
      outcomeOf(async () =>
        runs.run('hold', SILENT, async (context) => {
          runs.noteHand();
          const { connectivity } = await study();
          const taken = await connectivity.hold(settings, scenario, edit, context);
          inHand = taken;
          return figures(edit, taken);
        }),
      ),
    drag: async (edit) =>
      outcomeOf(() => {
        runs.noteHand();
        if (inHand === null) throw new AtlasError('cancelled');
        return figures(edit, inHand);
      }),
    zoneOutlines: async (zoneIds) =>
      outcomeOf(async () => {
        const key = zoneIds.join(' ');
        const known = published.get(key);
        if (known !== undefined) return known;
        const url = publish((await study()).coverage.outlines(zoneIds));
        published.set(key, url);
        return url;
      }),
    cancel: async (kind) => {
      runs.cancel(kind);
      return Promise.resolve();
    },
  };
}
