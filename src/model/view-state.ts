import {
  DEFAULT_CONNECTIVITY,
  DEFAULT_COVERAGE,
  type ConnectivitySettings,
  type CoverageSettings,
} from './analysis-settings.ts';
import { NO_FILTER, type SiteFilter } from './filter.ts';
import { LAYERS } from './layers.ts';
import type { Language } from './language.ts';

export const THEMES = ['light', 'contrast', 'print'] as const;
export type ThemeId = (typeof THEMES)[number];

export const PANELS = [
  'explore',
  'connectivity',
  'coverage',
  'table',
  'programme',
  'place',
  'about',
] as const;
export type PanelId = (typeof PANELS)[number];

export const COLOUR_MODES = ['realm', 'country', 'iucn', 'year', 'flagship'] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

export const SELECTION_KINDS = ['site', 'wetland', 'corridor', 'species-site', 'range', 'project'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

/** What the card shows. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** Where the map looks: degrees WGS84 and MapLibre zoom. North is always up. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A sheet about one place: the estuary, a border, a country or a sea. Keys of `PLACES`. */
export type PlaceId = string;

/** Everything that a link restores. Small, flat, safe in a URL. */
export interface ViewState {
  readonly camera: Camera;
  /** Ids of the layers that are shown. */
  readonly layers: readonly string[];
  /** Layers whose opacity differs from their default, 0 to 1. */
  readonly opacity: Readonly<Record<string, number>>;
  readonly theme: ThemeId;
  readonly language: Language;
  readonly colourBy: ColourMode;
  readonly panel: PanelId;
  readonly place: PlaceId | null;
  readonly selected: Selection | null;
  readonly filter: SiteFilter;
  readonly connectivity: ConnectivitySettings;
  readonly coverage: CoverageSettings;
  /** Corners of the measured line, [lon, lat]; null when the tool is closed, empty when nothing is placed yet. */
  readonly measure: readonly (readonly [number, number])[] | null;
}

/** The view of a reader who comes without a link. */
export const DEFAULT_VIEW: ViewState = {
  camera: { lon: 115, lat: 43, zoom: 3.5 },
  layers: LAYERS.filter((layer) => layer.visibleByDefault).map((layer) => layer.id),
  opacity: {},
  theme: 'light',
  language: 'en',
  colourBy: 'realm',
  panel: 'explore',
  place: null,
  selected: null,
  filter: NO_FILTER,
  connectivity: DEFAULT_CONNECTIVITY,
  coverage: DEFAULT_COVERAGE,
  measure: null,
};
