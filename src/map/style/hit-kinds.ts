import type { SelectionKind } from '../../model/view-state.ts';

/**
 * What a click on the map may mean: a thing with a card, a gap of the connectivity panel, a zone of the 30x30 panel,
 * something drawn in the scenario in hand.
 */
export type HitKind = SelectionKind | 'gap' | 'zone' | 'drawn';

const KEY = 'atlas:kind';

/** Marks a style layer as one whose features can be chosen, as things of `kind`. */
export function choosable(kind: HitKind): { readonly metadata: Readonly<Record<string, string>> } {
  return { metadata: { [KEY]: kind } };
}

/** The kind that a style layer was marked with, or null. */
export function kindOf(metadata: unknown): HitKind | null {
  if (typeof metadata !== 'object' || metadata === null) return null;
  return ((metadata as Record<string, unknown>)[KEY] as HitKind | undefined) ?? null;
}
