/** [lon, lat], WGS 84 degrees. */
export type ScenarioPosition = readonly [number, number];

/** One thing a person tries. */
export type ScenarioEdit =
  | {
      /** A new protected area; the ring is not closed. */
      readonly kind: 'site';
      readonly id: string;
      readonly name: string;
      readonly ring: readonly ScenarioPosition[];
    }
  | {
      /** A stepping stone: a place without area over which animals may pass. */
      readonly kind: 'stone';
      readonly id: string;
      readonly name: string;
      readonly position: ScenarioPosition;
    }
  | {
      /** A corridor: the effective length of the way between two sites, 0 for joined. */
      readonly kind: 'link';
      readonly from: string;
      readonly to: string;
      readonly distanceM: number;
    }
  | { readonly kind: 'remove'; readonly siteId: string }
  /** A proposed site taken as established. */
  | { readonly kind: 'adopt'; readonly siteId: string };

/** What might be: edits on top of the atlas's own data. Applying it changes nothing else. */
export interface Scenario {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly edits: readonly ScenarioEdit[];
}

/** What an edit is about; two edits of the same subject replace each other. */
export function subjectOf(edit: ScenarioEdit): string {
  switch (edit.kind) {
    case 'site':
    case 'stone':
      return edit.id;
    case 'link':
      return [edit.from, edit.to].sort().join('~');
    case 'remove':
    case 'adopt':
      return edit.siteId;
  }
}

/** The scenario with the edit added, or put in the place of the one about the same subject. */
export function withEdit(scenario: Scenario, edit: ScenarioEdit): Scenario {
  const subject = subjectOf(edit);
  const isKnown = scenario.edits.some((other) => subjectOf(other) === subject);
  const edits = isKnown
    ? scenario.edits.map((other) => (subjectOf(other) === subject ? edit : other))
    : [...scenario.edits, edit];
  return { ...scenario, edits };
}

/** The scenario without the edit about that subject. */
export function withoutEdit(scenario: Scenario, subject: string): Scenario {
  return { ...scenario, edits: scenario.edits.filter((edit) => subjectOf(edit) !== subject) };
}

/** The next id `drawn-1`, `drawn-2` … that the scenario does not use, and its number. */
export function nextDrawn(scenario: Scenario): { readonly id: string; readonly number: number } {
  const used = new Set(scenario.edits.map(subjectOf));
  let number = 1;
  while (used.has(`drawn-${String(number)}`)) number += 1;
  return { id: `drawn-${String(number)}`, number };
}
