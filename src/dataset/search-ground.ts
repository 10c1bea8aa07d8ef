import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { LANGUAGES, type LocalizedText } from '../model/language.ts';
import { GROUND_KINDS, type NamedGround } from '../model/named-ground.ts';
import { PLACES } from '../model/places.ts';
import type { FeatureProperties } from './read-flatgeobuf.ts';
import type { SearchEntry } from './search-entry.ts';

function groundOf({ geometry, properties }: Feature<Geometry, FeatureProperties>): NamedGround | null {
  const { id, minZoom } = properties;
  const kind = GROUND_KINDS.find((known) => known === properties['kind']);
  const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  if (kind === undefined || typeof id !== 'string' || lon === undefined || lat === undefined) return null;
  const names = LANGUAGES.map((language) => [language, properties[`name_${language}`]] as const);
  return {
    id,
    kind,
    names: Object.fromEntries(names.filter(([, name]) => typeof name === 'string')) as LocalizedText,
    position: [lon, lat],
    minZoom: typeof minZoom === 'number' ? minZoom : 0,
  };
}

/** A name of two parts is looked for by either: Khanka/Xingkai, Dalai (Hulun) Lake. */
function partsOf(name: string): readonly string[] {
  const parts = name
    .split(/[/()（）]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}

/**
 * The names on the map's own layer of places as lines of the search: seas, bays, rivers, lakes, mountains, natural
 * regions. Countries and what the list of places has already are left out; a thing named at two spots comes once, at
 * the first.
 */
export function groundEntries(
  places: FeatureCollection<Geometry, FeatureProperties>,
): readonly SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  for (const feature of places.features) {
    const ground = groundOf(feature);
    if (ground === null || entries.has(ground.names.en)) continue;
    if (ground.kind === 'sea' && PLACES.some(({ id }) => id === ground.id)) continue;
    const names = LANGUAGES.map((language) => ground.names[language] ?? ground.names.en);
    const aliases = [...new Set(names.flatMap(partsOf))].filter((part) => !names.includes(part));
    entries.set(ground.names.en, { kind: 'ground', id: ground.id, ground, names, aliases });
  }
  return [...entries.values()];
}
