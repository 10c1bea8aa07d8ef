import { uninterrupted } from '../analysis/analysis.ts';
import type { ZoneAnswer } from '../model/analysis-answers.ts';
import { answering, BadInput, type CommandAnswer } from './bad-input.ts';
import { scenarioOption, valueOptions } from './question-options.ts';
import { shippedStudy } from './shipped-study.ts';

/**
 * `zones [--zone belt-chn-rus-rus-50] [--scenario scenario.json]`: the answer of the 30x30 panel over the data that the
 * atlas ships, of all zones or of one, as one JSON object.
 */
export async function runZonesCommand(argv: readonly string[]): Promise<CommandAnswer> {
  return answering(async () => {
    const options = valueOptions('zones', ['zone', 'scenario'] as const, argv);
    const { facts, coverage } = await shippedStudy();
    const scenario = scenarioOption(options.scenario, facts);
    const answer = await coverage.answer(scenario, uninterrupted());
    if (options.zone === undefined) return `${JSON.stringify(answer)}\n`;
    const only = (zones: readonly ZoneAnswer[]): readonly ZoneAnswer[] =>
      zones.filter(({ id }) => id === options.zone);
    if (only(answer.baseline).length === 0) {
      throw new BadInput(`--zone "${options.zone}" is not a zone of the atlas.`);
    }
    const tried = answer.scenario === null ? null : only(answer.scenario);
    return `${JSON.stringify({ ...answer, baseline: only(answer.baseline), scenario: tried })}\n`;
  });
}
