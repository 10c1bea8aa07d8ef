import type { Corridor, Wetland } from '../../../src/model/records.ts';
import { wetlandKindKey } from '../layers/tumen-wetlands.ts';
import type { Sources } from './read-sources.ts';
import type { ToSource } from './source-records.ts';
import { nameFinder, translateOrNull, type Translate } from './text.ts';

/** `wetlands.json`: the lakes, lagoons, marshes and river mouths of the Tumen estuary. */
export function wetlandRecords(
  sources: Sources,
  toSource: ToSource,
  translate: Translate,
): readonly Wetland[] {
  const nameOf = nameFinder(sources.names);
  return sources.wetlands.map((wetland) => ({
    id: wetland.id,
    names: nameOf(wetland.id),
    localName: wetland.name_local,
    country: wetland.country,
    kind: wetlandKindKey(wetland.kind),
    centre: [wetland.lon, wetland.lat],
    coordUncertaintyKm: wetland.coord_uncertainty_km,
    areaKm2: wetland.area_km2,
    protectedArea: wetland.protected_area,
    waterbirdImportance: translateOrNull(translate, wetland.waterbird_importance),
    confidence: wetland.confidence,
    sources: wetland.sources.map(toSource),
    notes: wetland.notes,
  }));
}

/** `corridors.json`: the linkages without their lines. */
export function corridorRecords(
  sources: Sources,
  toSource: ToSource,
  translate: Translate,
): readonly Corridor[] {
  const nameOf = nameFinder(sources.names);
  return sources.corridors.map((corridor) => ({
    id: corridor.id,
    names: nameOf(corridor.id),
    kind: corridor.kind,
    status: corridor.status,
    species: corridor.species,
    ends: corridor.ends.map(({ name, country, lon, lat }) => ({
      name: translate(name),
      country,
      position: [lon, lat],
    })),
    barriers: corridor.barriers.map(translate),
    uncertaintyKm: corridor.uncertainty_km,
    note: corridor.note,
    sources: corridor.sources.map(toSource),
  }));
}
