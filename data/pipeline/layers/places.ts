import type { SixLanguages } from '../../../src/dataset/schema/shared.ts';
import type { Sources } from '../records/read-sources.ts';
import { nameColumns } from '../records/text.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridPosition } from './quantise.ts';

/** Names of places by glossary id. Throws on an id that the glossary does not have. */
export function placeNames(sources: Sources): (glossaryId: string) => SixLanguages {
  const { countries, seas, rivers_lakes_shared_names: waters } = sources.glossary;
  const entries = new Map([...countries, ...seas, ...waters].map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`${id} is not in the glossary`);
    const { en, zh, ja, ko, mn, ru } = entry;
    return { en, zh, ja, ko, mn, ru };
  };
}

/** Names of countries, seas, rivers, lakes and mountains; a smaller rank is placed first. */
export function placesLayer(sources: Sources): LayerFile {
  const nameOf = placeNames(sources);
  return {
    path: 'places.fgb',
    kind: 'layer',
    source: 'places',
    columns: { id: 'string', kind: 'string', rank: 'integer', minZoom: 'number', ...NAME_COLUMNS },
    features: sources.places.map((place) => ({
      type: 'Feature',
      properties: {
        id: place.id,
        kind: place.kind,
        rank: place.rank,
        minZoom: place.min_zoom,
        ...nameColumns(nameOf(place.glossary_id)),
      },
      geometry: { type: 'Point', coordinates: gridPosition([place.lon, place.lat]) },
    })),
  };
}
