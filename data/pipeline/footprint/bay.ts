import type { MultiPolygon } from 'geojson';
import { multiPolygonOf } from '../../../src/geo/areal.ts';
import { offsetPlanar } from '../../../src/geo/overlay.ts';
import type { BayExtent } from './contract.ts';
import { pieceAt } from './nearest-piece.ts';
import { discPolygon, join, meet } from './planar.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';

/** Shore belt of a bay that may include land, as a share of the radius. */
const SHORE_BELT_SHARE = 0.08;
const LARGEST_OFFSET_M = 2500;

/**
 * The water that hangs together round a point, within a circle that grows until the area is met: a bay closed by an
 * arc across its mouth. Where the clip allows land, a narrow shore belt goes with it. The width is the radius.
 */
export function bay(extent: BayExtent, { ground, allowed, targetM2 }: ShapeRequest): FamilyOutcome {
  const at = ground.toPlane(extent.at);
  const water = join(ground.sea, ...ground.lakes);
  if (pieceAt(at, water, LARGEST_OFFSET_M) === null) {
    return { issue: { code: 'water-not-found', params: { kind: 'bay' } } };
  }
  const onLand = extent.clip === 'country-and-sea' || extent.clip === 'country-and-water';
  const shapeAt = (radius: number): MultiPolygon => {
    const within = pieceAt(at, meet(water, discPolygon(at, radius)), LARGEST_OFFSET_M) ?? multiPolygonOf([]);
    return meet(onLand ? offsetPlanar(within, SHORE_BELT_SHARE * radius) : within, allowed);
  };
  const free = Math.sqrt(targetM2 / Math.PI);
  return {
    family: {
      shapeAt,
      narrowest: free * 0.8,
      widest: free * 8,
      start: free * 1.2,
      step: free * 0.3,
      issues: [],
    },
  };
}
