import { readSources, type Sources } from '../../../../data/pipeline/records/read-sources.ts';

export const SOURCES: Sources = await readSources();

/** The sources with one record of one list changed. Throws where there is no such record. */
export function withChange(key: keyof Sources, id: string, change: object): Sources {
  const list = SOURCES[key] as unknown as readonly { readonly id: string }[];
  if (!list.some((record) => record.id === id)) throw new Error(`no ${id} in ${key}`);
  return { ...SOURCES, [key]: list.map((record) => (record.id === id ? { ...record, ...change } : record)) };
}
