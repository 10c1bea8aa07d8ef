import { parseArgs } from 'node:util';
import type { AnalysisFacts } from '../model/analysis-facts.ts';
import { BORDERS, type Border } from '../model/country.ts';
import type { Scenario, ScenarioEdit } from '../model/scenario.ts';
import { FLAGSHIP_SPECIES, type FlagshipSpecies } from '../model/site.ts';
import { readScenarioFile } from '../state/scenario-file.ts';
import { BadInput, readInput } from './bad-input.ts';

/** Options of a command, each with a value; any other argument is refused in one sentence. */
export function valueOptions<Name extends string>(
  command: string,
  names: readonly Name[],
  argv: readonly string[],
): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...argv], options, strict: true }).values as Partial<Record<Name, string>>;
  } catch {
    throw new BadInput(`${command} takes ${names.map((name) => `--${name} …`).join(', ')}, nothing else.`);
  }
}

function among<Value extends string>(what: string, allowed: readonly Value[], text: string): Value {
  const found = allowed.find((value) => value === text);
  if (found === undefined)
    throw new BadInput(`--${what} must be one of ${allowed.join(', ')}, not "${text}".`);
  return found;
}

/** The species of the command line; null when none was given. */
export function speciesOption(text: string | undefined): FlagshipSpecies | null {
  return text === undefined ? null : among('species', FLAGSHIP_SPECIES, text);
}

/** The border of the command line; null when none was given. */
export function borderOption(text: string | undefined): Border | null {
  return text === undefined ? null : among('border', BORDERS, text);
}

function siteIdsOf(edit: ScenarioEdit): readonly string[] {
  if (edit.kind === 'adopt' || edit.kind === 'remove') return [edit.siteId];
  return edit.kind === 'link' ? [edit.from, edit.to] : [];
}

/** Refuses ids that are neither a site of the atlas nor drawn in the scenario itself. */
function refuseUnknownIds({ edits }: Scenario, { sites }: AnalysisFacts, path: string): void {
  const known = new Set(sites.map(({ id }) => id));
  for (const edit of edits) if (edit.kind === 'site' || edit.kind === 'stone') known.add(edit.id);
  const unknown = edits.flatMap(siteIdsOf).find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new BadInput(`${path} names the site "${unknown}", which is not in the atlas.`);
}

/** The one scenario of a file that the atlas saved; null when no file was given. */
export function scenarioOption(path: string | undefined, facts: AnalysisFacts): Scenario | null {
  if (path === undefined) return null;
  const read = readScenarioFile(readInput(path));
  if (!read.ok) {
    const why =
      read.reason === 'newer' ? 'was saved by a newer atlas' : 'is not a file of scenarios of the atlas';
    throw new BadInput(`${path} ${why}.`);
  }
  const [scenario, ...others] = read.scenarios;
  if (scenario === undefined || others.length > 0) {
    throw new BadInput(`${path} holds ${read.scenarios.length} scenarios; it must hold one.`);
  }
  refuseUnknownIds(scenario, facts, path);
  return scenario;
}
