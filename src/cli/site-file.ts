import type { Position } from 'geojson';
import { isEmptyAreal, polygonsOf, type Areal } from '../geo/areal.ts';
import { areaKm2 } from '../geo/area.ts';
import { selfCrossing } from '../geo/ring-crossing.ts';
import { BadInput } from './bad-input.ts';

/** A site read from a GeoJSON file. */
export interface SiteFeature {
  readonly id: string;
  readonly geometry: Areal;
  /** On the WGS 84 ellipsoid. */
  readonly areaKm2: number;
}

interface LooseFeature {
  readonly id?: unknown;
  readonly properties?: { readonly id?: unknown } | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

function parseCollection(text: string, path: string): readonly LooseFeature[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`${path} is not JSON.`);
  }
  const collection = value as { type?: unknown; features?: unknown } | null;
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    throw new BadInput(`${path} is not a GeoJSON FeatureCollection.`);
  }
  if (collection.features.length === 0) throw new BadInput(`${path} has no features.`);
  return collection.features as readonly LooseFeature[];
}

function idOf(feature: LooseFeature, number: number): string {
  const id = feature.id ?? feature.properties?.id ?? number;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(number);
}

function isPosition(value: unknown): value is Position {
  return (
    Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((part) => Number.isFinite(part))
  );
}

function isRing(value: unknown): value is Position[] {
  return Array.isArray(value) && value.every(isPosition);
}

function checkRing(ring: Position[], id: string, path: string): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw new BadInput(`${path}: a ring of site ${id} is not closed or has fewer than four positions.`);
  }
  if (ring.some(([lon = 0, lat = 0]) => Math.abs(lon) > 360 || Math.abs(lat) > 90)) {
    throw new BadInput(`${path}: site ${id} is not in longitude and latitude (degrees, WGS 84).`);
  }
}

function arealOf(feature: LooseFeature, id: string, path: string): Areal {
  const { type, coordinates } = feature.geometry ?? {};
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    throw new BadInput(`${path}: site ${id} is not a polygon.`);
  }
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  const isSound =
    Array.isArray(polygons) &&
    polygons.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing));
  if (!isSound) throw new BadInput(`${path}: the coordinates of site ${id} are not those of a ${type}.`);
  return { type, coordinates } as Areal;
}

function siteOf(feature: LooseFeature, number: number, path: string): SiteFeature {
  const id = idOf(feature, number);
  const geometry = arealOf(feature, id, path);
  for (const ring of polygonsOf(geometry).flat()) checkRing(ring, id, path);
  if (isEmptyAreal(geometry)) throw new BadInput(`${path}: site ${id} covers nothing.`);
  const crossing = selfCrossing(geometry);
  if (crossing !== null) {
    throw new BadInput(`${path}: a ring of site ${id} crosses itself near ${crossing[0]}, ${crossing[1]}.`);
  }
  return { id, geometry, areaKm2: areaKm2(geometry) };
}

/** Reads the polygons of a GeoJSON file; ids are those of the features or of their properties, else their number. */
export function parseSites(text: string, path: string): SiteFeature[] {
  const sites = parseCollection(text, path).map((feature, index) => siteOf(feature, index + 1, path));
  const seen = new Set<string>();
  for (const { id } of sites) {
    if (seen.has(id)) throw new BadInput(`${path}: site ${id} stands twice.`);
    seen.add(id);
  }
  return sites;
}
