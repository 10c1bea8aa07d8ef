import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseTheme, moveCamera, openPanel } from '../../../src/state/actions.ts';
import { INITIAL_STATE, type AppState } from '../../../src/state/app-state.ts';
import { addScenario, nameScenario, receivePacked } from '../../../src/state/scenario-actions.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import { encodeView } from '../../../src/state/url-codec.ts';
import { bindLink, type LinkWindow } from '../../../src/state/url-sync.ts';
import { SCENARIO } from './scenario-samples.ts';

/** A window with a history that really goes back. */
class FakeWindow implements LinkWindow {
  readonly entries = [''];
  index = 0;
  readonly #listeners = new Set<() => void>();
  readonly location: LinkWindow['location'];
  readonly history: LinkWindow['history'];

  constructor() {
    const entries = this.entries;
    const current = (): string => entries[this.index] ?? '';
    this.location = {
      get hash() {
        return current();
      },
      set hash(_value: string) {
        throw new Error('history is the way');
      },
      href: 'http://atlas/',
    };
    this.history = {
      pushState: (_data, _title, url) => {
        entries.splice(this.index + 1, Infinity, String(url));
        this.index += 1;
      },
      replaceState: (_data, _title, url) => {
        entries[this.index] = String(url);
      },
    };
  }

  back(): void {
    this.index -= 1;
    for (const listener of this.#listeners) listener();
  }
  addEventListener(type: string, listener: () => void): void {
    if (type === 'popstate') this.#listeners.add(listener);
  }
  removeEventListener(_type: string, listener: () => void): void {
    this.#listeners.delete(listener);
  }
  setTimeout(run: () => void, delayMs: number): number {
    return Number(setTimeout(run, delayMs));
  }
  clearTimeout(timer: number): void {
    clearTimeout(timer);
  }
}

describe('the address bar', () => {
  let page: FakeWindow;
  let store: Store<AppState>;

  beforeEach(() => {
    vi.useFakeTimers();
    page = new FakeWindow();
    store = createStore(INITIAL_STATE);
    bindLink(store, page);
  });

  it('makes one entry for a choice, so that Back undoes it', () => {
    store.update(openPanel('table'));
    store.update(chooseTheme('print'));
    page.back();
    expect(store.get().view.panel).toBe('table');
    expect(store.get().view.theme).toBe('print');
    expect(page.entries).toHaveLength(3);
  });

  it('writes a pan once, after a pause, over the entry that is there', () => {
    for (const lon of [116, 117, 118]) store.update(moveCamera({ lon, lat: 43, zoom: 4 }), 'replace');
    expect(page.entries).toEqual(['']);
    vi.advanceTimersByTime(300);
    expect(page.entries).toEqual([`#${encodeView(store.get().view)}`]);
  });

  it('comes to rest: reading its own writing changes nothing', () => {
    store.update(openPanel('about'));
    const before = store.get();
    page.back();
    page.index = 1;
    expect(page.entries[1]).toBe(`#${encodeView(before.view)}`);
  });

  it('says which part of a pasted link it did not understand', () => {
    page.entries.push('#v=1&map=rubbish&lang=ko');
    page.index = 2;
    page.back();
    expect(store.get().view.language).toBe('ko');
    expect(store.get().session.problems).toEqual([{ code: 'link-not-understood', params: { parts: 'map' } }]);
  });

  it('carries the scenario in hand, and only that one', () => {
    store.update(addScenario(SCENARIO));
    store.update(receivePacked({ scenario: SCENARIO, text: 'abc' }), 'replace');
    expect(page.entries[page.index]).toBe(`#${encodeView(store.get().view)}&if=abc`);
    store.update(nameScenario(SCENARIO.id, 'Other'));
    store.update(openPanel('about'));
    expect(page.entries[page.index]).toBe(`#${encodeView(store.get().view)}`);
  });
});
