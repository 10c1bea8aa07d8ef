/** What kind of host an address lies on; `copy` is a page that repeats others and is never linked. */
export type HostKind = 'official' | 'academic' | 'organisation' | 'press' | 'encyclopaedia' | 'copy' | 'none';

/**
 * Where a fact comes from. `url` is null for documents without an address, for general knowledge and for
 * copies, which are named without a link; `for` names the fields of the record that the source bears.
 */
export interface Source {
  readonly title: string;
  readonly url: string | null;
  readonly hostKind: HostKind;
  readonly for: readonly string[];
}

/** How much the compilers trust a record as a whole. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
