import type { Geometry } from 'geojson';
import { areaKm2 } from '../../../src/geo/area.ts';
import type { Areal } from '../../../src/geo/areal.ts';
import { bboxOf } from '../../../src/geo/bbox.ts';
import { isInside } from '../../../src/geo/inside.ts';
import type { WetlandFact } from '../../../src/dataset/schema/wetland.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import type { Sources } from '../records/read-sources.ts';
import { nameColumns, nameFinder } from '../records/text.ts';
import { discAbout } from './disc.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridAreal, gridPosition } from './quantise.ts';

/** A charted lake is taken for the recorded one when their areas differ by no more than this share. */
const LARGEST_DIFFERENCE = 0.35;
/** Kinds that are one sheet of water. */
const OPEN_WATER: readonly string[] = ['lake', 'lagoon', 'reservoir'];

/** Key of the vocabulary `wetland.*` for a kind as the facts write it. */
export function wetlandKindKey(kind: WetlandFact['kind']): string {
  return kind.replaceAll(',', '').replaceAll(' ', '-');
}

function chartedLake(wetland: WetlandFact, base: BaseGeography | null): Areal | null {
  const area = wetland.area_km2;
  if (area === null || base === null || !OPEN_WATER.includes(wetland.kind)) return null;
  const reachDegrees = wetland.coord_uncertainty_km / 111;
  const near = base.lakes.filter(({ geometry }) => {
    const [west, south, east, north] = bboxOf(geometry);
    const { lon, lat } = wetland;
    return (
      lon > west - reachDegrees &&
      lon < east + reachDegrees &&
      lat > south - reachDegrees &&
      lat < north + reachDegrees
    );
  });
  const alike = near
    .map(({ geometry }) => ({
      geometry,
      difference: Math.abs(areaKm2(geometry) / area - 1),
      holds: isInside([wetland.lon, wetland.lat], geometry),
    }))
    .filter(({ difference }) => difference <= LARGEST_DIFFERENCE)
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.difference - b.difference);
  return alike[0]?.geometry ?? null;
}

/** What is drawn of a wetland, and on what that rests. */
export function wetlandShape(
  wetland: WetlandFact,
  base: BaseGeography | null,
): { readonly basis: 'charted' | 'modelled' | 'reported-point'; readonly geometry: Geometry } {
  const lake = chartedLake(wetland, base);
  if (lake !== null) return { basis: 'charted', geometry: gridAreal(lake) };
  const centre = gridPosition([wetland.lon, wetland.lat]);
  if (wetland.area_km2 === null)
    return { basis: 'reported-point', geometry: { type: 'Point', coordinates: centre } };
  return { basis: 'modelled', geometry: gridAreal(discAbout(centre, wetland.area_km2)) };
}

/** Lakes, lagoons, marshes and river mouths of the estuary: charted water, else a disc of the area, else a point. */
export function tumenWetlandsLayer(sources: Sources, base: BaseGeography | null): LayerFile {
  const nameOf = nameFinder(sources.names);
  return {
    path: 'tumen-wetlands.fgb',
    kind: 'layer',
    source: 'tumen-wetlands',
    columns: {
      id: 'string',
      country: 'string',
      kind: 'string',
      basis: 'string',
      areaKm2: 'number',
      uncertaintyKm: 'number',
      localName: 'string',
      ...NAME_COLUMNS,
    },
    features: sources.wetlands.map((wetland) => {
      const { basis, geometry } = wetlandShape(wetland, base);
      return {
        type: 'Feature',
        properties: {
          id: wetland.id,
          country: wetland.country,
          kind: wetlandKindKey(wetland.kind),
          basis,
          areaKm2: wetland.area_km2,
          uncertaintyKm: wetland.coord_uncertainty_km,
          localName: wetland.name_local,
          ...nameColumns(nameOf(wetland.id)),
        },
        geometry,
      };
    }),
  };
}
