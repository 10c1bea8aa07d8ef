import type { MultiPolygon } from 'geojson';
import { multiPolygonOf } from '../../../src/geo/areal.ts';
import type { FootprintIssue } from './contract.ts';
import { anchorsOf, type Piece } from './extent-reach.ts';
import { Ground } from './ground.ts';
import type { BaseIndex } from './base-window.ts';
import type { BBox } from '../../../src/geo/bbox.ts';
import { minus, planarArea, withoutScraps } from './planar.ts';
import type { ShapeFamily } from './shape-family.ts';
import { familyOf } from './simple-shape.ts';
import { solveWidth } from './solver.ts';

/** A drawn piece, in degrees of its own plane, with what fell short. */
export interface DrawnPiece {
  readonly shape: MultiPolygon;
  readonly issues: readonly FootprintIssue[];
  /** True when the frame may have cut the shape, or did not hold what it hangs on. */
  readonly wantsWiderFrame: boolean;
}

const CLOSENESS = 0.0005;
/** Loose pieces smaller than these shares of the area are left out, the first at which the area can be met. */
const SCRAP_SHARES = [0.02, 0.005, 0] as const;
/** Holes smaller than this share of the area are filled on land. */
const FILLED_HOLE_SHARE = 0.004;

function keepsScraps(piece: Piece): boolean {
  return piece.extent.kind === 'islands';
}

function cleaned(
  family: ShapeFamily,
  piece: Piece,
  ground: Ground,
  share: number,
): (width: number) => MultiPolygon {
  const filling = {
    leastArea: piece.extent.clip === 'sea' ? 0 : FILLED_HOLE_SHARE * piece.targetM2,
    mayFill: (hole: MultiPolygon): boolean => !ground.hasForeignLand(hole),
  };
  return (width) => withoutScraps(family.shapeAt(width), share * piece.targetM2, filling);
}

function solved(family: ShapeFamily, piece: Piece, ground: Ground): { shape: MultiPolygon; met: boolean } {
  let best: { shape: MultiPolygon; met: boolean; off: number } | null = null;
  for (const share of keepsScraps(piece) ? [0] : SCRAP_SHARES) {
    const shapeAt = cleaned(family, piece, ground, share);
    const solution = solveWidth((width) => planarArea(shapeAt(width)), {
      ...family,
      target: piece.targetM2,
      tolerance: CLOSENESS,
    });
    const off = Math.abs(solution.value - piece.targetM2) / piece.targetM2;
    if (best === null || off < best.off) best = { shape: shapeAt(solution.width), met: off < 0.002, off };
    if (best.met || off > 0.05) break;
  }
  return best ?? { shape: multiPolygonOf([]), met: false };
}

/** Draws one piece on its ground, apart from the ground that other pieces of the site have taken. */
export function drawPiece(piece: Piece, ground: Ground, taken: readonly MultiPolygon[]): DrawnPiece {
  const clip = piece.extent.clip ?? 'country-land';
  const allowed = taken.length === 0 ? ground.allowed(clip) : minus(ground.allowed(clip), ...taken);
  const nothing = multiPolygonOf([]);
  const outcome = familyOf(piece.extent, {
    ground,
    allowed,
    targetM2: piece.targetM2,
    centre: ground.toPlane(piece.centre),
  });
  if ('issue' in outcome) return { shape: nothing, issues: [outcome.issue], wantsWiderFrame: true };
  const { shape, met } = solved(outcome.family, piece, ground);
  const drawnKm2 = Number((planarArea(shape) / 1e6).toPrecision(4));
  const targetKm2 = Number((piece.targetM2 / 1e6).toPrecision(4));
  const shortfall: FootprintIssue[] = met
    ? []
    : [{ code: 'area-not-met', params: { kind: piece.extent.kind, targetKm2, drawnKm2 } }];
  const isLost = outcome.family.issues.some(({ code }) => code === 'line-not-found');
  return {
    shape,
    issues: [...outcome.family.issues, ...shortfall],
    wantsWiderFrame: !met || isLost || ground.touchesFrame(shape),
  };
}

/** The ground for some pieces of one site. */
export function groundFor(pieces: readonly Piece[], country: string, box: BBox, index: BaseIndex): Ground {
  const targetM2 = pieces.reduce((sum, piece) => sum + piece.targetM2, 0);
  const smallest = Math.min(...pieces.map((piece) => piece.targetM2));
  return new Ground(
    {
      centre: [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
      box,
      country,
      detailM: Math.max(0.5, Math.min(45, 0.002 * Math.sqrt(smallest))),
      largeLakeM2: 0.1 * targetM2,
      anchors: pieces.flatMap(anchorsOf),
    },
    index,
  );
}
