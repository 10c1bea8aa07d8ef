import { ContextProvider } from '@lit/context';
import type { MapPort } from './map/map-port.ts';
import { problemOf } from './model/errors.ts';
import { DEFAULT_VIEW } from './model/view-state.ts';
import { firstLanguage, speak } from './start/choose-language.ts';
import { firstZoom } from './start/first-zoom.ts';
import { DataLoading } from './start/load-data.ts';
import { mirrorStatus } from './start/status-attributes.ts';
import { reportProblem, setOnline } from './state/actions.ts';
import { INITIAL_STATE } from './state/app-state.ts';
import { createStore } from './state/store.ts';
import { decodeView } from './state/url-codec.ts';
import { bindLink } from './state/url-sync.ts';
import { dataContext, localizeContext, mapContext, storeContext } from './ui/contexts.ts';
import { createDataClient } from './worker/client.ts';

// The map is the largest part and the last to show: it is fetched beside the texts, not after them. Whoever uses it
// reports when it cannot be had.
import('./map/connect.ts').catch(() => undefined);

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
const loading = new DataLoading(store, data, new URL('data/', document.baseURI).href);
addEventListener('nea-retry', () => {
  loading.retry().catch(report);
});

const map: { current: MapPort | null } = { current: null };
new ContextProvider(document.body, { context: storeContext, initialValue: store });
new ContextProvider(document.body, { context: dataContext, initialValue: data });
new ContextProvider(document.body, { context: mapContext, initialValue: map });
mirrorStatus(store, document.documentElement);
bindLink(store, window);
loading.start().catch(report);
speak(store, () => undefined, report)
  .then((service) => {
    new ContextProvider(document.body, { context: localizeContext, initialValue: service });
    return Promise.all([import('./ui/map/nea-map.ts'), import('./ui/app/nea-app.ts')]);
  })
  .catch(report);
