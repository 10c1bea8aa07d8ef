import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Feature, Geometry, LineString, MultiPolygon, Polygon } from 'geojson';

/** Level of detail of the prepared base: about 2.5 km, 300 m and 10-20 m tolerance. */
export type BaseLevel = 'coarse' | 'mid' | 'fine';

/** How a border segment is drawn: boundary, undetermined, line of control or armistice line, not drawn. */
export type BorderType = 'agreed' | 'dashed' | 'dotted' | 'none';

/**
 * ISO 3166 alpha-3 code of a country in the frame, member State or neighbour.
 * Areas that no country colour may fill are not in the map of countries; see {@link BaseGeography.unattributed}.
 */
export type Iso3string = string;

/** A lake, reservoir, lagoon or wide river reach; `name` is a stable English id (`khanka`), null when unknown. */
export interface LakeProperties {
  readonly id: string;
  readonly name: string | null;
}

/** A river reach; `name` is a stable English id (`tumen`), null when unknown; rank 1 (largest) to 5. */
export interface RiverProperties {
  readonly id: string;
  readonly name: string | null;
  readonly rank: number;
}

/** A border segment; `pair` is two ISO3 codes in alphabetical order joined by a hyphen. */
export interface BorderProperties {
  readonly id: string;
  readonly pair: string;
  readonly type: BorderType;
  /** Key of the note that explains a segment which is not `agreed`; null for the others. */
  readonly noteId: string | null;
}

/** A stretch of shore; `id` alone tells it apart. */
export interface CoastProperties {
  readonly id: string;
}

/**
 * The ground of 68-150° E, 18-60° N at one level of detail. Positions are [lon, lat], WGS84.
 * Country polygons share their border vertices exactly with each other and with `borders`, and their
 * shore vertices with `coast`; all are cut at the frame, which is neither border nor coast.
 */
export interface BaseGeography {
  /** Dry land and inland waters of each country, to the sea shore, inside the frame. */
  readonly land: ReadonlyMap<Iso3string, MultiPolygon>;
  /** Land that the atlas attributes to no country, each with the key of its note. */
  readonly unattributed: readonly Feature<MultiPolygon, { readonly noteId: string }>[];
  /** Inland water surfaces. They may cross a border; intersect with `land` for one country's part. */
  readonly lakes: readonly Feature<Polygon | MultiPolygon, LakeProperties>[];
  readonly rivers: readonly Feature<LineString, RiverProperties>[];
  readonly borders: readonly Feature<LineString, BorderProperties>[];
  readonly coast: readonly Feature<LineString, CoastProperties>[];
}

/** FlatGeobuf has no null for text columns: an empty text stands for it in the files. */
interface LandProperties {
  readonly iso3: string;
  readonly noteId: string;
}

const BASE_FOLDER = new URL('../../base/', import.meta.url);

/** Path of one committed theme of the prepared base. */
export function baseFile(level: BaseLevel | '.', theme: string): string {
  return fileURLToPath(new URL(`${level}/${theme}.fgb`, BASE_FOLDER));
}

async function readTheme<G extends Geometry, P>(
  level: BaseLevel | '.',
  theme: string,
): Promise<Feature<G, P>[]> {
  const bytes = await readFile(baseFile(level, theme));
  const features = deserialize(new Uint8Array(bytes)) as unknown as AsyncIterable<Feature<G, P>>;
  const result: Feature<G, P>[] = [];
  for await (const feature of features) result.push(feature);
  return result;
}

function withNull<G extends Geometry, P extends object>(
  features: readonly Feature<G, P>[],
  key: keyof P,
): readonly Feature<G, P>[] {
  return features.map((feature) =>
    feature.properties[key] ? feature : { ...feature, properties: { ...feature.properties, [key]: null } },
  );
}

/**
 * Reads one level of the prepared base from `data/base/<level>/*.fgb`.
 * Features come in the order of the files, which is fixed; the same files give the same result.
 * Takes about a second for `fine`; call it once and share the result.
 */
export async function loadBaseGeography(level: BaseLevel): Promise<BaseGeography> {
  const [landParts, lakes, rivers, borders, coast] = await Promise.all([
    readTheme<MultiPolygon, LandProperties>(level, 'land'),
    readTheme<Polygon | MultiPolygon, LakeProperties>(level, 'lakes'),
    readTheme<LineString, RiverProperties>(level, 'rivers'),
    readTheme<LineString, BorderProperties>(level, 'borders'),
    readTheme<LineString, CoastProperties>(level, 'coast'),
  ]);
  const countries = landParts.filter((part) => part.properties.iso3);
  const others = landParts.filter((part) => !part.properties.iso3);
  return {
    land: new Map(countries.map((part) => [part.properties.iso3, part.geometry])),
    unattributed: others.map((part) => ({ ...part, properties: { noteId: part.properties.noteId } })),
    lakes: withNull(lakes, 'name'),
    rivers: withNull(rivers, 'name'),
    borders: withNull(borders, 'noteId'),
    coast,
  };
}

/** Land of the world beyond the frame, coarse: the frame itself is cut out of it. */
export async function loadWorldOutline(): Promise<readonly Feature<Polygon | MultiPolygon>[]> {
  return readTheme<Polygon | MultiPolygon, object>('.', 'world');
}
