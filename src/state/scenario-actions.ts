import { withEdit, withoutEdit, type Scenario, type ScenarioEdit } from '../model/scenario.ts';
import type { AppState } from './app-state.ts';
import { step, stepAgain, stepBack } from './scenario-history.ts';
import type { PackedScenario, ScenarioBook, ScenarioState, ScenarioTool } from './scenario-state.ts';

type Change = (state: AppState) => AppState;

function scenarios(change: (state: ScenarioState) => ScenarioState): Change {
  return (state) => {
    const next = change(state.scenarios);
    return next === state.scenarios ? state : { ...state, scenarios: next };
  };
}

function stepping(change: (book: ScenarioBook) => ScenarioBook): Change {
  return scenarios((state) => step(state, change(state)));
}

function changed(id: string, change: (scenario: Scenario) => Scenario): Change {
  return stepping(({ list, activeId }) => ({
    list: list.map((scenario) => (scenario.id === id ? change(scenario) : scenario)),
    activeId,
  }));
}

function inHand(change: (scenario: Scenario) => Scenario): Change {
  return (state) => {
    const { activeId } = state.scenarios;
    return activeId === null ? state : changed(activeId, change)(state);
  };
}

/** True when both try the same under the same name; ids do not matter. */
export function isSameScenario(a: Scenario, b: Scenario): boolean {
  const content = ({ name, note, edits }: Scenario): string => JSON.stringify([name, note, edits]);
  return content(a) === content(b);
}

/** Puts a scenario beside the others and takes it in hand. One of the same content is taken in hand instead. */
export function addScenario(scenario: Scenario): Change {
  return stepping(({ list }) => {
    const known = list.find((other) => isSameScenario(other, scenario));
    if (known !== undefined) return { list, activeId: known.id };
    return { list: [...list, scenario], activeId: scenario.id };
  });
}

/**
 * True when `earlier` is a state through which `scenario` has gone: the same name, and nothing in it that the other does
 * not hold. So is the scenario in the address when a page is closed before its address was written anew.
 */
export function isEarlierState(earlier: Scenario, scenario: Scenario): boolean {
  const held = new Set(scenario.edits.map((edit) => JSON.stringify(edit)));
  return (
    earlier.name === scenario.name &&
    (earlier.note === '' || earlier.note === scenario.note) &&
    earlier.edits.every((edit) => held.has(JSON.stringify(edit)))
  );
}

/** Takes the scenario of a link in hand: beside the own ones, or the own one of which it is an earlier state. */
export function receiveLinked(scenario: Scenario): Change {
  return (state) => {
    const { list } = state.scenarios;
    const later = list.find((own) => isEarlierState(scenario, own));
    return later === undefined ? addScenario(scenario)(state) : chooseScenario(later.id)(state);
  };
}

/** Takes a scenario in hand; null shows the baseline. No step: nothing is lost by it. */
export function chooseScenario(activeId: string | null): Change {
  return scenarios((state) => {
    const isKnown = activeId === null || state.list.some(({ id }) => id === activeId);
    return isKnown && activeId !== state.activeId ? { ...state, activeId, tool: null, held: null } : state;
  });
}

/** Takes a scenario away; undo brings it back. The baseline is shown when it was in hand. */
export function deleteScenario(id: string): Change {
  return stepping(({ list, activeId }) => ({
    list: list.filter((scenario) => scenario.id !== id),
    activeId: activeId === id ? null : activeId,
  }));
}

/** Puts a copy behind the original, under its own id and name, and takes it in hand. */
export function duplicateScenario(id: string, copyId: string, copyName: string): Change {
  return stepping((book) => {
    const index = book.list.findIndex((scenario) => scenario.id === id);
    const original = book.list[index];
    if (original === undefined) return book;
    const copy = { ...original, id: copyId, name: copyName };
    return {
      list: [...book.list.slice(0, index + 1), copy, ...book.list.slice(index + 1)],
      activeId: copyId,
    };
  });
}

/** Names a scenario; the same name is no step. */
export function nameScenario(id: string, name: string): Change {
  return (state) =>
    state.scenarios.list.some((other) => other.id === id && other.name !== name)
      ? changed(id, (scenario) => ({ ...scenario, name }))(state)
      : state;
}

/** Writes the note of a scenario; the same note is no step. */
export function noteScenario(id: string, note: string): Change {
  return (state) =>
    state.scenarios.list.some((other) => other.id === id && other.note !== note)
      ? changed(id, (scenario) => ({ ...scenario, note }))(state)
      : state;
}

/** Tries something in the scenario in hand; an edit of the same subject is replaced. Nothing without one in hand. */
export const tryEdit = (edit: ScenarioEdit): Change => inHand((scenario) => withEdit(scenario, edit));

/** Takes the edit about that subject out of the scenario in hand. */
export const dropEdit = (subject: string): Change => inHand((scenario) => withoutEdit(scenario, subject));

export const undoScenario = (): Change => scenarios(stepBack);
export const redoScenario = (): Change => scenarios(stepAgain);

/** Replaces what is kept on the device, as another window wrote it; no step. The one in hand stays if it is there. */
export function receiveScenarios(list: readonly Scenario[], activeId: string | null): Change {
  return scenarios((state) => ({
    ...state,
    list,
    activeId: list.some(({ id }) => id === activeId) ? activeId : null,
  }));
}

/** Takes a tool in hand, or lays it down; measuring ends, since both want the clicks on the map. */
export function takeTool(tool: ScenarioTool | null): Change {
  return (state) => {
    const next = scenarios((own) => ({ ...own, tool, held: null }))(state);
    return tool === null || next.view.measure === null
      ? next
      : { ...next, view: { ...next.view, measure: null } };
  };
}

/** Notes what is under the hand while it moves; no step. */
export const holdEdit = (held: ScenarioEdit | null): Change =>
  scenarios((state) => (state.held === held ? state : { ...state, held }));

/** Takes the packed text of a scenario for the link. */
export const receivePacked = (packed: PackedScenario | null): Change =>
  scenarios((state) => ({ ...state, packed }));
