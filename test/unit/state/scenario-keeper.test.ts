import { beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_STATE, type AppState } from '../../../src/state/app-state.ts';
import {
  addScenario,
  chooseScenario,
  deleteScenario,
  dropEdit,
  noteScenario,
  undoScenario,
} from '../../../src/state/scenario-actions.ts';
import { SCENARIO_PREFIX, type DeviceStorage } from '../../../src/state/scenario-device.ts';
import { ScenarioKeeper } from '../../../src/state/scenario-keeper.ts';
import { activeScenario } from '../../../src/state/scenario-selectors.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import { pack } from '../../../src/state/url-scenario.ts';
import { SCENARIO } from './scenario-samples.ts';

class FakeStorage implements DeviceStorage {
  readonly map = new Map<string, string>();
  isFull = false;
  get length(): number {
    return this.map.size;
  }
  key(index: number): string | null {
    return [...this.map.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.map.set(key, value);
  }
  removeItem(key: string): void {
    this.map.delete(key);
  }
}

interface Visit {
  readonly store: Store<AppState>;
  readonly listeners: Map<string, (event: Event) => void>;
}

async function visit(storage: DeviceStorage | null, hash = ''): Promise<Visit> {
  const store = createStore<AppState>(INITIAL_STATE);
  const listeners = new Map<string, (event: Event) => void>();
  const keeper = new ScenarioKeeper(store, {
    storage,
    hash: () => hash,
    freshId: () => 's-fresh',
    addEventListener: (type, listener) => listeners.set(type, listener),
  });
  await keeper.start();
  return { store, listeners };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('scenarios on the device', () => {
  let storage: FakeStorage;

  beforeEach(() => {
    storage = new FakeStorage();
  });

  it('are there again after a reload, with the one in hand', async () => {
    const { store } = await visit(storage);
    store.update(addScenario(SCENARIO));
    store.update(addScenario({ ...SCENARIO, id: 's-2', name: 'Other' }));
    store.update(chooseScenario('s-1'));
    const again = await visit(storage);
    expect(again.store.get().scenarios.list).toEqual(store.get().scenarios.list);
    expect(activeScenario(again.store.get())).toEqual(SCENARIO);
  });

  it('are written with every change at once, so that a crash loses nothing', async () => {
    const { store } = await visit(storage);
    store.update(addScenario(SCENARIO));
    store.update(noteScenario('s-1', 'written a moment before the crash'));
    expect(storage.map.get(SCENARIO_PREFIX + 's-1')).toContain('a moment before');
    store.update(undoScenario());
    expect(storage.map.get(SCENARIO_PREFIX + 's-1')).not.toContain('a moment before');
  });

  it('leave the device when they are deleted', async () => {
    const { store } = await visit(storage);
    store.update(addScenario(SCENARIO));
    store.update(deleteScenario('s-1'));
    expect([...storage.map.keys()].some((key) => key.startsWith(SCENARIO_PREFIX))).toBe(false);
  });

  it('damaged ones are passed over and left where they lie', async () => {
    const { store } = await visit(storage);
    store.update(addScenario(SCENARIO));
    storage.map.set(SCENARIO_PREFIX + 's-3', '{"version":1,');
    const again = await visit(storage);
    expect(again.store.get().scenarios.list).toEqual([SCENARIO]);
    expect(storage.map.has(SCENARIO_PREFIX + 's-3')).toBe(true);
  });

  it('a device that forbids or is full is reported in words, and work goes on', async () => {
    for (const device of [null, Object.assign(new FakeStorage(), { isFull: true })]) {
      const { store } = await visit(device);
      expect(store.get().session.problems).toEqual([]);
      store.update(addScenario(SCENARIO));
      store.update(dropEdit('drawn-1'));
      expect(store.get().session.problems).toEqual([{ code: 'storage-forbidden', params: {} }]);
      expect(activeScenario(store.get())?.edits).toHaveLength(4);
    }
  });

  it('another window adds its scenarios without taking what is in hand, and none is written back', async () => {
    const mine = await visit(storage);
    mine.store.update(addScenario(SCENARIO));
    const other = await visit(storage);
    other.store.update(addScenario({ ...SCENARIO, id: 's-2', name: 'Other' }));
    const before = JSON.stringify([...storage.map]);
    mine.listeners.get('storage')?.(Object.assign(new Event('storage'), { key: SCENARIO_PREFIX + 's-2' }));
    await settled();
    expect(mine.store.get().scenarios.list.map(({ id }) => id)).toEqual(['s-1', 's-2']);
    expect(mine.store.get().scenarios.activeId).toBe('s-1');
    expect(JSON.stringify([...storage.map])).toBe(before);
  });
});

describe('a scenario that comes with the link', () => {
  const { name, note, edits } = SCENARIO;

  it('stands beside the own ones and is in hand', async () => {
    const storage = new FakeStorage();
    const own = { ...SCENARIO, id: 's-own', name: 'Own' };
    (await visit(storage)).store.update(addScenario(own));
    const { store } = await visit(storage, `#v=1&if=${await pack({ name, note, edits })}`);
    expect(store.get().scenarios.list).toEqual([own, { ...SCENARIO, id: 's-fresh' }]);
    expect(store.get().scenarios.activeId).toBe('s-fresh');
  });

  it('is not added again when it is on the device already', async () => {
    const storage = new FakeStorage();
    (await visit(storage)).store.update(addScenario(SCENARIO));
    const { store } = await visit(storage, `#if=${await pack({ name, note, edits })}`);
    expect(store.get().scenarios.list).toEqual([SCENARIO]);
  });

  it('and cannot be read is reported, and the own ones stay', async () => {
    const storage = new FakeStorage();
    (await visit(storage)).store.update(addScenario(SCENARIO));
    for (const rubbish of ['%3Cscript%3E', 'AAAA', await pack({ name: 5 }), await pack(null)]) {
      const { store } = await visit(storage, `#if=${rubbish}`);
      expect(store.get().session.problems.map(({ code }) => code)).toEqual(['link-not-understood']);
      expect(store.get().scenarios.list).toEqual([SCENARIO]);
    }
  });

  it('of the one in hand is packed anew after each change', async () => {
    const { store } = await visit(new FakeStorage());
    store.update(addScenario(SCENARIO));
    store.update(noteScenario('s-1', 'Other'));
    await settled();
    const { packed } = store.get().scenarios;
    expect(packed?.scenario).toBe(activeScenario(store.get()));
    expect(packed?.text).toBe(await pack({ name, note: 'Other', edits }));
    store.update(chooseScenario(null));
    await settled();
    expect(store.get().scenarios.packed).toBeNull();
  });
});
