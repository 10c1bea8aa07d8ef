import type { SelectionKind } from '../../model/view-state.ts';

const KEY = 'atlas:kind';

/** Marks a style layer as one whose features can be chosen, as things of `kind`. */
export function choosable(kind: SelectionKind): { readonly metadata: Readonly<Record<string, string>> } {
  return { metadata: { [KEY]: kind } };
}

/** The kind that a style layer was marked with, or null. */
export function kindOf(metadata: unknown): SelectionKind | null {
  if (typeof metadata !== 'object' || metadata === null) return null;
  return ((metadata as Record<string, unknown>)[KEY] as SelectionKind | undefined) ?? null;
}
