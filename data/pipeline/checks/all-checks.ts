import type { BaseIndex } from '../footprint/base-window.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import type { Check } from './check.ts';
import { siteFiguresCheck, speciesFigures, threatenedTotals } from './figures.ts';
import { forbiddenLabels } from './forbidden-labels.ts';
import { completeness, references, symmetricNeighbours, uniqueIds } from './identity.ts';
import { scripts, unnamedSea } from './names.ts';
import { positionsInFrame, rightCountry } from './positions.ts';
import { rangeLocalities, rangeShapes } from './ranges.ts';
import { completeRelations } from './relations.ts';
import { knownHosts } from './source-hosts.ts';
import { knownDesignations, translatedTexts } from './vocabulary.ts';

/** THE list of rules of the source files. */
export const CHECKS: readonly Check[] = [
  uniqueIds,
  references,
  completeness,
  symmetricNeighbours,
  siteFiguresCheck,
  speciesFigures,
  threatenedTotals,
  positionsInFrame,
  rightCountry,
  rangeShapes,
  rangeLocalities,
  knownHosts,
  scripts,
  forbiddenLabels,
  unnamedSea,
  completeRelations,
  knownDesignations,
  translatedTexts,
];

/** Every breach of every rule, in the order of the rules. */
export function runChecks(sources: Sources, base: BaseIndex | null): readonly Breach[] {
  return CHECKS.flatMap((check) => check.run(sources, base));
}
