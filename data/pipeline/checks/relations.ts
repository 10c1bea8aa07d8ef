import type { RelationFact } from '../../../src/dataset/schema/relation.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { successorOf } from '../records/site-class.ts';
import { breach, type Check } from './check.ts';

function internationalWithout(sources: Sources): Breach[] {
  return sources.protectedAreas
    .filter(({ level }) => level === 'international')
    .flatMap(({ id }) => {
      const own = sources.relations.filter((line) => line.id === id);
      const over = own.filter(({ kind }) => kind === 'over');
      const alone = own.filter(({ kind }) => kind === 'stands-alone');
      if (over.length > 0 && alone.length > 0)
        return [breach(id, 'relations', 'stands over a record and alone at once')];
      if (over.length + alone.length > 0) return [];
      return [
        breach(id, 'relations', 'says neither which national record it stands over nor that it stands alone'),
      ];
    });
}

function mergedWithout(sources: Sources): Breach[] {
  return sources.protectedAreas.flatMap((fact) => {
    const successor = successorOf(fact);
    if (successor === null) return [];
    const isSaid = sources.relations.some(
      (line) => line.id === fact.id && line.kind === 'merged-into' && line.to === successor,
    );
    return isSaid ? [] : [breach(fact.id, 'relations', `does not say that it is merged into ${successor}`)];
  });
}

function misused(line: RelationFact, sources: Sources): Breach[] {
  const levelOf = (id: string | null): string | undefined =>
    sources.protectedAreas.find((fact) => fact.id === id)?.level;
  if ((line.kind === 'stands-alone') !== (line.to === null))
    return [breach(line.id, 'to', `does not fit ${line.kind}`)];
  if (
    line.kind === 'over' &&
    (levelOf(line.id) !== 'international' || levelOf(line.to) === 'international')
  ) {
    return [
      breach(
        line.id,
        'kind',
        `is over, but ${line.id} and ${line.to ?? ''} are not international and national`,
      ),
    ];
  }
  return line.id === line.to ? [breach(line.id, 'to', 'is the record itself')] : [];
}

/** Every international and every merged record says how it stands to the national ones. */
export const completeRelations: Check = {
  name: 'complete-relations',
  run: (sources) => [
    ...internationalWithout(sources),
    ...mergedWithout(sources),
    ...sources.relations.flatMap((line) => misused(line, sources)),
  ],
};
