import { zoneTitle } from '../../i18n/zone-title.ts';
import type { Localizer } from '../../i18n/localize.ts';
import {
  shownValue,
  type Answers,
  type BandAnswer,
  type FigureBand,
  type NetworkFigures,
} from '../../model/analysis-answers.ts';
import { coverageRows, spokenRow } from '../../model/coverage-rows.ts';
import type { ViewState } from '../../model/view-state.ts';
import { areaText } from '../text/figures.ts';

/** A figure of the baseline beside that of a scenario. */
export interface FigureRow {
  readonly label: string;
  readonly baseline: number;
  readonly scenario: number;
  /** Band over drawn positions of what is shown, the scenario where there is one; null where there is none. */
  readonly band: FigureBand | null;
  /** Sets a value with its unit. */
  readonly write: (value: number) => string;
  /** Sets a difference without its sign. */
  readonly writeChange: (value: number) => string;
}

/** What the rows are made of. */
export interface FigureInput {
  readonly view: Pick<ViewState, 'panel' | 'coverage'>;
  readonly answers: Answers;
  /** Figures while something is dragged; null leaves those of the answer. */
  readonly dragged: NetworkFigures | null;
}

/** A smaller difference is none: it would be written as zero. */
const LEAST_CHANGE = 0.005;

/** Sets a difference of shares, in percentage points. */
function pointsOf(localizer: Localizer): (value: number) => string {
  return (value) => localizer.t('scenario.points', { value: localizer.number(value, 2) });
}

const bandOf = (answer: BandAnswer | undefined): FigureBand | null => answer?.band ?? null;

/** Rows of a network against the baseline: connected area, ProtConn where there is one, separate parts. */
export function networkRows(
  localizer: Localizer,
  baseline: NetworkFigures,
  scenario: NetworkFigures,
  bands: { readonly ecKm2?: BandAnswer; readonly protConnPercent?: BandAnswer } = {},
): readonly FigureRow[] {
  const { protConnPercent } = scenario;
  const protConn =
    baseline.protConnPercent === null || protConnPercent === null
      ? []
      : [
          {
            label: localizer.t('scenario.figure-protconn'),
            baseline: baseline.protConnPercent,
            scenario: protConnPercent,
            band: bandOf(bands.protConnPercent),
            write: (value: number): string => localizer.percent(value, 2),
            writeChange: pointsOf(localizer),
          },
        ];
  return [
    {
      label: localizer.t('scenario.figure-ec'),
      baseline: baseline.ecKm2,
      scenario: scenario.ecKm2,
      band: bandOf(bands.ecKm2),
      write: (value) => areaText(localizer, value),
      writeChange: (value) => areaText(localizer, value),
    },
    ...protConn,
    {
      label: localizer.t('scenario.figure-parts'),
      baseline: baseline.separateParts,
      scenario: scenario.separateParts,
      band: null,
      write: (value) => localizer.number(value),
      writeChange: (value) => localizer.number(value),
    },
  ];
}

function coverageFigures(localizer: Localizer, { view, answers }: FigureInput): readonly FigureRow[] {
  const answer = shownValue(answers.coverage);
  if (answer === null) return [];
  const before = spokenRow(coverageRows(answer.baseline, view.coverage), view.coverage.zone);
  if (before === null) return [];
  const rows = coverageRows(answer.scenario ?? answer.baseline, view.coverage);
  const after = spokenRow(rows, before.id);
  const [baseline, scenario] = [before.withOecms, after?.withOecms ?? before.withOecms];
  if (baseline.percent === null || scenario.percent === null) return [];
  const bands = shownValue(answers.coverageBand);
  return [
    {
      label: localizer.t('scenario.figure-coverage', { zone: zoneTitle(localizer, before) }),
      baseline: baseline.percent,
      scenario: scenario.percent,
      band: bandOf(bands?.[before.id]),
      write: (value) => localizer.percent(value, 2),
      writeChange: pointsOf(localizer),
    },
    {
      label: localizer.t('scenario.figure-missing'),
      baseline: baseline.missingKm2 ?? 0,
      scenario: scenario.missingKm2 ?? 0,
      band: null,
      write: (value) => areaText(localizer, value),
      writeChange: (value) => areaText(localizer, value),
    },
  ];
}

/** What the open panel's answer says of baseline and scenario; empty while there is none. */
export function figureRows(localizer: Localizer, input: FigureInput): readonly FigureRow[] {
  if (input.view.panel === 'coverage') return coverageFigures(localizer, input);
  if (input.view.panel !== 'connectivity') return [];
  const answer = shownValue(input.answers.connectivity);
  if (answer === null) return [];
  const scenario = input.dragged ?? answer.scenario ?? answer.baseline;
  const bands = input.dragged === null ? shownValue(input.answers.connectivityBands) : null;
  return networkRows(localizer, answer.baseline, scenario, bands ?? {});
}

/** The difference to the baseline with its sign, or that there is none. */
export function changeText(localizer: Localizer, { baseline, scenario, writeChange }: FigureRow): string {
  const change = scenario - baseline;
  if (Math.abs(change) < LEAST_CHANGE) return localizer.t('scenario.no-change');
  return `${change > 0 ? '+' : '−'}${writeChange(Math.abs(change))}`;
}
