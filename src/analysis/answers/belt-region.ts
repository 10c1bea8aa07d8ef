import type { Areal } from '../../geo/areal.ts';
import { flatGround, sharedKm2 } from '../../geo/shared-area.ts';
import type { Border } from '../../model/country.ts';
import type { ShippedZone } from '../coverage/shipped-zones.ts';

/** Depth of the belts that make up the region of ProtConn, km on either side of a border. */
export const REGION_DEPTH_KM = 50;

/** The land along borders of which ProtConn gives a share. */
export interface BeltRegion {
  /** Null where no belt is drawn. */
  readonly ground: ReturnType<typeof flatGround> | null;
  /** Without overlaps, on the ellipsoid; null where no belt is drawn. */
  readonly areaKm2: number | null;
}

/** True for the border itself, and for each of the borders that run into a tripoint. */
function liesOn(pair: string | null, border: Border | null): boolean {
  if (border === null) return true;
  const codes = border.split('-');
  return pair?.split('-').every((code) => codes.includes(code)) === true;
}

/** The belts of 50 km on both sides of a border, or of all borders when it is null; where belts overlap once. */
export function beltRegion(zones: readonly ShippedZone[], border: Border | null): BeltRegion {
  const belts = zones.filter(
    ({ kind, depthKm, border: pair }) =>
      kind === 'border-belt' && depthKm === REGION_DEPTH_KM && liesOn(pair, border),
  );
  if (belts.length === 0) return { ground: null, areaKm2: null };
  const ground = flatGround(belts.map(({ geometry }) => geometry));
  return { ground, areaKm2: ground.areaKm2 };
}

/** What geometries together cover of a region, each place once, km²; 0 without a region. */
export function inRegionKm2(geometries: readonly Areal[], { ground }: BeltRegion): number {
  return ground === null ? 0 : sharedKm2(flatGround(geometries), ground);
}
