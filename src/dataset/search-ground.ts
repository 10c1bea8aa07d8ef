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

/** Words for lake, river and range that people leave out, in the six languages; whole words of a name. */
const KIND_WORDS =
  /(^|\s)(lakes?|river|mountains|ridge|нуур(ууд)?|гол|мөрөн|нуруу|озеро|озёра|река|горы|хребет)(?=\s|$)/giu;
/** The same at the end of a name in Chinese, Japanese or Korean, after two characters of the name at least. */
const KIND_ENDING = /(?<=^.{2,})(湖群|湖|河|江|川|山脉|山脈|山|강|호|산맥|산)$/u;

function bareName(name: string): string {
  return name.replace(KIND_WORDS, ' ').trim().replace(KIND_ENDING, '');
}

/** What a thing is looked for by: each part of a name of two (Khanka/Xingkai), with and without the word for lake. */
function shorterNames(name: string): readonly string[] {
  const parts = name.split(/[/()（）]/u).map((part) => part.trim());
  return parts.flatMap((part) => [part, bareName(part)]).filter((part) => bareName(part) !== '');
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
    const aliases = [...new Set(names.flatMap(shorterNames))].filter((name) => !names.includes(name));
    entries.set(ground.names.en, { kind: 'ground', id: ground.id, ground, names, aliases });
  }
  return [...entries.values()];
}
