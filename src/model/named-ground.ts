import type { LocalizedText } from './language.ts';

/** What the map names besides countries and records. */
export const GROUND_KINDS = ['sea', 'bay', 'river', 'lake', 'mountain', 'region'] as const;

/** A water, a mountain range or a natural region that the map names. */
export interface NamedGround {
  readonly id: string;
  readonly kind: (typeof GROUND_KINDS)[number];
  readonly names: LocalizedText;
  /** Where the name stands: [lon, lat], degrees WGS84. */
  readonly position: readonly [number, number];
  /** Zoom from which the map shows the name; the smaller, the larger the thing. */
  readonly minZoom: number;
}
