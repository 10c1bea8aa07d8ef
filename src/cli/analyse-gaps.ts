import { uninterrupted } from '../analysis/analysis.ts';
import type { ConnectivitySettings } from '../model/analysis-settings.ts';
import { answering, positiveOption, type CommandAnswer } from './bad-input.ts';
import { borderOption, scenarioOption, speciesOption, valueOptions } from './question-options.ts';
import { shippedStudy } from './shipped-study.ts';

/**
 * `gaps [--species amur-tiger] [--distance 60] [--border CHN-RUS] [--widest 300] [--scenario scenario.json]`: the answer
 * of the connectivity panel over the data that the atlas ships, as one JSON object. Distances in km; `--widest` lists
 * wider gaps than the panel does.
 */
export async function runGapsCommand(argv: readonly string[]): Promise<CommandAnswer> {
  return answering(async () => {
    const names = ['species', 'distance', 'border', 'widest', 'scenario'] as const;
    const options = valueOptions('gaps', names, argv);
    const settings: ConnectivitySettings = {
      species: speciesOption(options.species),
      distanceKm: positiveOption('distance', options.distance),
      border: borderOption(options.border),
      part: 'gaps',
      gap: null,
    };
    const widestKm = positiveOption('widest', options.widest);
    const { facts, connectivity } = await shippedStudy();
    const scenario = scenarioOption(options.scenario, facts);
    return `${JSON.stringify(await connectivity.answer(settings, scenario, uninterrupted(), widestKm))}\n`;
  });
}
