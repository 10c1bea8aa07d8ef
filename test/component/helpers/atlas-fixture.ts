import { ContextProvider } from '@lit/context';
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { createLocalizer } from '../../../src/i18n/localize.ts';
import { loadMessages } from '../../../src/i18n/load-messages.ts';
import type { FitOptions, MapPort } from '../../../src/map/map-port.ts';
import type { Language } from '../../../src/model/language.ts';
import { INITIAL_STATE, type AppState, type DataState, type Session } from '../../../src/state/app-state.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import type { ViewState } from '../../../src/model/view-state.ts';
import { dataContext, localizeContext, mapContext, storeContext } from '../../../src/ui/contexts.ts';
import { LocalizeService } from '../../../src/ui/localize-service.ts';
import type { RecordFiles } from '../../../src/model/record-files.ts';
import type { SearchHit } from '../../../src/model/search-hit.ts';
import type { DataApi, Outcome } from '../../../src/worker/protocol.ts';
import { CATALOG, SITES } from './sample-records.ts';
import { styleThePage } from './page-style.ts';

/** What a fake map was asked to do, in order. */
export interface MapCall {
  readonly name: keyof MapPort;
  readonly argument: unknown;
}

/** A map that only notes what it is asked. */
export class FakeMap implements MapPort {
  readonly calls: MapCall[] = [];

  fitTo(bbox: readonly [number, number, number, number], options: FitOptions): void {
    this.calls.push({ name: 'fitTo', argument: { bbox, options } });
  }
  zoomBy(steps: number): void {
    this.calls.push({ name: 'zoomBy', argument: steps });
  }
  focus(): void {
    this.calls.push({ name: 'focus', argument: null });
  }
  resize(): void {
    this.calls.push({ name: 'resize', argument: null });
  }
  remove(): void {
    this.calls.push({ name: 'remove', argument: null });
  }
}

/** Answers of the fake data worker; what is not given is an empty list. */
export interface FakeData {
  readonly records?: Partial<RecordFiles>;
  readonly search?: (query: string, limit: number) => Outcome<readonly SearchHit[]>;
}

function fakeDataApi(fake: FakeData): DataApi {
  const records = { sites: SITES, ...fake.records } as Partial<Record<keyof RecordFiles, unknown>>;
  return {
    open: () => Promise.resolve({ ok: true, value: CATALOG }),
    layer: (source) => Promise.resolve({ ok: true, value: `blob:${source}` }),
    records: <Name extends keyof RecordFiles>(name: Name) =>
      Promise.resolve({ ok: true, value: (records[name] ?? []) as RecordFiles[Name] } as const),
    search: (query, limit) => Promise.resolve(fake.search?.(query, limit) ?? { ok: true, value: [] }),
  };
}

/** How the atlas around the element under test begins. */
export interface AtlasOptions {
  readonly language?: Language;
  readonly view?: Partial<ViewState>;
  readonly data?: Partial<DataState>;
  readonly session?: Partial<Session>;
  readonly fake?: FakeData;
}

/** An element inside a whole atlas: real store and texts, a map and a data worker that are only played. */
export interface Atlas<Element extends HTMLElement> {
  readonly element: Element;
  readonly store: Store<AppState>;
  readonly localize: LocalizeService;
  readonly map: FakeMap;
  /** Puts another language in place, as the page does, and waits until the element has rendered. */
  readonly speak: (language: Language) => Promise<void>;
  /** Waits until the element and everything pending around it has rendered. */
  readonly settle: () => Promise<void>;
}

async function settleElement(element: HTMLElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await (element as HTMLElement & { readonly updateComplete?: Promise<unknown> }).updateComplete;
}

/**
 * Renders `template` inside an atlas with sites and catalogue read. The element is removed after the test. Texts
 * are the real ones, in English unless `options.language` says otherwise.
 */
export async function atlasFixture<Element extends HTMLElement>(
  template: TemplateResult,
  options: AtlasOptions = {},
): Promise<Atlas<Element>> {
  const language = options.language ?? options.view?.language ?? 'en';
  styleThePage();
  const root = document.createElement('div');
  document.body.append(root);
  const localizer = createLocalizer(language, await loadMessages(language));
  document.documentElement.lang = localizer.locale;
  const localize = new LocalizeService(localizer);
  const store = createStore<AppState>({
    ...INITIAL_STATE,
    view: { ...INITIAL_STATE.view, language, ...options.view },
    data: { ...INITIAL_STATE.data, catalog: CATALOG, sites: SITES, ...options.data },
    session: { ...INITIAL_STATE.session, map: 'ready', ...options.session },
  });
  const map = new FakeMap();
  new ContextProvider(root, { context: storeContext, initialValue: store });
  new ContextProvider(root, { context: localizeContext, initialValue: localize });
  new ContextProvider(root, { context: dataContext, initialValue: fakeDataApi(options.fake ?? {}) });
  new ContextProvider(root, { context: mapContext, initialValue: { current: map } });
  const element = await fixture<Element>(template, { parentNode: root });
  await settleElement(element);
  return {
    element,
    store,
    localize,
    map,
    settle: () => settleElement(element),
    speak: async (next) => {
      const localizerNext = createLocalizer(next, await loadMessages(next));
      document.documentElement.lang = localizerNext.locale;
      store.update((state) => ({ ...state, view: { ...state.view, language: next } }));
      localize.use(localizerNext);
      await settleElement(element);
    },
  };
}

/** The first element in the shadow of `host` that matches, or a failure that names the selector. */
export function inside(host: globalThis.Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
  if (found === null || found === undefined) throw new Error(`no ${selector} in ${host.localName}`);
  return found;
}

/** All elements in the shadow of `host` that match. */
export function allInside(host: globalThis.Element, selector: string): readonly HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The text that a person reads in the shadow of `host`, white space folded. */
export function textOf(host: globalThis.Element): string {
  return (host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
