import { MOST_STEPS, type ScenarioBook, type ScenarioState } from './scenario-state.ts';

function bookOf({ list, activeId }: ScenarioBook): ScenarioBook {
  return { list, activeId };
}

/** Takes a step that can be taken back. The same book is no step. */
export function step(state: ScenarioState, next: ScenarioBook): ScenarioState {
  if (next.list === state.list && next.activeId === state.activeId) return state;
  return {
    ...state,
    ...bookOf(next),
    past: [...state.past, bookOf(state)].slice(-MOST_STEPS),
    future: [],
  };
}

/** Goes one step back; the first state stays as it is. */
export function stepBack(state: ScenarioState): ScenarioState {
  const before = state.past.at(-1);
  if (before === undefined) return state;
  return {
    ...state,
    ...before,
    past: state.past.slice(0, -1),
    future: [bookOf(state), ...state.future],
  };
}

/** Takes again the step that was taken back last. */
export function stepAgain(state: ScenarioState): ScenarioState {
  const [after, ...future] = state.future;
  if (after === undefined) return state;
  return { ...state, ...after, past: [...state.past, bookOf(state)].slice(-MOST_STEPS), future };
}
