import type { LegendEntry } from '../../model/layer-definition.ts';
import type { Scenario, ScenarioEdit } from '../../model/scenario.ts';
import type { LegendLine } from '../panels/legend-entries.ts';

/** How each kind of edit is drawn, in the order of the map from its top. */
const ENTRIES: readonly (readonly [ScenarioEdit['kind'], LegendEntry])[] = [
  ['stone', entry('stone', 'circle', 'species-site', 'warn')],
  ['link', entry('link', 'dashed-line', null, 'warn')],
  ['site', entry('site', 'dashed-outline', 'species-site', 'warn')],
  ['adopt', entry('adopted', 'fill', 'species-site', 'warn')],
  ['remove', entry('removed', 'hatched-fill', null, 'proposed-line')],
];

function entry(
  name: string,
  symbol: LegendEntry['symbol'],
  fillToken: string | null,
  lineToken: string,
): LegendEntry {
  return { titleKey: `legend.scenario-${name}`, symbol, fillToken, lineToken };
}

/** The lines of the legend for what a scenario draws: only the kinds that it has; none for the baseline. */
export function scenarioLegendLines(scenario: Scenario | null): readonly LegendLine[] {
  return ENTRIES.filter(([kind]) => scenario?.edits.some((edit) => edit.kind === kind) === true).map(
    ([, legend]) => ({ entry: legend, params: {}, opacity: 1, isClass: false }),
  );
}
