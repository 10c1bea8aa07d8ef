import type { MultiPolygon } from 'geojson';
import { multiPolygonOf, polygonsOf, type Areal } from '../../geo/areal.ts';
import { bboxesMeet, bboxOfPositions } from '../../geo/bbox.ts';
import { DISSOLVE_GRID } from '../../geo/dissolve.ts';
import { difference } from '../../geo/overlay.ts';

/**
 * The ground that none of the others covers, each place once. All are answers of `dissolve`: no polygon crosses itself.
 * Only polygons of the others that lie near are looked at.
 */
export function groundBeside(ground: MultiPolygon, others: readonly Areal[]): MultiPolygon {
  const boxes = ground.coordinates.map((rings) => bboxOfPositions(rings[0] ?? []));
  const near = others.flatMap((other) =>
    polygonsOf(other).filter((rings) => {
      const box = bboxOfPositions(rings[0] ?? []);
      return boxes.some((own) => bboxesMeet(own, box));
    }),
  );
  if (near.length === 0) return ground;
  const each = near.map((rings) => multiPolygonOf([rings]));
  return difference(ground, each, DISSOLVE_GRID);
}
