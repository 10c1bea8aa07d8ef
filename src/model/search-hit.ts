import type { NamedGround } from './named-ground.ts';

/** One found name. */
export interface SearchHit {
  readonly kind: 'site' | 'wetland' | 'corridor' | 'species-site' | 'place' | 'ground';
  readonly id: string;
  /** The name that matched, as written in the data; null when it is the shown name. */
  readonly matched: string | null;
  /** With kind `ground` alone: the water, range or region, for which there is no record to look up. */
  readonly ground?: NamedGround;
}
