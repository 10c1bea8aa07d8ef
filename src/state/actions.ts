import type { Answers } from '../model/analysis-answers.ts';
import type { ConnectivitySettings, CoverageSettings } from '../model/analysis-settings.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Problem } from '../model/errors.ts';
import { NO_FILTER, type SiteFilter } from '../model/filter.ts';
import type { Language } from '../model/language.ts';
import { LAYERS } from '../model/layers.ts';
import type { Site } from '../model/site.ts';
import type { Camera, ColourMode, PanelId, Selection, ThemeId, ViewState } from '../model/view-state.ts';
import type { AppState, Session } from './app-state.ts';

type Change = (state: AppState) => AppState;

function view(change: Partial<ViewState>): Change {
  return (state) => ({ ...state, view: { ...state.view, ...change } });
}

function session(change: Partial<Session>): Change {
  return (state) => ({ ...state, session: { ...state.session, ...change } });
}

/** Rounds a camera to what the link carries, so that link, state and map agree to the digit. */
export function roundCamera(camera: Camera): Camera {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return { lon: round(camera.lon, 5), lat: round(camera.lat, 5), zoom: round(camera.zoom, 2) };
}

/** Replaces the whole view, as a link or the Back button does. */
export const showView = (next: ViewState): Change => view(next);
/** Moves the camera; degrees WGS84 and MapLibre zoom. */
export const moveCamera = (camera: Camera): Change => view({ camera: roundCamera(camera) });
export const chooseLanguage = (language: Language): Change => view({ language });
export const chooseTheme = (theme: ThemeId): Change => view({ theme });
export const colourSitesBy = (colourBy: ColourMode): Change => view({ colourBy });
export const openPanel = (panel: PanelId): Change => view({ panel });
export const openPlace = (place: string): Change => view({ panel: 'place', place });
/** Opens the card of a feature; null closes it. */
export const select = (selected: Selection | null): Change => view({ selected });

/** Shows a hidden layer or hides a shown one; the layers stay in the order of the list. */
export function toggleLayer(id: string): Change {
  return (state) => {
    const { layers } = state.view;
    const next = layers.includes(id) ? layers.filter((layer) => layer !== id) : [...layers, id];
    return view({ layers: LAYERS.map((layer) => layer.id).filter((layer) => next.includes(layer)) })(state);
  };
}

/** Sets the opacity of a layer, 0 to 1, rounded to per cent. */
export function setOpacity(id: string, opacity: number): Change {
  const rounded = Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100;
  return (state) => view({ opacity: { ...state.view.opacity, [id]: rounded } })(state);
}

/** Narrows the sites by some fields of the filter and leaves the others. */
export function filterSites(change: Partial<SiteFilter>): Change {
  return (state) => view({ filter: { ...state.view.filter, ...change } })(state);
}

export const clearFilter = (): Change => view({ filter: NO_FILTER });
/** Opens the measuring tool with these corners, [lon, lat]; null closes it. */
export const measureAlong = (corners: ViewState['measure']): Change => view({ measure: corners });

export const hoverSite = (id: string | null): Change => session({ hovered: id });
export const setMapStatus = (map: Session['map']): Change => session({ map });
export const setOnline = (online: boolean): Change => session({ online });
export const openLegend = (legendOpen: boolean): Change => session({ legendOpen });
export const drawSheet = (sheet: Session['sheet']): Change => session({ sheet });
/** Notes what the map sees: extent in degrees, ground resolution in m per CSS pixel. */
export const noteExtent = (extent: Session['extent'], metresPerPixel: number | null): Change =>
  session({ extent, metresPerPixel });

/** Changes what the connectivity panel asks; another question lets go of the chosen gap. */
export function askConnectivity(change: Partial<ConnectivitySettings>): Change {
  return (state) => {
    const { connectivity } = state.view;
    const isSame = (['species', 'distanceKm', 'border'] as const).every((key) => !(key in change));
    const gap = isSame ? connectivity.gap : null;
    return view({ connectivity: { ...connectivity, gap, ...change } })(state);
  };
}

/** Changes what the 30x30 panel asks. */
export function askCoverage(change: Partial<CoverageSettings>): Change {
  return (state) => view({ coverage: { ...state.view.coverage, ...change } })(state);
}

/** Takes an answer, or the progress of one. */
export function receiveAnswer<Kind extends keyof Answers>(kind: Kind, answer: Answers[Kind]): Change {
  return (state) => ({ ...state, answers: { ...state.answers, [kind]: answer } });
}

/** Reports a problem once; a second of the same code and parameters changes nothing. */
export function reportProblem(problem: Problem): Change {
  return (state) => {
    const known = state.session.problems.some(
      (other) =>
        other.code === problem.code && JSON.stringify(other.params) === JSON.stringify(problem.params),
    );
    return known ? state : session({ problems: [...state.session.problems, problem] })(state);
  };
}

/** Takes a problem off the list after the reader has seen it. */
export function dismissProblem(problem: Problem): Change {
  return (state) => session({ problems: state.session.problems.filter((other) => other !== problem) })(state);
}

export function receiveCatalog(catalog: Catalog): Change {
  return (state) => ({ ...state, data: { ...state.data, catalog } });
}

export function receiveSites(sites: readonly Site[]): Change {
  return (state) => ({ ...state, data: { ...state.data, sites } });
}

/** Tells the map where to read a layer source; `isOverview` while the fine detail is still to come. */
export function receiveSource(source: string, url: string, isOverview: boolean): Change {
  return (state) => {
    const { sourceUrls, overviewOnly } = state.data;
    const others = overviewOnly.filter((id) => id !== source);
    return {
      ...state,
      data: {
        ...state.data,
        sourceUrls: { ...sourceUrls, [source]: url },
        overviewOnly: isOverview ? [...others, source] : others,
      },
    };
  };
}
