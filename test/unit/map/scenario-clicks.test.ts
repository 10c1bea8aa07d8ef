import { beforeEach, describe, expect, it } from 'vitest';
import { clickInScenario } from '../../../src/map/scenario-clicks.ts';
import type { MapHit } from '../../../src/map/map-port.ts';
import { nextDrawn } from '../../../src/model/scenario.ts';
import { INITIAL_STATE, type AppState } from '../../../src/state/app-state.ts';
import { addScenario, takeTool } from '../../../src/state/scenario-actions.ts';
import { activeScenario } from '../../../src/state/scenario-selectors.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import { SCENARIO } from '../state/scenario-samples.ts';

const hit = (kind: MapHit['kind'], id: string): MapHit => ({ kind, id, position: [130, 43] });

describe('a click while a scenario is in hand', () => {
  let store: Store<AppState>;

  beforeEach(() => {
    store = createStore<AppState>(INITIAL_STATE);
    store.update(addScenario({ ...SCENARIO, edits: [] }));
  });

  it('on a site means its card while no tool is in hand', () => {
    expect(clickInScenario(store, [hit('site', 'a')])).toBe(false);
  });

  it('on two sites one after the other links them', () => {
    store.update(takeTool({ kind: 'link', fromId: null }));
    expect(clickInScenario(store, [])).toBe(true);
    expect(clickInScenario(store, [hit('range', 'r'), hit('site', 'a')])).toBe(true);
    expect(store.get().scenarios.tool).toEqual({ kind: 'link', fromId: 'a' });
    clickInScenario(store, [hit('site', 'a')]);
    expect(activeScenario(store.get())?.edits).toEqual([]);
    clickInScenario(store, [hit('drawn', 'drawn-1')]);
    expect(activeScenario(store.get())?.edits).toEqual([
      { kind: 'link', from: 'a', to: 'drawn-1', distanceM: 0 },
    ]);
    expect(store.get().scenarios.tool).toBeNull();
  });

  it('on something drawn puts it under the hand', () => {
    expect(clickInScenario(store, [hit('drawn', 'drawn-1'), hit('site', 'a')])).toBe(true);
    expect(store.get().scenarios.tool).toEqual({ kind: 'edit', subject: 'drawn-1' });
  });

  it('is left to the drawing tool while that draws', () => {
    store.update(takeTool({ kind: 'site' }));
    expect(clickInScenario(store, [hit('site', 'a')])).toBe(true);
  });
});

describe('a new drawn thing', () => {
  it('takes the first number that is free', () => {
    expect(nextDrawn({ ...SCENARIO, edits: [] })).toEqual({ id: 'drawn-1', number: 1 });
    expect(nextDrawn(SCENARIO)).toEqual({ id: 'drawn-3', number: 3 });
  });
});
