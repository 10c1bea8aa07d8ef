import type { EllipseExtent } from './contract.ts';
import { ellipsePolygon, meet } from './planar.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';

/** An ellipse about the centre, grown until what of it lies on allowed ground has the area. The width is its short half axis. */
export function ellipse(extent: EllipseExtent, { allowed, centre, targetM2 }: ShapeRequest): FamilyOutcome {
  const { bearing_deg: bearing = 0, elongation = 1 } = extent;
  const free = Math.sqrt(targetM2 / (Math.PI * elongation));
  return {
    family: {
      shapeAt: (width) => meet(ellipsePolygon(centre, width * elongation, width, bearing), allowed),
      narrowest: free * 0.9,
      widest: free * 4,
      start: free,
      step: free * 0.1,
      issues: [],
    },
  };
}
