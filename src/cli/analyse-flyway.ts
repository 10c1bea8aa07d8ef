import { flywayAnswer } from '../analysis/answers/flyway-study.ts';
import { answering, BadInput, type CommandAnswer } from './bad-input.ts';
import { scenarioOption, speciesOption, valueOptions } from './question-options.ts';
import { shippedStudy } from './shipped-study.ts';

/** `flyway --species hooded-crane [--scenario scenario.json]`: the flyway of a bird over the sites that the atlas ships, as one JSON object. */
export async function runFlywayCommand(argv: readonly string[]): Promise<CommandAnswer> {
  return answering(async () => {
    const options = valueOptions('flyway', ['species', 'scenario'] as const, argv);
    const species = speciesOption(options.species);
    if (species === null) throw new BadInput('--species is missing.');
    const { facts } = await shippedStudy();
    return `${JSON.stringify(flywayAnswer(facts, species, scenarioOption(options.scenario, facts)))}\n`;
  });
}
