/** The seven groups of layers, as a person thinks of them, in the order of the panel. */
export const LAYER_GROUPS = [
  'protected-areas',
  'coasts',
  'corridors',
  'species',
  'tumen',
  'programme',
  'ground',
] as const;
export type LayerGroup = (typeof LAYER_GROUPS)[number];

/**
 * A file under `public/data` that layers draw from. `base` is the vector-tile archive of the ground; the others
 * are FlatGeobuf files of the same name.
 */
export type DataSourceId =
  | 'protected-areas'
  | 'site-points'
  | 'adjoining-links'
  | 'species-ranges'
  | 'species-sites'
  | 'tumen-wetlands'
  | 'corridors'
  | 'neaspec-projects'
  | 'places'
  | 'base';

/** How a swatch looks; the same words drive the map symbol and the legend. */
export type SymbolKind =
  | 'fill'
  | 'dashed-outline'
  | 'dotted-outline'
  | 'hatched-fill'
  | 'line'
  | 'dashed-line'
  | 'dotted-line'
  | 'circle'
  | 'ring'
  | 'label';

/** One line of the legend: its words, its symbol and the colour tokens that the map uses too. */
export interface LegendEntry {
  readonly titleKey: string;
  readonly symbol: SymbolKind;
  /** Token of `styles/themes/*.json` for the surface or the line, such as `pa-land`. */
  readonly fillToken: string | null;
  readonly lineToken: string;
}

/** A property of the layer's features, with the words that explain it. */
export interface FieldDefinition {
  readonly name: string;
  readonly titleKey: string;
  readonly type: 'string' | 'number' | 'boolean';
  /** UCUM-like unit, or null for a pure number or a word. */
  readonly unit: 'km²' | 'km' | 'year' | 'count' | null;
}

/** Attribute test that parts one file into several layers; all named properties must match. */
export type LayerWhere = Readonly<Record<string, readonly (string | number | boolean)[]>>;

/** A layer of the atlas: one entry of the list in `layers.ts`; data, not code. */
export interface LayerDefinition {
  readonly id: string;
  readonly group: LayerGroup;
  readonly source: DataSourceId;
  readonly where: LayerWhere;
  readonly geometry: 'polygon' | 'line' | 'point' | 'label';
  readonly titleKey: string;
  readonly legend: readonly LegendEntry[];
  readonly fields: readonly FieldDefinition[];
  /** SPDX identifier of the data's licence. */
  readonly licence: 'CC-BY-4.0' | 'ODbL-1.0' | 'LGPL-3.0-or-later';
  /** Message key of the citation. */
  readonly citationKey: string;
  readonly visibleByDefault: boolean;
  /** Fill opacity at the start, 0 to 1. */
  readonly defaultOpacity: number;
  readonly minZoom: number;
}
