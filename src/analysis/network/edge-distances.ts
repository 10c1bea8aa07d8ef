import type { Geometry } from 'geojson';
import { edgeDistanceM, outlineOf, type Outline } from '../../geo/polygon-distance.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';

/** Outlines of geometries, made ready for distances. */
export function outlinesOf(geometries: readonly Geometry[]): Outline[] {
  return geometries.map(outlineOf);
}

/**
 * Edge-to-edge distances of all pairs on the ellipsoid, metres, n × n; pairs that lie certainly further apart than
 * `withinM` are `Infinity`. Calls `breathe` after every row.
 */
export async function edgeDistances(
  outlines: readonly Outline[],
  withinM: number,
  context: AnalysisContext,
): Promise<Float64Array> {
  const size = outlines.length;
  const distancesM = new Float64Array(size * size);
  for (const [from, one] of outlines.entries()) {
    for (let to = from + 1; to < size; to += 1) {
      const other = outlines[to];
      if (other === undefined) continue;
      const distanceM = edgeDistanceM(one, other, withinM);
      distancesM[from * size + to] = distanceM;
      distancesM[to * size + from] = distanceM;
    }
    await afterStep(context, from + 1, size);
  }
  return distancesM;
}

/** Edge-to-edge distances of one outline to others, metres. */
export function distancesTo(one: Outline, others: readonly Outline[]): Float64Array {
  return Float64Array.from(others, (other) => edgeDistanceM(one, other));
}
