import type {
  BandAnswer,
  ConnectivityAnswer,
  ConnectivityBands,
  CoverageAnswer,
  FlywayAnswer,
  GrowthAnswer,
  NetworkFigures,
  ZoneAnswer,
} from '../model/analysis-answers.ts';
import type { ConnectivitySettings } from '../model/analysis-settings.ts';
import type { Scenario, ScenarioEdit, ScenarioPosition } from '../model/scenario.ts';
import type { FlagshipSpecies } from '../model/site.ts';
import type { Outcome } from './protocol.ts';

/** Told now and then while an analysis runs. */
export type Progress = (done: number, total: number) => void;

/** Figures while a handle is dragged, beside those of the atlas's own data without any scenario. */
export interface DragFigures {
  readonly baseline: NetworkFigures;
  readonly scenario: NetworkFigures;
}

/**
 * What the analysis worker does for the page: plain data in, plain data out. A run that is cancelled answers with the
 * problem `cancelled`. Only one run of a kind goes at a time; a newer one cancels the older.
 */
export interface AnalysisApi {
  /** `baseUrl` is the absolute address of `data/`. */
  open(baseUrl: string): Promise<Outcome<null>>;
  connectivity(
    settings: ConnectivitySettings,
    scenario: Scenario | null,
    progress: Progress,
  ): Promise<Outcome<ConnectivityAnswer>>;
  /** Bands over 200 seeded draws for the figures of the same question. */
  connectivityBands(
    settings: ConnectivitySettings,
    scenario: Scenario | null,
    progress: Progress,
  ): Promise<Outcome<ConnectivityBands>>;
  flyway(species: FlagshipSpecies, scenario: Scenario | null): Promise<Outcome<FlywayAnswer>>;
  coverage(scenario: Scenario | null, progress: Progress): Promise<Outcome<CoverageAnswer>>;
  /** Bands of the net share of the zones with these ids, per cent. */
  coverageBands(
    zoneIds: readonly string[],
    scenario: Scenario | null,
    progress: Progress,
  ): Promise<Outcome<Readonly<Record<string, BandAnswer>>>>;
  /** Growth of the union of the zones with these ids. */
  growth(
    zoneIds: readonly string[],
    scenario: Scenario | null,
    progress: Progress,
  ): Promise<Outcome<GrowthAnswer>>;
  /** Coverage of a polygon that a person drew: a ring of [lon, lat], not closed. */
  drawnCoverage(ring: readonly ScenarioPosition[], scenario: Scenario | null): Promise<Outcome<ZoneAnswer>>;
  /** Gets ready to move the subject of an edit, so that `drag` answers within a frame. */
  hold(settings: ConnectivitySettings, scenario: Scenario, edit: ScenarioEdit): Promise<Outcome<DragFigures>>;
  drag(edit: ScenarioEdit): Promise<Outcome<DragFigures>>;
  /** GeoJSON of the outlines of the zones with these ids under a `blob:` address, for the map. */
  zoneOutlines(zoneIds: readonly string[]): Promise<Outcome<string>>;
  /** Stops the run of that kind. */
  cancel(
    kind: 'connectivity' | 'connectivityBands' | 'flyway' | 'coverage' | 'coverageBands' | 'growth',
  ): Promise<void>;
}
