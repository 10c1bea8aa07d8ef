import { NO_ANSWERS, type Answers } from '../model/analysis-answers.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Problem } from '../model/errors.ts';
import type { Site } from '../model/site.ts';
import { DEFAULT_VIEW, type ViewState } from '../model/view-state.ts';
import { NO_SCENARIOS, type ScenarioState } from './scenario-state.ts';

/** What has been read of the atlas's own data. */
export interface DataState {
  readonly catalog: Catalog | null;
  /** All sites in the order of the file; empty until they are read. */
  readonly sites: readonly Site[];
  /** Address from which the map reads each layer source, by source id; empty until the source is ready. */
  readonly sourceUrls: Readonly<Record<string, string>>;
  /** Sources that are shown in overview detail only so far, by source id. */
  readonly overviewOnly: readonly string[];
}

/** What belongs to this visit and no link carries. */
export interface Session {
  /** `none` when the browser has no WebGL 2: list, search and cards go on without the map. */
  readonly map: 'starting' | 'rested' | 'ready' | 'none' | 'lost';
  readonly online: boolean;
  readonly problems: readonly Problem[];
  /** Site, or gap by its key, under the pointer or the focus, lit on map and in lists. */
  readonly hovered: string | null;
  /** Extent seen by the map [west, south, east, north]; null before the first idle. */
  readonly extent: readonly [number, number, number, number] | null;
  /** Ground resolution at the centre of the map, m per CSS pixel; null before the first idle. */
  readonly metresPerPixel: number | null;
  readonly legendOpen: boolean;
  /** Phone sheet: how far it is drawn. */
  readonly sheet: 'peek' | 'half' | 'full';
}

/** The whole state as one plain value. The URL is the shadow of `view`. */
export interface AppState {
  readonly view: ViewState;
  readonly data: DataState;
  readonly answers: Answers;
  readonly scenarios: ScenarioState;
  readonly session: Session;
}

/** The state before anything is read. */
export const INITIAL_STATE: AppState = {
  view: DEFAULT_VIEW,
  data: { catalog: null, sites: [], sourceUrls: {}, overviewOnly: [] },
  answers: NO_ANSWERS,
  scenarios: NO_SCENARIOS,
  session: {
    map: 'starting',
    online: true,
    problems: [],
    hovered: null,
    extent: null,
    metresPerPixel: null,
    legendOpen: true,
    sheet: 'peek',
  },
};
