import type { MapHit } from './map-port.ts';
import type { HitKind } from './style/hit-kinds.ts';

/** A rendered feature that may be chosen. */
export interface Candidate {
  readonly kind: HitKind;
  readonly id: string;
  readonly geometryType: string;
  readonly areaKm2: number | null;
}

/**
 * Gaps of an analysis that is shown stand before all, then points before lines before surfaces; ranges and zones are the
 * ground on which the rest stands.
 */
function weight({ kind, geometryType }: Candidate): number {
  if (kind === 'gap' || kind === 'drawn') return -1;
  if (kind === 'zone') return 5;
  if (kind === 'range') return 4;
  if (kind === 'project') return 3;
  if (geometryType === 'Point') return 0;
  return geometryType.endsWith('LineString') ? 1 : 2;
}

/** What a click means first: small things before the large ones that they lie on, each thing once. */
export function rankHits(
  candidates: readonly Candidate[],
  position: readonly [number, number],
): readonly MapHit[] {
  const areaOf = ({ areaKm2 }: Candidate): number => areaKm2 ?? 0;
  const sorted = candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort(
      (a, b) =>
        weight(a.candidate) - weight(b.candidate) ||
        areaOf(a.candidate) - areaOf(b.candidate) ||
        a.index - b.index,
    );
  const seen = new Set<string>();
  return sorted.flatMap(({ candidate: { kind, id } }) => {
    const key = `${kind} ${id}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, id, position }];
  });
}
