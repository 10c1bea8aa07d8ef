import type { AdjacencyReason } from './adjacency.ts';

/** Why a pair that a source calls adjoining does not adjoin on the ground. */
export interface AdjacencyException {
  readonly reason: Exclude<AdjacencyReason, 'area-unknown' | 'unexplained'>;
  readonly note: string;
}

/** Documented pairs that stay apart, by their two ids in alphabetical order with a space between. */
export const ADJACENCY_EXCEPTIONS: ReadonlyMap<string, AdjacencyException> = new Map([
  [
    'chn-hunchun prk-rason',
    {
      reason: 'apart-in-sources',
      note: 'The lagoons face the Chinese reserve across the lower Tumen, some kilometres off; they share no boundary.',
    },
  ],
  [
    'mng-onon-balj rus-sokhondinsky',
    {
      reason: 'buffer-zone-only',
      note: 'The strict reserve lies north of the border; only its buffer zone, which is not part of the area, reaches it.',
    },
  ],
]);
