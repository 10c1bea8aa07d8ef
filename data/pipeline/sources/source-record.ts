/** A source as the fact files write it: what it is, where it stands, and which fields of the record it bears. */
export interface FactSource {
  readonly title: string;
  readonly url: string | null;
  readonly for: readonly string[];
}

/** The part of a fact record that this folder reads and changes; every other field is carried along untouched. */
export interface SourcedRecord {
  readonly id: string;
  readonly sources: readonly FactSource[];
}

/** The original that takes the place of a copy. `url` is null for a document that is cited by name and number. */
export interface OriginalSource {
  readonly title: string;
  readonly url: string | null;
  readonly host_kind: string;
}

/** A figure that the original gives differently from the record; kept for a person to judge, never applied. */
export interface SourceConflict {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * One line of `source-replacements.jsonl`.
 *
 * `recordId` is the id of one record, or `*` for every record that cites `from`. `for` names the fields that
 * the original bears; `[]` means all the fields that the copy bore. `basis` is `rule:<name>`, `searched` or
 * `reclassified` (the address stays, its host turned out to be an original). `checked` says in a few words
 * what was read and where.
 */
export interface Replacement {
  readonly recordId: string;
  readonly from: string;
  readonly to: OriginalSource;
  readonly for: readonly string[];
  readonly basis: string;
  readonly checked: string;
  readonly conflict: SourceConflict | null;
}
