import type { SiteRelation } from '../../../src/model/site.ts';
import type { RelationFact } from '../../../src/dataset/schema/relation.ts';

/** The relations of one record as the atlas carries them; `stands-alone` is told by having none. */
export function relationsOf(id: string, relations: readonly RelationFact[]): readonly SiteRelation[] {
  return relations.flatMap((line) =>
    line.id === id && line.to !== null && line.kind !== 'stands-alone'
      ? [{ kind: line.kind, siteId: line.to }]
      : [],
  );
}
