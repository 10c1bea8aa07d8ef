import './start/context-root.ts';
import { ContextProvider, type Context } from '@lit/context';
import type { MapPort } from './map/map-port.ts';
import { problemOf } from './model/errors.ts';
import { DEFAULT_VIEW } from './model/view-state.ts';
import { AnswerRunning } from './start/answers.ts';
import { fetchOtherLanguages, firstLanguage, speak } from './start/choose-language.ts';
import { firstZoom } from './start/first-zoom.ts';
import { DataLoading } from './start/load-data.ts';
import { mirrorStatus } from './start/status-attributes.ts';
import { reportProblem, setOnline } from './state/actions.ts';
import { INITIAL_STATE } from './state/app-state.ts';
import { deviceStorage, freshScenarioId, ScenarioKeeper } from './state/scenario-keeper.ts';
import { createStore } from './state/store.ts';
import { decodeView } from './state/url-codec.ts';
import { bindLink } from './state/url-sync.ts';
import { analysisContext, dataContext, localizeContext, mapContext, storeContext } from './ui/contexts.ts';
import './ui/map/nea-map.ts';
import { RUN_EVENT, type RunRequest } from './ui/panels/connectivity/run-event.ts';
import { createAnalysisClient } from './worker/analysis-client.ts';
import { createDataClient } from './worker/client.ts';

const baseUrl = new URL('./', document.baseURI).href;

/** The frame waits at most so long for the map, ms. */
const FRAME_WAIT_MS = 1000;

// The map is the largest part and the last to show: it is fetched and started beside the texts, not after them. Whoever
// uses it reports when it cannot be had.
import('./map/connect.ts')
  .then(({ prepareMap }) => {
    prepareMap(baseUrl);
  })
  .catch(() => undefined);

const language = firstLanguage(location.hash, navigator.languages);
const { view, warnings } = decodeView(location.hash, {
  ...DEFAULT_VIEW,
  camera: { ...DEFAULT_VIEW.camera, zoom: firstZoom(DEFAULT_VIEW.camera.zoom, innerWidth) },
  language,
});
const store = createStore({
  ...INITIAL_STATE,
  view,
  session: { ...INITIAL_STATE.session, online: navigator.onLine },
});

function report(error: unknown): void {
  store.update(reportProblem(problemOf(error)), 'replace');
}

addEventListener('error', (event) => {
  report(event.error ?? event.message);
});
addEventListener('unhandledrejection', (event) => {
  report(event.reason);
});
addEventListener('online', () => {
  store.update(setOnline(true), 'replace');
});
addEventListener('offline', () => {
  store.update(setOnline(false), 'replace');
});
if (warnings.length > 0) {
  store.update(
    reportProblem({ code: 'link-not-understood', params: { parts: warnings.join(', ') } }),
    'replace',
  );
}

const data = createDataClient();
const dataUrl = new URL('data/', baseUrl).href;
const loading = new DataLoading(store, data, dataUrl);
const analysis = createAnalysisClient();
const answers = new AnswerRunning(store, analysis);
addEventListener('nea-retry', () => {
  loading.retry().catch(report);
});

addEventListener(RUN_EVENT, (event) => {
  const { kind, act } = (event as CustomEvent<RunRequest>).detail;
  if (act === 'stop') answers.stop(kind);
  else answers.again(kind);
});

/** Settles when the map has rested once or cannot be had, and after `FRAME_WAIT_MS` at the latest. */
async function firstRest(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, FRAME_WAIT_MS);
    store.subscribe(
      (state) => state.session.map !== 'starting' || state.session.problems.length > 0,
      () => {
        resolve();
      },
    );
  });
}

/** Hands a service to all elements of the page, also to those that asked before it was there. */
function provide<Value>(context: Context<unknown, Value>, value: Value): void {
  new ContextProvider(document.body, { context, initialValue: value }).hostConnected();
}

const map: { current: MapPort | null } = { current: null };
provide(storeContext, store);
provide(dataContext, data);
provide(analysisContext, analysis);
provide(mapContext, map);
mirrorStatus(store, document.documentElement);
bindLink(store, window);
new ScenarioKeeper(store, {
  storage: deviceStorage(window),
  hash: () => location.hash,
  freshId: freshScenarioId,
  addEventListener: (type, listener) => {
    addEventListener(type, listener);
  },
})
  .start()
  .catch(report);
fetchOtherLanguages(store);
loading.start().catch(report);
analysis
  .open(dataUrl)
  .then(() => {
    answers.start();
  })
  .catch(report);
speak(store, () => undefined, report)
  .then(async (service) => {
    provide(localizeContext, service);
    // The map goes first: two cores cannot read the ground and draw the panels at once without both coming late.
    await firstRest();
    await import('./ui/app/nea-app.ts');
  })
  .catch(report);
