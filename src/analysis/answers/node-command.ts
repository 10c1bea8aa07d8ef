import type { ConnectivitySettings } from '../../model/analysis-settings.ts';
import type { Scenario, ScenarioEdit } from '../../model/scenario.ts';
import type { FlagshipSpecies } from '../../model/site.ts';

/** Name under which the reader is told to save the scenario for a run from Node. */
const SCENARIO_FILE = 'scenario.json';

/** True when a scenario has anything to try. */
export function hasEdits(scenario: Scenario | null): scenario is Scenario {
  return scenario !== null && scenario.edits.length > 0;
}

/** The edits of a scenario; none without one. */
export function editsOf(scenario: Scenario | null): readonly ScenarioEdit[] {
  return scenario === null ? [] : scenario.edits;
}

function scenarioOption(scenario: Scenario | null): readonly string[] {
  return hasEdits(scenario) ? ['--scenario', SCENARIO_FILE] : [];
}

/** Arguments of `npm run --silent analyse --` that give the same gaps and figures. */
export function gapsCommand(settings: ConnectivitySettings, scenario: Scenario | null): string {
  const { species, distanceKm, border } = settings;
  return [
    'gaps',
    ...(species === null ? [] : ['--species', species]),
    ...(distanceKm === null ? [] : ['--distance', String(distanceKm)]),
    ...(border === null ? [] : ['--border', border]),
    ...scenarioOption(scenario),
  ].join(' ');
}

/** Arguments of `npm run --silent analyse --` that give the same coverage. */
export function zonesCommand(scenario: Scenario | null): string {
  return ['zones', ...scenarioOption(scenario)].join(' ');
}

/** Arguments of `npm run --silent analyse --` that give the same flyway. */
export function flywayCommand(species: FlagshipSpecies, scenario: Scenario | null): string {
  return ['flyway', '--species', species, ...scenarioOption(scenario)].join(' ');
}
