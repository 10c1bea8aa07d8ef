import type { Geometry } from 'geojson';
import { areaKm2 } from '../../../src/geo/area.ts';
import type { Areal } from '../../../src/geo/areal.ts';
import { padBBox } from '../../../src/geo/bbox.ts';
import { isInside } from '../../../src/geo/inside.ts';
import type { WetlandFact } from '../../../src/dataset/schema/wetland.ts';
import type { BaseIndex } from '../footprint/base-window.ts';
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

function chartedLake(wetland: WetlandFact, base: BaseIndex): Areal | null {
  const { area_km2: area, lon, lat } = wetland;
  if (area === null || !OPEN_WATER.includes(wetland.kind)) return null;
  const near = base.cut(padBBox([lon, lat, lon, lat], wetland.coord_uncertainty_km / 111)).lakes;
  const alike = near
    .map(({ geometry }) => ({
      geometry,
      difference: Math.abs(areaKm2(geometry) / area - 1),
      holds: isInside([lon, lat], geometry),
    }))
    .filter(({ difference }) => difference <= LARGEST_DIFFERENCE)
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.difference - b.difference);
  return alike[0]?.geometry ?? null;
}

/** What is drawn of a wetland, and on what that rests. */
export function wetlandShape(
  wetland: WetlandFact,
  base: BaseIndex,
): { readonly basis: 'charted' | 'modelled' | 'reported-point'; readonly geometry: Geometry } {
  const lake = chartedLake(wetland, base);
  if (lake !== null) return { basis: 'charted', geometry: gridAreal(lake) };
  const centre = gridPosition([wetland.lon, wetland.lat]);
  if (wetland.area_km2 === null)
    return { basis: 'reported-point', geometry: { type: 'Point', coordinates: centre } };
  return { basis: 'modelled', geometry: gridAreal(discAbout(centre, wetland.area_km2)) };
}

/** Lakes, lagoons, marshes and river mouths of the estuary: charted water, else a disc of the area, else a point. */
export function tumenWetlandsLayer(sources: Sources, base: BaseIndex): LayerFile {
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
