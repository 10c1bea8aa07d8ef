import type { Geometry } from 'geojson';
import { lonLat, polygonsOf, type Areal, type LonLat } from './areal.ts';
import { bboxesMeet, bboxOf, type BBox } from './bbox.ts';
import type { Gap } from './distance.ts';
import { edgeTree, type EdgeTree } from './edge-tree.ts';
import { geodesicDistanceM } from './geodesic.ts';
import { isInside } from './inside.ts';
import { NearestEdges } from './nearest-edges.ts';
import { DOUBTFUL_M, edgesTouch } from './touching.ts';

/** A geometry made ready for many questions for the distance to others. */
export interface Outline {
  readonly geometry: Geometry;
  readonly tree: EdgeTree;
  readonly bbox: BBox;
}

/** Prepares a geometry; some 0.2 ms for 300 vertices. Throws on one without positions. */
export function outlineOf(geometry: Geometry): Outline {
  return { geometry, tree: edgeTree(geometry), bbox: bboxOf(geometry) };
}

/** A distance that the true one cannot fall below, metres, from the balls that hold the two. */
export function outlineFloorM({ tree: { balls: a } }: Outline, { tree: { balls: b } }: Outline): number {
  const between = Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0), (a[2] ?? 0) - (b[2] ?? 0));
  return Math.max(0, between - (a[3] ?? 0) - (b[3] ?? 0));
}

function isAreal(geometry: Geometry): geometry is Areal {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** A position of each part of a geometry: its edges do not meet those of the other, so one stands for the part. */
function partPositions(geometry: Geometry): LonLat[] {
  switch (geometry.type) {
    case 'Point':
      return [lonLat(geometry.coordinates)];
    case 'MultiPoint':
      return geometry.coordinates.map(lonLat);
    case 'LineString':
      return geometry.coordinates.slice(0, 1).map(lonLat);
    case 'MultiLineString':
      return geometry.coordinates.flatMap((line) => line.slice(0, 1).map(lonLat));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partPositions);
    default:
      return polygonsOf(geometry).flatMap(([shell = []]) => shell.slice(0, 1).map(lonLat));
  }
}

function heldBy(inner: Outline, outer: Outline): LonLat | null {
  const { geometry } = outer;
  if (!isAreal(geometry) || !bboxesMeet(inner.bbox, outer.bbox)) return null;
  const [west, south, east, north] = outer.bbox;
  return (
    partPositions(inner.geometry).find(
      ([lon, lat]) =>
        lon >= west && lon <= east && lat >= south && lat <= north && isInside([lon, lat], geometry),
    ) ?? null
  );
}

const nearest = new NearestEdges();

/**
 * The shortest way from one outline to another, edge to edge: 0 where they touch (within 12 mm), overlap or one holds
 * the other. Edges are straight in longitude and latitude (RFC 7946), cut into chords of at most some 5 km; the
 * nearest pair of chords in space is found exactly, and the way between its nearest points is measured on the WGS84
 * ellipsoid. Good to 1 m or 1e-5 of the distance up to 1,000 km, whichever is more; holds across the antimeridian.
 */
export function edgeGap(a: Outline, b: Outline): Gap {
  const held = heldBy(a, b) ?? heldBy(b, a);
  if (held !== null) return { distanceM: 0, from: held, to: held };
  const inSpaceM = nearest.search(a.tree, b.tree);
  const [from, to] = nearest.ends();
  if (inSpaceM < DOUBTFUL_M && edgesTouch(a.tree, b.tree)) return { distanceM: 0, from, to: from };
  return { distanceM: geodesicDistanceM(from, to), from, to };
}

/** Length of {@link edgeGap}, metres; `Infinity` where it certainly exceeds `withinM`, without a search. */
export function edgeDistanceM(a: Outline, b: Outline, withinM = Infinity): number {
  return outlineFloorM(a, b) > withinM ? Infinity : edgeGap(a, b).distanceM;
}
