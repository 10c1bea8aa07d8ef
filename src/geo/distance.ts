import type { Geometry } from 'geojson';
import type { LonLat } from './areal.ts';
import {
  chordBundles,
  distanceInSpace,
  nearestOnChord,
  type Chord,
  type ChordBundle,
  type Point3,
} from './chords.ts';
import { geodesicDistanceM } from './geodesic.ts';
import { isInside } from './inside.ts';

/** The shortest way between two geometries: its length on the ellipsoid in metres and its two ends [lon, lat]. */
export interface Gap {
  readonly distanceM: number;
  readonly from: LonLat;
  readonly to: LonLat;
}

/** A geometry made ready for many distance questions. */
export interface Measurable {
  readonly geometry: Geometry;
  readonly bundles: readonly ChordBundle[];
  readonly centre: Point3;
  readonly radiusM: number;
}

/** Shortest distance on the WGS84 ellipsoid between two positions [lon, lat], metres. */
export function distanceM(from: LonLat, to: LonLat): number {
  return geodesicDistanceM(from, to);
}

/** Prepares a geometry for {@link gapBetween}. Throws on one without positions. */
export function measurable(geometry: Geometry): Measurable {
  const bundles = chordBundles(geometry);
  const first = bundles[0];
  if (first === undefined) throw new Error('no distance from a geometry without positions');
  const count = bundles.length;
  const mean = (axis: 0 | 1 | 2): number =>
    bundles.reduce((sum, { centre }) => sum + centre[axis], 0) / count;
  const centre: Point3 = [mean(0), mean(1), mean(2)];
  const radiusM = Math.max(
    ...bundles.map((bundle) => distanceInSpace(bundle.centre, centre) + bundle.radiusM),
  );
  return { geometry, bundles, centre, radiusM };
}

/** A distance that the true one cannot fall below, metres; cheap, to leave out pairs that are far apart. */
export function distanceFloorM(a: Measurable, b: Measurable): number {
  return Math.max(0, distanceInSpace(a.centre, b.centre) - a.radiusM - b.radiusM);
}

function positionAt(chord: Chord, fraction: number): LonLat {
  return [
    chord.from[0] + (chord.to[0] - chord.from[0]) * fraction,
    chord.from[1] + (chord.to[1] - chord.from[1]) * fraction,
  ];
}

interface Candidate {
  readonly floorM: number;
  readonly a: ChordBundle;
  readonly b: ChordBundle;
}

/** Pairs of bundles that may hold the nearest edges, those that may be nearest first. */
function candidates(a: Measurable, b: Measurable): Candidate[] {
  const reach = (one: ChordBundle, other: ChordBundle): number => distanceInSpace(one.centre, other.centre);
  let ceilingM = Infinity;
  for (const one of a.bundles) {
    for (const other of b.bundles) {
      ceilingM = Math.min(ceilingM, reach(one, other) + one.radiusM + other.radiusM);
    }
  }
  const pairs: Candidate[] = [];
  for (const one of a.bundles) {
    for (const other of b.bundles) {
      const floorM = reach(one, other) - one.radiusM - other.radiusM;
      if (floorM <= ceilingM) pairs.push({ floorM, a: one, b: other });
    }
  }
  return pairs.sort((one, other) => one.floorM - other.floorM);
}

function crossing(one: Chord, other: Chord): LonLat | null {
  const [dx, dy] = [one.to[0] - one.from[0], one.to[1] - one.from[1]];
  const [ex, ey] = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
  const turn = dx * ey - dy * ex;
  if (turn === 0) return null;
  const [gx, gy] = [other.from[0] - one.from[0], other.from[1] - one.from[1]];
  const along = (gx * ey - gy * ex) / turn;
  const across = (gx * dy - gy * dx) / turn;
  const meets = along >= 0 && along <= 1 && across >= 0 && across <= 1;
  return meets ? positionAt(one, along) : null;
}

function gapOfChords(one: Chord, other: Chord): { distanceM: number; from: LonLat; to: LonLat } {
  const meeting = crossing(one, other);
  if (meeting !== null) return { distanceM: 0, from: meeting, to: meeting };
  let best = { distanceM: Infinity, from: one.from, to: other.from };
  for (const [point, from] of [
    [one.start, one.from],
    [one.end, one.to],
  ] as const) {
    const near = nearestOnChord(point, other);
    if (near.distanceM < best.distanceM) best = { ...near, from, to: positionAt(other, near.fraction) };
  }
  for (const [point, to] of [
    [other.start, other.from],
    [other.end, other.to],
  ] as const) {
    const near = nearestOnChord(point, one);
    if (near.distanceM < best.distanceM) best = { ...near, from: positionAt(one, near.fraction), to };
  }
  return best;
}

function anyInside(geometry: Geometry, { bundles }: Measurable): LonLat | null {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  for (const { chords } of bundles) {
    const from = chords[0]?.from;
    if (from !== undefined && isInside(from, geometry)) return from;
  }
  return null;
}

function gapOfBundles(a: ChordBundle, b: ChordBundle): Gap {
  let best: Gap = { distanceM: Infinity, from: [0, 0], to: [0, 0] };
  for (const one of a.chords) {
    for (const other of b.chords) {
      const gap = gapOfChords(one, other);
      if (gap.distanceM < best.distanceM) best = gap;
    }
  }
  return best;
}

/**
 * The shortest way from one prepared geometry to another, edge to edge: 0 where they touch, overlap or one
 * holds the other. The nearest pair of edges is found on chords in space, so it holds anywhere on the globe;
 * its length is then measured on the ellipsoid. Good to 0.1 % or 1 m, whichever is more.
 */
export function gapBetween(a: Measurable, b: Measurable): Gap {
  const held = anyInside(b.geometry, a) ?? anyInside(a.geometry, b);
  if (held !== null) return { distanceM: 0, from: held, to: held };
  let best: Gap = { distanceM: Infinity, from: [0, 0], to: [0, 0] };
  for (const pair of candidates(a, b)) {
    if (pair.floorM > best.distanceM) break;
    const gap = gapOfBundles(pair.a, pair.b);
    if (gap.distanceM < best.distanceM) best = gap;
    if (best.distanceM === 0) return best;
  }
  return { ...best, distanceM: geodesicDistanceM(best.from, best.to) };
}

/** {@link gapBetween} for two geometries that are asked about once. */
export function nearestBetween(a: Geometry, b: Geometry): Gap {
  return gapBetween(measurable(a), measurable(b));
}
