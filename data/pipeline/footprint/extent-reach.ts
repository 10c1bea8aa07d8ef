import type { Position } from 'geojson';
import type { LonLat } from '../../../src/geo/areal.ts';
import { bboxOfPositions, bboxRing, padBBox, type BBox } from '../../../src/geo/bbox.ts';
import type { SimpleExtent } from './contract.ts';

const METRES_PER_DEGREE = 111_200;

/** One piece of a footprint to be drawn: its extent with its clip, its centre in degrees and its area. */
export interface Piece {
  readonly extent: SimpleExtent;
  readonly centre: LonLat;
  readonly targetM2: number;
}

/** The positions that an extent hangs on; the centre for an ellipse. */
export function anchorsOf({ extent, centre }: Piece): LonLat[] {
  switch (extent.kind) {
    case 'border-strip':
    case 'coast-strip':
    case 'river-corridor':
      return [extent.from, extent.to];
    case 'lake':
    case 'bay':
      return [extent.at];
    case 'islands':
      return [...extent.at];
    case 'box':
      return bboxRing(extent.bbox).map((corner): LonLat => [corner[0] ?? 0, corner[1] ?? 0]);
    case 'outline':
      return [...extent.ring];
    case 'ellipse':
      return [centre];
  }
}

/** How far from its anchors a piece may come to reach, metres: a first guess, widened when it proves short. */
function reachM(piece: Piece): number {
  const side = Math.sqrt(piece.targetM2);
  if (piece.extent.kind === 'ellipse')
    return 1.3 * side * Math.sqrt((piece.extent.elongation ?? 1) / Math.PI) + 1000;
  return 0.9 * side + 2000;
}

/** Frame in degrees in which pieces will be drawn. */
export function frameOf(pieces: readonly Piece[], widening: number): BBox {
  return pieces.reduce<BBox>(
    (sum, piece) => {
      const anchors = anchorsOf(piece).map((anchor): Position => [...anchor]);
      const tight = bboxOfPositions(anchors);
      const dy = (reachM(piece) * widening) / METRES_PER_DEGREE;
      const dx = dy / Math.cos((tight[3] * Math.PI) / 180);
      const box = padBBox(tight, dx, dy);
      return [
        Math.min(sum[0], box[0]),
        Math.min(sum[1], box[1]),
        Math.max(sum[2], box[2]),
        Math.max(sum[3], box[3]),
      ];
    },
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
