import type { FactSource, Replacement, SourcedRecord } from './source-record.ts';

/**
 * Puts originals in the place of copies.
 *
 * A copy that bears more fields than the original stays, with the fields that are left to it. An original that
 * the record already cites is not cited twice: the fields are joined. Applying the same list again changes
 * nothing. Records without a matching replacement are returned as they are (the same object).
 */
export function applyReplacements<R extends SourcedRecord>(
  records: readonly R[],
  replacements: readonly Replacement[],
): R[] {
  return records.map((record) => applyToRecord(record, replacements));
}

function applyToRecord<R extends SourcedRecord>(record: R, replacements: readonly Replacement[]): R {
  const own = replacements.filter((line) => line.recordId === '*' || line.recordId === record.id);
  const touched = own.some((line) => record.sources.some((source) => source.url === line.from));
  if (!touched) return record;
  const replaced = record.sources.flatMap((source) => replaceSource(source, own));
  return { ...record, sources: joinSameSource(replaced) };
}

function replaceSource(source: FactSource, replacements: readonly Replacement[]): FactSource[] {
  const lines = replacements.filter((line) => line.from === source.url);
  const originals = lines.map((line) => ({
    title: line.to.title,
    url: line.to.url,
    for: source.for.filter((field) => line.for.length === 0 || line.for.includes(field)),
  }));
  const borne = new Set(originals.flatMap((original) => original.for));
  const rest = source.for.filter((field) => !borne.has(field));
  const found = originals.filter((original) => original.for.length > 0);
  return rest.length === 0 && found.length > 0 ? found : [...found, { ...source, for: rest }];
}

function joinSameSource(sources: readonly FactSource[]): FactSource[] {
  const joined = new Map<string, FactSource>();
  for (const source of sources) {
    const key = source.url ?? `title:${source.title}`;
    const earlier = joined.get(key);
    const fields = [...new Set([...(earlier?.for ?? []), ...source.for])];
    joined.set(key, { ...(earlier ?? source), for: fields });
  }
  return [...joined.values()];
}
