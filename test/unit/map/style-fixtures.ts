import { NO_ANSWERS } from '../../../src/model/analysis-answers.ts';
import { LAYERS } from '../../../src/model/layers.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/model/view-state.ts';
import type { StyleInput } from '../../../src/map/style/style-input.ts';

const SOURCE_IDS = [...new Set(LAYERS.map(({ source }) => source)), 'site-points'].filter(
  (id) => id !== 'base',
);

/** A style input in which every file is read; `view` changes the default view. */
export function styleInput(view: Partial<ViewState> = {}, change: Partial<StyleInput> = {}): StyleInput {
  return {
    view: { ...DEFAULT_VIEW, ...view },
    answers: NO_ANSWERS,
    scenario: null,
    drawnNow: null,
    siteOf: (id) => ({ name: `Name of ${id}`, centre: [130, 43] }),
    sourceUrls: Object.fromEntries(SOURCE_IDS.map((id) => [id, `https://atlas.test/${id}.json`])),
    isSettled: true,
    isReady: true,
    shownSiteIds: null,
    baseUrl: 'https://atlas.test/',
    formatDistanceKm: (distanceKm) => `${distanceKm.toFixed(1)} km`,
    zoneTitle: ({ id }) => `Title of ${id}`,
    formatPercent: (percent) => `${percent.toFixed(1)} %`,
    hoveredZone: null,
    formatDegrees: (degrees, axis) => `${String(degrees)} ${axis}`,
    ...change,
  };
}

/** The ids of all layers of the list. */
export const ALL_LAYER_IDS = LAYERS.map(({ id }) => id);
