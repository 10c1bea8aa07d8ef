import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, type AppState } from '../../../src/state/app-state.ts';
import {
  addScenario,
  chooseScenario,
  deleteScenario,
  dropEdit,
  duplicateScenario,
  nameScenario,
  noteScenario,
  receiveLinked,
  redoScenario,
  tryEdit,
  undoScenario,
} from '../../../src/state/scenario-actions.ts';
import {
  activeScenario,
  canRedoScenario,
  canUndoScenario,
  editOfSite,
} from '../../../src/state/scenario-selectors.ts';
import { MOST_STEPS } from '../../../src/state/scenario-state.ts';
import { anyEdit, anyScenario, SCENARIO } from './scenario-samples.ts';

type Change = (state: AppState) => AppState;

const after = (changes: readonly Change[], from: AppState = INITIAL_STATE): AppState =>
  changes.reduce((state, change) => change(state), from);

const times = (count: number, change: Change): readonly Change[] =>
  Array.from({ length: count }, () => change);

const bookOf = (state: AppState): unknown => [state.scenarios.list, state.scenarios.activeId];

const anyId = fc.constantFrom('s-1', 's-2', 's-3', 's-4', 'unknown');
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  anyScenario.map((scenario) => addScenario(scenario)),
  { weight: 4, arbitrary: anyEdit.map((edit) => tryEdit(edit)) },
  fc.constantFrom('a', 'b', 'a~b').map((subject) => dropEdit(subject)),
  anyId.map((id) => deleteScenario(id)),
  fc.tuple(anyId, fc.uuid()).map(([id, copyId]) => duplicateScenario(id, copyId, `copy ${copyId}`)),
  fc.tuple(anyId, fc.string()).map(([id, name]) => nameScenario(id, name)),
  fc.tuple(anyId, fc.string()).map(([id, note]) => noteScenario(id, note)),
);

describe('undo and redo of scenarios', () => {
  it('undoing every step of any sequence gives back the beginning', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
        const end = after(changes);
        const begin = after(times(end.scenarios.past.length, undoScenario()), end);
        expect(bookOf(begin)).toEqual(bookOf(INITIAL_STATE));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('redoing what was undone, any number of steps, gives back the end', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), fc.nat(40), (changes, count) => {
        const end = after(changes);
        const steps = Math.min(count, end.scenarios.past.length);
        const back = after([...times(steps, undoScenario()), ...times(steps, redoScenario())], end);
        expect(back.scenarios).toEqual(end.scenarios);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('a new step after undo forgets what could be redone', () => {
    const state = after([
      addScenario(SCENARIO),
      dropEdit('drawn-1'),
      undoScenario(),
      nameScenario(SCENARIO.id, 'Other'),
    ]);
    expect(canRedoScenario(state)).toBe(false);
    expect(after([redoScenario()], state)).toBe(state);
  });

  it('keeps a bounded number of steps', () => {
    const names = Array.from({ length: MOST_STEPS + 50 }, (_, index) => nameScenario('s-1', `name ${index}`));
    const state = after([addScenario(SCENARIO), ...names]);
    expect(state.scenarios.past).toHaveLength(MOST_STEPS);
  });

  it('looking at another scenario is no step, and undo returns to the one that was edited', () => {
    const other = { ...SCENARIO, id: 's-2', name: 'Other' };
    const edited = after([
      addScenario(SCENARIO),
      addScenario(other),
      chooseScenario('s-1'),
      dropEdit('drawn-1'),
    ]);
    const away = after([chooseScenario(null)], edited);
    expect(away.scenarios.past).toBe(edited.scenarios.past);
    expect(activeScenario(after([undoScenario()], away))).toEqual(SCENARIO);
  });
});

describe('scenarios', () => {
  it('without one in hand, nothing can be tried', () => {
    expect(after([tryEdit({ kind: 'remove', siteId: 'a' })])).toBe(INITIAL_STATE);
    expect(canUndoScenario(INITIAL_STATE)).toBe(false);
  });

  it('a deleted scenario comes back by undo, in its place', () => {
    const other = { ...SCENARIO, id: 's-2', name: 'Other' };
    const both = after([addScenario(SCENARIO), addScenario(other)]);
    const gone = after([deleteScenario('s-1')], both);
    expect(gone.scenarios.list.map(({ id }) => id)).toEqual(['s-2']);
    expect(bookOf(after([undoScenario()], gone))).toEqual(bookOf(both));
  });

  it('deleting the one in hand shows the baseline', () => {
    expect(activeScenario(after([addScenario(SCENARIO), deleteScenario('s-1')]))).toBeNull();
  });

  it('a copy stands behind its original, is in hand and changes alone', () => {
    const state = after([
      addScenario(SCENARIO),
      duplicateScenario('s-1', 's-9', 'Copy'),
      dropEdit('drawn-1'),
    ]);
    expect(state.scenarios.list.map(({ id, edits }) => [id, edits.length])).toEqual([
      ['s-1', 5],
      ['s-9', 4],
    ]);
    expect(state.scenarios.activeId).toBe('s-9');
  });

  it('a scenario of the same content is taken in hand instead of being added twice', () => {
    const state = after([
      addScenario(SCENARIO),
      chooseScenario(null),
      addScenario({ ...SCENARIO, id: 's-7' }),
    ]);
    expect(state.scenarios.list).toHaveLength(1);
    expect(state.scenarios.activeId).toBe('s-1');
  });

  it('says what is tried with a site of the atlas', () => {
    const state = after([addScenario(SCENARIO)]);
    expect(editOfSite(state, 'pompeevsky')?.kind).toBe('adopt');
    expect(editOfSite(state, 'khasansky')?.kind).toBe('remove');
    expect(editOfSite(state, 'hunchun')).toBeNull();
  });
});

describe('a scenario that comes by link', () => {
  const linked = { ...SCENARIO, id: 'by-link' };

  it('is put beside the own ones and taken in hand', () => {
    const own = { ...SCENARIO, id: 'own', name: 'Another' };
    const state = after([addScenario(own), receiveLinked(linked)]);
    expect(state.scenarios.list).toEqual([own, linked]);
    expect(state.scenarios.activeId).toBe('by-link');
  });

  it('brings back the own one of which it is an earlier state, so that a quick reload loses nothing', () => {
    const earlier = { ...linked, note: '', edits: SCENARIO.edits.slice(0, 2) };
    const state = after([addScenario(SCENARIO), chooseScenario(null), receiveLinked(earlier)]);
    expect(state.scenarios.list).toEqual([SCENARIO]);
    expect(state.scenarios.activeId).toBe(SCENARIO.id);
  });

  it('stands beside an own one of the same name in which something else is tried', () => {
    const other = { ...linked, edits: [{ kind: 'remove', siteId: 'bikin' } as const] };
    const state = after([addScenario(SCENARIO), receiveLinked(other)]);
    expect(state.scenarios.list).toEqual([SCENARIO, other]);
  });
});
