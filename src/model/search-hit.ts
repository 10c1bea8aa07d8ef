/** One found name. */
export interface SearchHit {
  readonly kind: 'site' | 'wetland' | 'corridor' | 'species-site' | 'place';
  readonly id: string;
  /** The name that matched, as written in the data; null when it is the shown name. */
  readonly matched: string | null;
}
