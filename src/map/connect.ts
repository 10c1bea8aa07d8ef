import type { Localizer } from '../i18n/localize.ts';
import { zoneLabel } from '../i18n/zone-title.ts';
import { problemOf } from '../model/errors.ts';
import { shownValue } from '../model/analysis-answers.ts';
import type { Camera } from '../model/view-state.ts';
import {
  askConnectivity,
  askCoverage,
  hoverSite,
  measureAlong,
  moveCamera,
  noteExtent,
  reportProblem,
  roundCamera,
  select,
  setMapStatus,
} from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { hasNeededSources } from '../state/needed-sources.ts';
import { shownSiteIds, siteById } from '../state/selectors.ts';
import { activeScenario, drawnNow } from '../state/scenario-selectors.ts';
import type { Store } from '../state/store.ts';
import type { MapEvents, MapHit, MapPort } from './map-port.ts';
import { MapLibrePort } from './maplibre-port.ts';
import { clickInScenario } from './scenario-clicks.ts';
import { bindDrawing } from './scenario-drawing.ts';
import { setUpMapLibre } from './maplibre-setup.ts';
import { buildStyle } from './style/build-style.ts';
import type { StyleInput } from './style/style-input.ts';
import { themeColours } from './style/theme.ts';

/** The tile archive of the ground, below `data/`. */
const BASE_FILE = 'base.pmtiles';

/** How long a file of the first view waits for the others before it is shown without them, ms. */
const WAIT_MS = 400;

/** How long the names wait for the files of the first view, ms. */
const PATIENCE_MS = 3000;

/** What the map needs to live. */
export interface MapBinding {
  readonly container: HTMLElement;
  readonly store: Store<AppState>;
  /** The texts of the moment; asked anew for each style. */
  readonly localizer: () => Localizer;
  /** Folder of the page, with a slash at its end. */
  readonly baseUrl: string;
}

/** A map that follows the state. */
export interface BoundMap {
  readonly port: MapPort;
  /** Builds the style anew, as after a change of language. */
  refresh(): void;
  /** Ends the binding and the map. */
  release(): void;
}

function formatDegrees(degrees: number, axis: 'lon' | 'lat'): string {
  if (degrees === 0) return '0°';
  const side = axis === 'lon' ? (degrees > 0 ? 'E' : 'W') : degrees > 0 ? 'N' : 'S';
  return `${String(Math.abs(degrees))}° ${side}`;
}

/** The zone under the pointer or the focus while the 30x30 panel is open. */
function hoveredZone(state: AppState): string | null {
  const { hovered } = state.session;
  if (state.view.panel !== 'coverage' || hovered === null) return null;
  return siteById(state, hovered) === undefined ? hovered : null;
}

function styleInput(state: AppState, binding: MapBinding): StyleInput {
  return {
    view: state.view,
    answers: state.answers,
    scenario: activeScenario(state),
    drawnNow: drawnNow(state),
    siteOf: (id) => {
      const site = siteById(state, id);
      if (site === undefined) return null;
      return { name: site.names[state.view.language] ?? site.names.en, centre: site.centre };
    },
    sourceUrls: state.data.sourceUrls,
    isSettled: state.session.map !== 'starting',
    isReady: state.session.map !== 'starting' && state.session.map !== 'rested',
    shownSiteIds: shownSiteIds(state),
    baseUrl: binding.baseUrl,
    formatDistanceKm: (distanceKm) => binding.localizer().distanceKm(distanceKm),
    zoneTitle: (row) => zoneLabel(binding.localizer(), row),
    formatPercent: (percent) => binding.localizer().percent(percent),
    hoveredZone: hoveredZone(state),
    formatDegrees,
  };
}

/**
 * What the open panel of an analysis adds to the map; the same values while none is open. Values that are shown, not how
 * their runs stand: progress changes nothing on the map.
 */
function analysisParts(state: AppState): readonly unknown[] {
  const { view, answers } = state;
  if (view.panel === 'connectivity')
    return [view.connectivity, shownValue(answers.connectivity), shownValue(answers.flyway), null];
  if (view.panel !== 'coverage') return [null, null, null, null];
  return [view.coverage, shownValue(answers.coverage), shownValue(answers.coverageBand), hoveredZone(state)];
}

/** The parts of the state on which the style depends; another object in any of them means another style. */
function styleParts(state: AppState): readonly unknown[] {
  const { view, data, session } = state;
  return [
    view.layers,
    view.opacity,
    view.theme,
    view.language,
    view.colourBy,
    view.selected,
    view.measure,
    ...analysisParts(state),
    activeScenario(state),
    drawnNow(state),
    data.sourceUrls,
    shownSiteIds(state),
    session.map,
  ];
}

/** What a screen reader says of the map, and where the same content can be read. */
function mapLabel(binding: MapBinding): string {
  const localizer = binding.localizer();
  return localizer.t('ui.map-description', { region: localizer.t('place.region') });
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((part, index) => Object.is(part, b[index]));
}

function isAt(a: Camera, b: Camera): boolean {
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom;
}

/** Colours what lies outside the globe. */
function paintSpace({ container, store }: MapBinding): void {
  container.style.backgroundColor = themeColours(store.get().view.theme).space;
}

/** Work that is done once, however often it is asked for. */
interface Deferred {
  ask(): void;
  cancel(): void;
}

/**
 * Calls `run` at the end of the present task or, while `mayWait`, after `WAIT_MS` at the latest: each style that reaches
 * a starting map costs a picture, so the files of the first view go in together when they come close upon each other.
 */
function deferred(run: () => void, mayWait: () => boolean): Deferred {
  let isAsked = false;
  let timer = 0;
  const runOnce = (): void => {
    if (!isAsked) return;
    isAsked = false;
    clearTimeout(timer);
    timer = 0;
    run();
  };
  return {
    ask() {
      isAsked = true;
      if (mayWait()) timer ||= window.setTimeout(runOnce, WAIT_MS);
      else queueMicrotask(runOnce);
    },
    cancel() {
      isAsked = false;
      clearTimeout(timer);
    },
  };
}

function choose(store: Store<AppState>, hits: readonly MapHit[], position: readonly [number, number]): void {
  if (clickInScenario(store, hits)) return;
  const { measure, selected } = store.get().view;
  if (measure !== null) {
    store.update(measureAlong([...measure, position]));
    return;
  }
  const current = hits.findIndex(({ kind, id }) => kind === selected?.kind && id === selected.id);
  const next = hits[(current + 1) % Math.max(1, hits.length)];
  if (next === undefined) {
    if (selected !== null) store.update(select(null));
    return;
  }
  if (next.kind === 'zone') store.update(askCoverage({ zone: next.id }));
  else if (next.kind === 'gap') store.update(askConnectivity({ part: 'gaps', gap: next.id }));
  else if (next.kind !== 'drawn') store.update(select({ kind: next.kind, id: next.id }));
}

/**
 * A starting map that rests with its data has drawn the ground and the sites; when it rests again, the names too. Where
 * the data is slow, names do not wait for it longer than `PATIENCE_MS`. Leaves the performance marks `map-first-idle` and `map-drawn` for the benchmark.
 */
function noteRest(store: Store<AppState>, startedAt: number): void {
  const state = store.get();
  const isLate = performance.now() - startedAt > PATIENCE_MS;
  if (state.session.map === 'starting' && (isLate || hasNeededSources(state))) {
    performance.mark('map-first-idle');
    store.update(setMapStatus('rested'), 'replace');
  } else if (state.session.map === 'rested') {
    performance.mark('map-drawn');
    store.update(setMapStatus('ready'), 'replace');
  }
}

function eventsFor(store: Store<AppState>): MapEvents {
  const startedAt = performance.now();
  return {
    moved(camera) {
      if (!isAt(roundCamera(camera), store.get().view.camera)) store.update(moveCamera(camera), 'replace');
    },
    idle(extent, metresPerPixel) {
      store.update(noteExtent(extent, metresPerPixel), 'replace');
      noteRest(store, startedAt);
    },
    clicked(hits, position) {
      choose(store, hits, position);
    },
    hovered(id) {
      if (store.get().session.hovered !== id) store.update(hoverSite(id), 'replace');
    },
    contextLost() {
      store.update(setMapStatus('lost'), 'replace');
    },
    contextRestored() {
      store.update(setMapStatus('ready'), 'replace');
    },
    failed(sourceOrUrl) {
      const file = sourceOrUrl === 'base' ? BASE_FILE : (sourceOrUrl.split('/').at(-1) ?? '');
      store.update(reportProblem({ code: 'data-missing', params: { file } }), 'replace');
    },
  };
}

/** Gets ready what a map needs, before there is one. `baseUrl` is the folder of the page, with a slash at its end. */
export function prepareMap(baseUrl: string): void {
  setUpMapLibre(new URL(`data/${BASE_FILE}`, baseUrl).href);
}

/**
 * Makes a map that shows the state and tells the state what the reader does with it. A second click on the same
 * spot chooses the next thing that lies there. Throws `no-webgl` where the browser cannot draw.
 */
export function bindMap(binding: MapBinding): BoundMap {
  const { store, baseUrl } = binding;
  prepareMap(baseUrl);
  const port = new MapLibrePort({
    container: binding.container,
    style: buildStyle(styleInput(store.get(), binding)),
    camera: store.get().view.camera,
    events: eventsFor(store),
    label: mapLabel(binding),
  });
  const style = deferred(
    () => {
      port.apply(buildStyle(styleInput(store.get(), binding)));
      paintSpace(binding);
    },
    () => store.get().session.map === 'starting' && !hasNeededSources(store.get()),
  );
  paintSpace(binding);
  const stops = [
    bindDrawing({
      store,
      open: (events) => {
        const theme = themeColours(store.get().view.theme);
        return port.openDrawing(
          { line: theme.warn, fill: theme['species-site'], paper: theme.paper },
          events,
        );
      },
      lend: (isLent) => {
        port.lend(isLent);
      },
      nameOf: (kind, number) => binding.localizer().t(`scenario.new-${kind}`, { number }),
      failed: (error) => {
        store.update(reportProblem(problemOf(error)), 'replace');
      },
    }),
    store.subscribe(
      styleParts,
      () => {
        style.ask();
      },
      isSame,
    ),
    store.subscribe(hasNeededSources, () => {
      style.ask();
    }),
    store.subscribe(
      (state) => state.view.camera,
      (camera) => {
        if (!isAt(roundCamera(port.camera), camera)) port.lookAt(camera);
      },
    ),
    store.subscribe(
      (state) => state.session.hovered,
      (id) => {
        port.light(id);
      },
    ),
  ];
  return {
    port,
    refresh() {
      port.label(mapLabel(binding));
      style.ask();
    },
    release() {
      for (const stop of stops) stop();
      style.cancel();
      port.remove();
    },
  };
}
