import type { MultiPolygon, Position } from 'geojson';
import { multiPolygonOf } from '../../geo/areal.ts';
import type { Country } from '../../model/country.ts';
import type { ZoneBand, ZoneKind } from '../../model/zone-band.ts';
import type { CoverageZone } from './zone-coverage.ts';

/** Grid of the shipped bands: about ten metres. */
export const ZONE_GRID = 1e-4;

/** A zone that the atlas ships, whole: a belt holds all bands from the border or coast to its depth. */
export interface ShippedZone extends CoverageZone {
  readonly kind: ZoneKind;
  readonly border: string | null;
  readonly country: Country | null;
  /** Depth of a belt, km; null for seas. */
  readonly depthKm: number | null;
  readonly nameId: string | null;
  readonly limits: string;
  readonly bandIds: readonly string[];
  /** On the WGS 84 ellipsoid. */
  readonly areaKm2: number;
}

function decodeRing(steps: readonly number[]): Position[] {
  const scale = Math.round(1 / ZONE_GRID);
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    ring.push([x / scale, y / scale]);
  }
  return ring.length > 0 ? [...ring, [...(ring[0] ?? [])]] : ring;
}

/** The geometry of a band. */
export function decodePolygons(polygons: ZoneBand['polygons']): MultiPolygon {
  return multiPolygonOf(polygons.map((rings) => rings.map(decodeRing)));
}

function family({ kind, border, country, id }: ZoneBand): string {
  return kind === 'sea' || kind === 'estuary' ? id : `${kind} ${border ?? ''} ${country ?? ''}`;
}

/**
 * The zones that the bands make up: a belt of 50 km holds the bands of 0–10, 10–25 and 25–50 km. Bands of a belt do
 * not overlap, so their polygons stand side by side in the zone's geometry.
 */
export function shippedZones(bands: readonly ZoneBand[]): readonly ShippedZone[] {
  const shapes = new Map(bands.map((band) => [band.id, decodePolygons(band.polygons)]));
  return bands.map((band) => {
    const inner = bands.filter(
      (other) => family(other) === family(band) && (other.toKm ?? 0) <= (band.toKm ?? 0),
    );
    return {
      id: band.toKm === null ? band.id : band.id.replace(/-\d+-(\d+)$/, '-$1'),
      kind: band.kind,
      border: band.border,
      country: band.country,
      depthKm: band.toKm,
      nameId: band.nameId,
      limits: band.limits,
      bandIds: inner.map(({ id }) => id),
      areaKm2: inner.reduce((sum, { areaKm2 }) => sum + areaKm2, 0),
      parts: inner.flatMap(({ id }) => shapes.get(id) ?? []),
      geometry: multiPolygonOf(inner.flatMap(({ id }) => shapes.get(id)?.coordinates ?? [])),
    };
  });
}
