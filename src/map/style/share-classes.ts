import type { Token } from './theme.ts';

/** A class of the share of a zone that is protected: from its lower bound to below its upper one, per cent. */
export interface ShareClass {
  readonly from: number;
  readonly to: number;
  readonly token: Token;
}

/**
 * Five classes from light to dark, so that lightness alone tells them apart. 17 % was the target for land up to 2020
 * (Aichi target 11), 30 % is the one for 2030.
 */
export const SHARE_CLASSES: readonly ShareClass[] = [
  { from: 0, to: 5, token: 'seq-1' },
  { from: 5, to: 10, token: 'seq-2' },
  { from: 10, to: 17, token: 'seq-3' },
  { from: 17, to: 30, token: 'seq-4' },
  { from: 30, to: 100, token: 'seq-5' },
];

/** The class of a share in per cent, 100 included in the last; null where there is no share. */
export function shareClass(percent: number | null): ShareClass | null {
  if (percent === null) return null;
  return SHARE_CLASSES.findLast(({ from }) => percent >= from) ?? null;
}
