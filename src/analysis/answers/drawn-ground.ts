import type { Areal } from '../../geo/areal.ts';
import { dissolve } from '../../geo/dissolve.ts';
import { multiPolygonOf } from '../../geo/areal.ts';
import type { ScenarioPosition } from '../../model/scenario.ts';

/** The ground inside a ring that a person drew, not closed; a ring that crosses itself covers what it goes round. */
export function drawnGround(ring: readonly ScenarioPosition[]): Areal {
  const [first] = ring;
  if (first === undefined || ring.length < 3) return multiPolygonOf([]);
  const closed = [...ring, first].map(([lon, lat]) => [lon, lat]);
  return dissolve([{ type: 'Polygon', coordinates: [closed] }]);
}
