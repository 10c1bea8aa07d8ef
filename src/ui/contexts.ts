import { createContext } from '@lit/context';
import type { AnalysisApi } from '../worker/analysis-protocol.ts';
import type { DataApi } from '../worker/protocol.ts';
import type { MapPort } from '../map/map-port.ts';
import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';
import type { LocalizeService } from './localize-service.ts';

/** The store of the whole state; the handle never changes. */
export const storeContext = createContext<Store<AppState>>(Symbol('store'));
/** The texts of the reader's language; the handle never changes, its language does. */
export const localizeContext = createContext<LocalizeService>(Symbol('localize'));
/** The data worker, as the page sees it. */
export const dataContext = createContext<DataApi>(Symbol('data'));
/** The analysis worker, as the page sees it. */
export const analysisContext = createContext<AnalysisApi>(Symbol('analysis'));
/** The door to the map; null until it is drawn or where the browser cannot draw it. */
export const mapContext = createContext<{ readonly current: MapPort | null }>(Symbol('map'));
