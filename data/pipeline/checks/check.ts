import type { BaseIndex } from '../footprint/base-window.ts';
import type { Breach, Sources } from '../records/read-sources.ts';

/** A named rule of the source files. `base` is null where the ground is not at hand; rules on it then find nothing. */
export interface Check {
  readonly name: string;
  readonly run: (sources: Sources, base: BaseIndex | null) => readonly Breach[];
}

/** A breach in one line. */
export function breach(id: string, field: string, what: string): Breach {
  return { id, field, what };
}

/** Ids that come more than once. */
export function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
