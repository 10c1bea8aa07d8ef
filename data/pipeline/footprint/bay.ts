import type { MultiPolygon } from 'geojson';
import { multiPolygonOf, type LonLat } from '../../../src/geo/areal.ts';
import { offsetPlanar } from '../../../src/geo/overlay.ts';
import type { BayExtent } from './contract.ts';
import { pieceAt } from './nearest-piece.ts';
import { discPolygon, join, meet, planarArea } from './planar.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';

/** Shore belt of a bay that may include land, as a share of the radius. */
const SHORE_BELT_SHARE = 0.08;
/** Half the width of a mouth through which a bay does not reach, as a share of the radius of a disc of its area. */
const NARROW_MOUTH_SHARE = 0.04;
const LARGEST_OFFSET_M = 2500;

/** The water within a circle that hangs together with its middle without passing a mouth narrower than twice `mouth`. */
function waterWithin(water: MultiPolygon, at: LonLat, radius: number, mouth: number): MultiPolygon {
  const within = meet(water, discPolygon(at, radius));
  const narrowed = mouth === 0 ? within : offsetPlanar(within, -mouth);
  const piece = pieceAt(at, narrowed, LARGEST_OFFSET_M);
  if (piece === null) return multiPolygonOf([]);
  return mouth === 0 ? piece : meet(offsetPlanar(piece, mouth), within);
}

/**
 * The water that hangs together round a point, within a circle that grows until the area is met: a bay closed by an
 * arc across its mouth, a lagoon closed at its narrow mouths where it is large enough. Where the clip allows land, a
 * narrow shore belt goes with it. The width is the radius.
 */
export function bay(extent: BayExtent, { ground, allowed, targetM2 }: ShapeRequest): FamilyOutcome {
  const at = ground.toPlane(extent.at);
  const water = join(ground.sea, ...ground.lakes);
  if (pieceAt(at, water, LARGEST_OFFSET_M) === null) {
    return { issue: { code: 'water-not-found', params: { kind: 'bay' } } };
  }
  const onLand = extent.clip === 'country-and-sea' || extent.clip === 'country-and-water';
  const free = Math.sqrt(targetM2 / Math.PI);
  const widest = free * 8;
  const shapeBehind = (mouth: number, radius: number): MultiPolygon => {
    const within = waterWithin(water, at, radius, mouth);
    return meet(onLand ? offsetPlanar(within, SHORE_BELT_SHARE * radius) : within, allowed);
  };
  const narrow = free * NARROW_MOUTH_SHARE;
  const mouth = planarArea(shapeBehind(narrow, free * 3)) >= targetM2 ? narrow : 0;
  const shapeAt = (radius: number): MultiPolygon => shapeBehind(mouth, radius);
  return {
    family: { shapeAt, narrowest: free * 0.8, widest, start: free * 1.2, step: free * 0.3, issues: [] },
  };
}
