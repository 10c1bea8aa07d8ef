import type { AppState } from '../../../state/app-state.ts';

/** What the cards on the map show of the 30x30 panel. */
export type FloatsState = Pick<AppState, 'answers' | 'view'>;

/** The part of the state that the cards on the map depend on. */
export function floatsState({ answers, view }: AppState): FloatsState {
  return { answers, view };
}

/** True where the cards would show the same. */
export function isSameFloats(a: FloatsState, b: FloatsState): boolean {
  return (
    a.answers.coverage === b.answers.coverage &&
    a.answers.growth === b.answers.growth &&
    a.view.coverage === b.view.coverage
  );
}
