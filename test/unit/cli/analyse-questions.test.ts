import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runFlywayCommand } from '../../../src/cli/analyse-flyway.ts';
import { runGapsCommand } from '../../../src/cli/analyse-gaps.ts';
import { runZonesCommand } from '../../../src/cli/analyse-zones.ts';
import { DEFAULT_CONNECTIVITY } from '../../../src/model/analysis-settings.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { writeScenarioFile } from '../../../src/state/scenario-file.ts';
import { NO_PROGRESS, scenarioOf, shippedAnalysis, valueOf } from '../worker/shipped-analysis.ts';

const folder = mkdtempSync(join(tmpdir(), 'questions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const scenario: Scenario = scenarioOf(
  { kind: 'remove', siteId: 'rus-land-of-the-leopard' },
  { kind: 'stone', id: 'own-1', name: 'Stone', position: [131.1, 44.6] },
);
const scenarioPath = saved('scenario.json', writeScenarioFile([scenario]));

/** The arguments of a command as its answer names them, the scenario in the test's own folder. */
function argumentsOf(nodeCommand: string): string[] {
  return nodeCommand
    .split(' ')
    .slice(1)
    .map((word) => (word === 'scenario.json' ? scenarioPath : word));
}

describe('the commands that the answers name', () => {
  it('give the same gaps and figures as the worker, with and without a scenario', async () => {
    const api = await shippedAnalysis();
    for (const [settings, tried] of [
      [DEFAULT_CONNECTIVITY, null],
      [{ ...DEFAULT_CONNECTIVITY, distanceKm: 80, border: 'CHN-RUS' }, scenario],
    ] as const) {
      const answer = valueOf(await api.connectivity(settings, tried, NO_PROGRESS));
      const printed = await runGapsCommand(argumentsOf(answer.origin.nodeCommand));
      expect(printed.exitCode).toBe(0);
      expect(JSON.parse(printed.stdout)).toEqual(answer);
    }
  }, 120_000);

  it('give the same coverage as the worker', async () => {
    const api = await shippedAnalysis();
    const answer = valueOf(await api.coverage(scenario, NO_PROGRESS));
    const printed = await runZonesCommand(argumentsOf(answer.origin.nodeCommand));
    expect(JSON.parse(printed.stdout)).toEqual(answer);
  }, 120_000);

  it('give the same flyway as the worker', async () => {
    const api = await shippedAnalysis();
    const answer = valueOf(await api.flyway('white-naped-crane', null));
    const printed = await runFlywayCommand(argumentsOf(answer.origin.nodeCommand));
    expect(JSON.parse(printed.stdout)).toEqual(answer);
  });
});

describe('bad input', () => {
  const other = saved(
    'unknown.json',
    writeScenarioFile([scenarioOf({ kind: 'adopt', siteId: 'atl-atlantis' })]),
  );
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['--species', 'tiger'], /^--species must be one of amur-tiger, .* not "tiger"\.\n$/],
    [['--border', 'RUS-CHN'], /^--border must be one of/],
    [['--distance', '0'], /^--distance must be a number above 0/],
    [['--colour', 'red'], /^gaps takes --species/],
    [['--scenario', saved('empty.json', '')], /empty\.json is empty\.\n$/],
    [['--scenario', saved('rubbish.json', '{"a":1}')], /is not a file of scenarios of the atlas\.\n$/],
    [
      ['--scenario', saved('two.json', writeScenarioFile([scenario, { ...scenario, id: 'b' }]))],
      /holds 2 scenarios/,
    ],
    [['--scenario', other], /names the site "atl-atlantis", which is not in the atlas\.\n$/],
  ];

  it('ends with exit code 2, one sentence and nothing printed', async () => {
    for (const [argv, sentence] of cases) {
      const { exitCode, stdout, stderr } = await runGapsCommand(argv);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(sentence);
      expect(stderr.trimEnd()).not.toContain('\n');
    }
    expect(await runZonesCommand(['--zone', 'sea-of-clouds'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '--zone "sea-of-clouds" is not a zone of the atlas.\n',
    });
    expect((await runFlywayCommand([])).stderr).toBe('--species is missing.\n');
  }, 60_000);
});
