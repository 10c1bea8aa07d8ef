import type { Geometry, Position } from 'geojson';
import { lonLat, type LonLat } from './areal.ts';
import { ECCENTRICITY_SQUARED, RADIANS, SEMI_MAJOR_M } from './ellipsoid.ts';

/** A point in space, metres from the centre of the Earth. */
export type Point3 = readonly [number, number, number];

/** An edge of a geometry, as two positions and as the chord between them. A point is an edge of no length. */
export interface Chord {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly start: Point3;
  readonly end: Point3;
}

/** Neighbouring chords with a ball that holds them. */
export interface ChordBundle {
  readonly chords: readonly Chord[];
  readonly centre: Point3;
  readonly radiusM: number;
}

const LONGEST_CHORD_DEGREES = 0.05;
const BUNDLE_SIZE = 16;

/** Position on the WGS84 ellipsoid as a point in space. */
function pointInSpace([lon, lat]: LonLat): Point3 {
  const sine = Math.sin(lat * RADIANS);
  const normal = SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
  const fromAxis = normal * Math.cos(lat * RADIANS);
  return [
    fromAxis * Math.cos(lon * RADIANS),
    fromAxis * Math.sin(lon * RADIANS),
    normal * (1 - ECCENTRICITY_SQUARED) * sine,
  ];
}

/** Straight distance between two points in space, metres. */
export function distanceInSpace(a: Point3, b: Point3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function pathsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pathsOf);
  }
}

function chordsOf(path: readonly Position[]): Chord[] {
  const positions = path.map(lonLat);
  const first = positions[0];
  if (first === undefined) return [];
  if (positions.length === 1) {
    const at = pointInSpace(first);
    return [{ from: first, to: first, start: at, end: at }];
  }
  const chords: Chord[] = [];
  let from = first;
  for (const to of positions.slice(1)) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / LONGEST_CHORD_DEGREES));
    for (let step = 0; step < steps; step += 1) {
      const a: LonLat = [from[0] + (dx * step) / steps, from[1] + (dy * step) / steps];
      const b: LonLat = [from[0] + (dx * (step + 1)) / steps, from[1] + (dy * (step + 1)) / steps];
      chords.push({ from: a, to: b, start: pointInSpace(a), end: pointInSpace(b) });
    }
    from = to;
  }
  return chords;
}

function bundle(chords: readonly Chord[]): ChordBundle {
  const points = chords.flatMap(({ start, end }) => [start, end]);
  const mean = (axis: 0 | 1 | 2): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const centre: Point3 = [mean(0), mean(1), mean(2)];
  return { chords, centre, radiusM: Math.max(...points.map((point) => distanceInSpace(point, centre))) };
}

/** The edges of a geometry as chords of at most some 5 km, in bundles of neighbours. */
export function chordBundles(geometry: Geometry): ChordBundle[] {
  const bundles: ChordBundle[] = [];
  for (const path of pathsOf(geometry)) {
    const chords = chordsOf(path);
    for (let index = 0; index < chords.length; index += BUNDLE_SIZE) {
      bundles.push(bundle(chords.slice(index, index + BUNDLE_SIZE)));
    }
  }
  return bundles;
}

/** How far along a chord, 0 to 1, the point nearest to a point in space lies, and how far off it is. */
export function nearestOnChord(
  point: Point3,
  { start, end }: Chord,
): { fraction: number; distanceM: number } {
  const along: Point3 = [end[0] - start[0], end[1] - start[1], end[2] - start[2]];
  const length = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
  const dot =
    (point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1] + (point[2] - start[2]) * along[2];
  const fraction = length === 0 ? 0 : Math.max(0, Math.min(1, dot / length));
  const foot: Point3 = [
    start[0] + fraction * along[0],
    start[1] + fraction * along[1],
    start[2] + fraction * along[2],
  ];
  return { fraction, distanceM: distanceInSpace(point, foot) };
}
