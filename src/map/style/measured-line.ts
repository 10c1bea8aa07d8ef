import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { LonLat } from '../../geo/areal.ts';
import { geodesicDistanceM } from '../../geo/geodesic.ts';
import { geodesicPath } from './geodesic-path.ts';

/** Length along the corners [lon, lat] on the WGS84 ellipsoid, km, up to each corner; the first is 0. */
export function lengthsAlongKm(corners: readonly LonLat[]): readonly number[] {
  let total = 0;
  return corners.map((corner, index) => {
    const previous = corners[index - 1];
    if (previous !== undefined) total += geodesicDistanceM(previous, corner) / 1000;
    return total;
  });
}

/** The measured line with its corners; each corner but the first carries the length up to it as its label. */
export function measuredFeatures(
  corners: readonly LonLat[],
  formatDistanceKm: (distanceKm: number) => string,
): FeatureCollection<LineString | Point> {
  const lengths = lengthsAlongKm(corners);
  const points = corners.map((corner, index): Feature<Point> => ({
    type: 'Feature',
    properties: {
      id: `corner${String(index)}`,
      label: index === 0 ? '' : formatDistanceKm(lengths[index] ?? 0),
      isLast: index === corners.length - 1,
    },
    geometry: { type: 'Point', coordinates: [...corner] },
  }));
  const path = corners.flatMap((corner, index) => {
    const previous = corners[index - 1];
    return previous === undefined ? [corner] : geodesicPath(previous, corner).slice(1);
  });
  const line: Feature<LineString> = {
    type: 'Feature',
    properties: { id: 'line' },
    geometry: { type: 'LineString', coordinates: path.map((position) => [...position]) },
  };
  return { type: 'FeatureCollection', features: path.length > 1 ? [line, ...points] : points };
}
