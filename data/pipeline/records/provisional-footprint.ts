import type { Footprint, FootprintRecord } from '../footprint/contract.ts';
import { discAbout } from '../layers/disc.ts';

/** A disc of the reported area about the centre; a marked point where the area is unknown. */
export function provisionalFootprint(record: FootprintRecord): Footprint {
  const centre = [record.lon, record.lat] as const;
  const hasArea = record.area_km2 !== null;
  return {
    id: record.id,
    geometry: record.area_km2 === null ? null : discAbout(centre, record.area_km2),
    geometryBasis: hasArea ? 'modelled' : 'reported-point',
    centre,
    areaKm2: record.area_km2,
    areaErrorPct: hasArea ? 0 : null,
    uncertaintyKm: record.coord_uncertainty_km,
    issues: [],
  };
}
