import { isInside } from '../../../src/geo/inside.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import type { LonLat } from '../../../src/geo/areal.ts';
import { planarOffset } from './nearest-piece.ts';
import type { LakeExtent } from './contract.ts';
import type { Ground } from './ground.ts';
import { join } from './planar.ts';
import { growthFamily, type FamilyOutcome, type ShapeRequest } from './shape-family.ts';
import type { MultiPolygon } from 'geojson';

/** A point on the water may lie this far off the charted water, metres. */
const LARGEST_OFFSET_M = 3000;

function waterAt(at: LonLat, ground: Ground): MultiPolygon | null {
  const waters = ground.lakes;
  const holding = waters.find((water) => isInside(at, water));
  if (holding !== undefined) return holding;
  const near = waters
    .map((water) => ({ water, offset: planarOffset(at, water) }))
    .sort((a, b) => a.offset - b.offset)[0];
  return near !== undefined && near.offset <= LARGEST_OFFSET_M ? near.water : null;
}

/** The own part of the water surface at a point, with a shore belt as wide as the area asks, or without its rim. */
export function lake(extent: LakeExtent, request: ShapeRequest): FamilyOutcome {
  const water = waterAt(request.ground.toPlane(extent.at), request.ground);
  if (water === null) return { issue: { code: 'water-not-found', params: { kind: 'lake' } } };
  return { family: growthFamily(join(simplifyAreal(water, request.ground.detailM)), request) };
}
