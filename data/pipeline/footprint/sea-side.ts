import { voronoi } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import { lonLat, multiPolygonOf, type LonLat } from '../../../src/geo/areal.ts';
import { bboxOf, type BBox } from '../../../src/geo/bbox.ts';
import { indexByBBox } from '../../../src/geo/spatial-index.ts';
import { join } from './planar.ts';

interface ShorePoint {
  readonly point: LonLat;
  readonly own: boolean;
}

/** Points along the rings of land, at most `spacing` apart. */
function pointsAlong(land: MultiPolygon, spacing: number): LonLat[] {
  const points: LonLat[] = [];
  for (const ring of land.coordinates.flat()) {
    let last: LonLat | null = null;
    for (const position of ring) {
      const at = lonLat(position);
      const gap = last === null ? Infinity : Math.hypot(at[0] - last[0], at[1] - last[1]);
      if (last !== null && gap < spacing / 2) continue;
      const steps = last === null ? 1 : Math.ceil(gap / spacing);
      for (let step = 1; step <= steps; step += 1) {
        const from = last ?? at;
        points.push([
          from[0] + ((at[0] - from[0]) * step) / steps,
          from[1] + ((at[1] - from[1]) * step) / steps,
        ]);
      }
      last = at;
    }
  }
  return points;
}

/** Leaves out points at which both sides meet on land, where "nearest" would be a matter of rounding. */
function awayFrom(points: readonly LonLat[], others: readonly LonLat[], distance: number): LonLat[] {
  const index = indexByBBox(others, ([x, y]) => [x, y, x, y]);
  return points.filter(([x, y]) => index.nearest(x, y, 1, distance).length === 0);
}

/**
 * The part of a frame that is nearer to foreign land than to the own: the sea on that side is not the own
 * country's to be drawn on. It is a rule of drawing, by equal distance from the shores, and no statement about
 * any maritime boundary. In the plane, metres.
 * @param spacing distance between the shore points that are compared; the line is good to about half of it
 */
export function foreignSide(
  own: MultiPolygon,
  foreign: MultiPolygon,
  box: BBox,
  spacing: number,
): MultiPolygon {
  const ownAll = pointsAlong(own, spacing);
  const foreignAll = pointsAlong(foreign, spacing);
  if (ownAll.length === 0 || foreignAll.length === 0) return multiPolygonOf([]);
  const shore: ShorePoint[] = [
    ...awayFrom(ownAll, foreignAll, spacing).map((point) => ({ point, own: true })),
    ...awayFrom(foreignAll, ownAll, spacing).map((point) => ({ point, own: false })),
  ];
  const sites: FeatureCollection<Point> = {
    type: 'FeatureCollection',
    features: shore.map(({ point }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...point] as Position },
    })),
  };
  const [west, south, east, north] = box;
  const cells = voronoi(sites, { bbox: [west, south, east, north] });
  const foreignCells = cells.features.flatMap((cell, index) => {
    const isForeign = shore[index]?.own === false;
    const present = cell as (typeof cells.features)[number] | null;
    return isForeign && present !== null && Number.isFinite(bboxOf(present.geometry)[0])
      ? [present.geometry]
      : [];
  });
  return join(...foreignCells);
}
