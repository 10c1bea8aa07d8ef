import type { Localizer } from '../../../i18n/localize.ts';
import type { Answers } from '../../../model/analysis-answers.ts';
import type { CoverageSettings } from '../../../model/analysis-settings.ts';
import type { CoverageRow } from '../../../model/coverage-rows.ts';

/** What every part of the 30x30 panel needs to speak and to act. */
export interface CoverageInput {
  readonly localizer: Localizer;
  readonly settings: CoverageSettings;
  readonly answers: Answers;
  /** Rows of the group that is shown, at its depth. */
  readonly rows: readonly CoverageRow[];
  /** The same rows with the scenario in hand; null when it has no edits. */
  readonly scenarioRows: readonly CoverageRow[] | null;
  /** Site or zone under the pointer, in the list or on the map. */
  readonly hovered: string | null;
  readonly nameOf: (siteId: string) => string;
  readonly ask: (change: Partial<CoverageSettings>) => void;
  readonly hover: (id: string | null) => void;
  readonly openSite: (siteId: string) => void;
}
