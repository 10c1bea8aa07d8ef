import type { LayerSpecification } from 'maplibre-gl';
import type { Answers } from '../../model/analysis-answers.ts';
import type { CoverageRow } from '../../model/coverage-rows.ts';
import type { LayerDefinition } from '../../model/layer-definition.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ViewState } from '../../model/view-state.ts';
import type { Theme } from './theme.ts';
import type { ThemeMetrics } from './theme-metrics.ts';

/** What the map needs to know of a site that an answer names. */
export interface ShownSite {
  readonly name: string;
  readonly centre: readonly [number, number];
}

/** Everything that the map's style depends on. */
export interface StyleInput {
  readonly view: Omit<ViewState, 'camera' | 'place'>;
  /** What the analyses have answered; drawn while their panel is open. */
  readonly answers: Answers;
  /** The scenario in hand; null shows the baseline. */
  readonly scenario: Scenario | null;
  /** Subject of the edit whose shape is under the hand and drawn by the drawing tool; null for none. */
  readonly drawnNow: string | null;
  /** The name of a site in the reader's language and its centre [lon, lat]; null where the site is not known. */
  readonly siteOf: (id: string) => ShownSite | null;
  /** Address of the GeoJSON of each source that is read, by source id. */
  readonly sourceUrls: Readonly<Record<string, string>>;
  /**
   * False until the map has rested once; till then dots and broken lines are unseen, and the families
   * of `AFTER_FIRST_REST` are left out: each kind of drawing waits for a shader of its own.
   */
  readonly isSettled: boolean;
  /** False until the names stand too; till then nothing answers to the pointer, see `hoverWidth`. */
  readonly isReady: boolean;
  /** Ids of the sites that pass the filter; null when nothing is filtered. */
  readonly shownSiteIds: readonly string[] | null;
  /** Zone of the 30x30 panel under the pointer or the focus; null for none. */
  readonly hoveredZone: string | null;
  /** Folder of the page, with a slash at its end; fonts lie below it. */
  readonly baseUrl: string;
  /** Writes a distance in the reader's language, such as `28 km`. */
  readonly formatDistanceKm: (distanceKm: number) => string;
  /** Names a zone of the 30x30 panel in the reader's language. */
  readonly zoneTitle: (row: CoverageRow) => string;
  /** Writes a share in the reader's language, such as `11.9 %`. */
  readonly formatPercent: (percent: number) => string;
  /** Writes a degree in the reader's manner, such as `45° N`. */
  readonly formatDegrees: (degrees: number, axis: 'lon' | 'lat') => string;
}

/** The input, looked up once for all families of layers. */
export interface StyleContext extends StyleInput {
  readonly theme: Theme;
  readonly metrics: ThemeMetrics;
  /** The shown layers whose source is there, in the order of the list. */
  readonly shown: readonly LayerDefinition[];
}

/** A family of style layers: none where its subject is hidden. */
export type LayerFamily = (context: StyleContext) => readonly LayerSpecification[];

/** True when the reader shows the layer of that id and its file is read. */
export function isShown(context: StyleContext, id: string): boolean {
  return context.shown.some((layer) => layer.id === id);
}

/** The opacity of a layer, 0 to 1: the reader's, else the layer's own. */
export function layerOpacity(context: StyleContext, layer: LayerDefinition): number {
  return context.view.opacity[layer.id] ?? layer.defaultOpacity;
}
