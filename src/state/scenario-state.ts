import type { Scenario, ScenarioEdit } from '../model/scenario.ts';

/** What the next click on the map is for: a new thing, an end of a link, or a corner of what was drawn. */
export type ScenarioTool =
  | { readonly kind: 'site' }
  | { readonly kind: 'stone' }
  | { readonly kind: 'link'; readonly fromId: string | null }
  | { readonly kind: 'edit'; readonly subject: string };

/** What undo goes back to: all scenarios and the one in hand. */
export interface ScenarioBook {
  readonly list: readonly Scenario[];
  /** The scenario in hand; null shows the baseline. */
  readonly activeId: string | null;
}

/** The active scenario, packed for the link. */
export interface PackedScenario {
  readonly scenario: Scenario;
  readonly text: string;
}

/** A person's scenarios, with what was before and what was taken back in this visit. */
export interface ScenarioState extends ScenarioBook {
  /** Oldest first, `MOST_STEPS` at the most. */
  readonly past: readonly ScenarioBook[];
  /** Next first. */
  readonly future: readonly ScenarioBook[];
  /** Null until the active scenario is packed, and where there is none. */
  readonly packed: PackedScenario | null;
  readonly tool: ScenarioTool | null;
  /** The edit under the hand, between two steps; null when nothing is dragged. */
  readonly held: ScenarioEdit | null;
}

/** How many steps can be taken back. */
export const MOST_STEPS = 200;

export const NO_SCENARIOS: ScenarioState = {
  list: [],
  activeId: null,
  past: [],
  future: [],
  packed: null,
  tool: null,
  held: null,
};
