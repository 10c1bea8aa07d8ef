import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/state/store.ts';

interface Counter {
  readonly count: number;
  readonly label: string;
}
const start: Counter = { count: 0, label: 'a' };
const increase = (state: Counter): Counter => ({ ...state, count: state.count + 1 });

describe('the store', () => {
  it('tells a listener only when its slice changed', () => {
    const store = createStore(start);
    const seen: number[] = [];
    store.subscribe(
      (state) => state.count,
      (count) => seen.push(count),
    );
    store.update((state) => ({ ...state, label: 'b' }));
    store.update(increase);
    expect(seen).toEqual([1]);
  });

  it('tells the mode of the change, so that panning does not fill the history', () => {
    const store = createStore(start);
    const modes: string[] = [];
    store.subscribe(
      (state) => state.count,
      (_count, _previous, mode) => modes.push(mode),
    );
    store.update(increase);
    store.update(increase, 'replace');
    expect(modes).toEqual(['push', 'replace']);
  });

  it('lets every listener see nested changes in the same order', () => {
    const store = createStore(start);
    const first: number[] = [];
    const second: number[] = [];
    store.subscribe(
      (state) => state.count,
      (count) => {
        first.push(count);
        if (count === 1) store.update(increase);
      },
    );
    store.subscribe(
      (state) => state.count,
      (count) => second.push(count),
    );
    store.update(increase);
    expect(first).toEqual([1, 2]);
    expect(second).toEqual([1, 2]);
  });

  it('goes on after a change that throws', () => {
    const store = createStore(start);
    expect(() => {
      store.update(() => {
        throw new Error('broken');
      });
    }).toThrow('broken');
    store.update(increase);
    expect(store.get().count).toBe(1);
  });

  it('forgets a listener that left', () => {
    const store = createStore(start);
    let calls = 0;
    const stop = store.subscribe(
      (state) => state.count,
      () => (calls += 1),
    );
    stop();
    store.update(increase);
    expect(calls).toBe(0);
  });
});
