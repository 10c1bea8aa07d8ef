import type { Scenario, ScenarioEdit } from '../model/scenario.ts';
import type { AppState } from './app-state.ts';

/** The scenario in hand, the same object until it changes; null shows the baseline. */
export function activeScenario(state: AppState): Scenario | null {
  const { list, activeId } = state.scenarios;
  return list.find(({ id }) => id === activeId) ?? null;
}

export const canUndoScenario = (state: AppState): boolean => state.scenarios.past.length > 0;
export const canRedoScenario = (state: AppState): boolean => state.scenarios.future.length > 0;

/** What the scenario in hand tries with a site of the atlas; null: nothing, or no scenario in hand. */
export function editOfSite(state: AppState, siteId: string): ScenarioEdit | null {
  const isAbout = (edit: ScenarioEdit): boolean =>
    (edit.kind === 'adopt' || edit.kind === 'remove') && edit.siteId === siteId;
  return activeScenario(state)?.edits.find(isAbout) ?? null;
}

/** Subject of the edit that the drawing tool has in hand; null for none. */
export function drawnNow(state: AppState): string | null {
  const { tool } = state.scenarios;
  return tool?.kind === 'edit' ? tool.subject : null;
}

/** True where what-if belongs to what is shown: an analysis is open, or a scenario is in hand. */
export function showsScenarios(state: AppState): boolean {
  const { panel } = state.view;
  return panel === 'connectivity' || panel === 'coverage' || state.scenarios.activeId !== null;
}
