import type { Sources } from '../records/read-sources.ts';
import { nameColumns, nameFinder } from '../records/text.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridLine, OVERVIEW_GRID } from './quantise.ts';
import { smoothLine } from './smooth.ts';

/** Corridors and flyways as smoothed lines; species joined by semicolons. */
export function corridorsLayer(sources: Sources): LayerFile {
  const nameOf = nameFinder(sources.names);
  return {
    path: 'corridors.fgb',
    kind: 'layer',
    source: 'corridors',
    columns: {
      id: 'string',
      kind: 'string',
      status: 'string',
      species: 'string',
      uncertaintyKm: 'number',
      ...NAME_COLUMNS,
    },
    features: sources.corridors.map((corridor) => ({
      type: 'Feature',
      properties: {
        id: corridor.id,
        kind: corridor.kind,
        status: corridor.status,
        species: corridor.species.join(';'),
        uncertaintyKm: corridor.uncertainty_km,
        ...nameColumns(nameOf(corridor.id)),
      },
      geometry: {
        type: 'LineString',
        coordinates: gridLine(smoothLine(corridor.centre_line), OVERVIEW_GRID),
      },
    })),
  };
}
