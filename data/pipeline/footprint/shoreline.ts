import type { MultiPolygon, Position } from 'geojson';
import { offsetPlanar } from '../../../src/geo/overlay.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';

const KEPT_DETAIL_SHARE = 0.08;

/**
 * The shore lines of land without inlets and spits narrower than twice a radius: first with both taken out, then with
 * inlets closed only, for small islands that would vanish with the spits. Morphological closing and opening (Serra
 * 1982) in the plane, metres.
 */
export function calmShores(land: MultiPolygon, radiusM: number): Position[][][] {
  const rough = simplifyAreal(land, radiusM * KEPT_DETAIL_SHARE);
  const closed = offsetPlanar(offsetPlanar(rough, radiusM), -radiusM);
  const opened = offsetPlanar(offsetPlanar(closed, -radiusM), radiusM);
  return [opened, closed].map((geometry) => geometry.coordinates.flat());
}
