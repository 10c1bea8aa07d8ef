import type { Scenario } from '../model/scenario.ts';
import { reportProblem } from './actions.ts';
import type { AppState } from './app-state.ts';
import { receiveLinked, receivePacked, receiveScenarios } from './scenario-actions.ts';
import {
  BOOK_KEY,
  hasSaved,
  readBook,
  saveBook,
  SCENARIO_PREFIX,
  type DeviceStorage,
} from './scenario-device.ts';
import { activeScenario } from './scenario-selectors.ts';
import type { ScenarioBook } from './scenario-state.ts';
import type { Store } from './store.ts';
import { pack, packedIn, unpack } from './url-scenario.ts';

/** The parts of a window that keeping scenarios needs; a test hands in its own. */
export interface KeeperWindow {
  /** Null where the browser forbids even to ask. */
  readonly storage: DeviceStorage | null;
  hash(): string;
  /** An id that no other window makes. */
  freshId(): string;
  addEventListener(type: 'storage' | 'hashchange', listener: (event: Event) => void): void;
}

/** Keeps a person's scenarios on the device and the one in hand in the link. */
export class ScenarioKeeper {
  readonly #store: Store<AppState>;
  readonly #window: KeeperWindow;
  readonly #firstHash: string;
  #saved: ScenarioBook;
  /** Packed texts that were read or made in this visit: Back leads to them without bringing old versions again. */
  readonly #known = new Set<string>();

  constructor(store: Store<AppState>, window: KeeperWindow) {
    this.#store = store;
    this.#window = window;
    this.#firstHash = window.hash();
    this.#saved = store.get().scenarios;
  }

  /** Reads what is kept, then what the link brings, and keeps from then on every change at once. */
  async start(): Promise<void> {
    if (hasSaved(this.#window.storage)) await this.#readDevice(true);
    await this.#readLink(this.#firstHash);
    this.#save();
    this.#store.subscribe(
      (state) => state.scenarios,
      () => {
        this.#save();
      },
    );
    this.#store.subscribe(activeScenario, (scenario) => {
      void this.#pack(scenario);
    });
    await this.#pack(activeScenario(this.#store.get()));
    this.#window.addEventListener('storage', (event) => {
      const { key } = event as StorageEvent;
      if (key?.startsWith(SCENARIO_PREFIX) === true || key === BOOK_KEY) void this.#readDevice(false);
    });
    this.#window.addEventListener('hashchange', () => {
      void this.#readLink(this.#window.hash());
    });
  }

  async #readDevice(isFirst: boolean): Promise<void> {
    const { storage } = this.#window;
    if (storage === null) return;
    const { scenarioFrom } = await import('./scenario-file.ts');
    const { list: before, activeId } = this.#store.get().scenarios;
    try {
      const kept = readBook(storage, scenarioFrom);
      const list = kept.list.map((scenario) => {
        const same = before.find((other) => JSON.stringify(other) === JSON.stringify(scenario));
        return same ?? scenario;
      });
      const own = isFirst ? before.filter(({ id }) => !list.some((other) => other.id === id)) : [];
      const next = receiveScenarios([...list, ...own], isFirst ? (activeId ?? kept.activeId) : activeId);
      this.#saved = isFirst ? { list, activeId: kept.activeId } : next(this.#store.get()).scenarios;
      this.#store.update(next, 'replace');
    } catch {
      this.#forbidden();
    }
  }

  async #readLink(hash: string): Promise<void> {
    const packed = packedIn(hash);
    if (packed === null || this.#known.has(packed)) return;
    this.#known.add(packed);
    const value = await unpack(packed);
    const { scenarioFrom } = await import('./scenario-file.ts');
    const plain = typeof value === 'object' && value !== null ? value : {};
    const scenario = scenarioFrom({ ...plain, version: 1, id: this.#window.freshId() });
    if (scenario !== null) this.#store.update(receiveLinked(scenario), 'replace');
    else {
      this.#store.update(reportProblem({ code: 'link-not-understood', params: { parts: 'if' } }), 'replace');
    }
  }

  async #pack(scenario: Scenario | null): Promise<void> {
    if (scenario === null) {
      this.#store.update(receivePacked(null), 'replace');
      return;
    }
    const { name, note, edits } = scenario;
    const text = await pack({ name, note, edits });
    this.#known.add(text);
    if (activeScenario(this.#store.get()) === scenario) {
      this.#store.update(receivePacked({ scenario, text }), 'replace');
    }
  }

  #save(): void {
    const { list, activeId } = this.#store.get().scenarios;
    const isSame = list === this.#saved.list && activeId === this.#saved.activeId;
    if (isSame || (list.length === 0 && this.#saved.list.length === 0)) return;
    try {
      if (this.#window.storage === null) throw new Error('no storage');
      saveBook(this.#window.storage, { list, activeId }, this.#saved);
      this.#saved = { list, activeId };
    } catch {
      this.#forbidden();
    }
  }

  #forbidden(): void {
    this.#store.update(reportProblem({ code: 'storage-forbidden', params: {} }), 'replace');
  }
}

/** The device's storage; null where the browser forbids even to ask. */
export function deviceStorage(window: { readonly localStorage: Storage }): DeviceStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** An id for a new scenario that no other window and no other person makes. */
export function freshScenarioId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `s-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
