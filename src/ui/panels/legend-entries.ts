import { colourClasses, type ColourClass } from '../../map/style/colour-classes.ts';
import type { LayerDefinition, LegendEntry } from '../../model/layer-definition.ts';
import type { Site } from '../../model/site.ts';
import type { ColourMode, ViewState } from '../../model/view-state.ts';
import { opacityOf } from '../../state/selectors.ts';
import { isSiteLayer, sitesOfLayer } from './layer-counts.ts';

/** [west, south, east, north], degrees WGS84. */
type Frame = readonly [number, number, number, number];

/** A line of the legend as it is drawn: symbol, colours, opacity, words. */
export interface LegendLine {
  readonly entry: LegendEntry;
  readonly params: Readonly<Record<string, string>>;
  readonly opacity: number;
  /** True where the map draws the edge in the darkened colour of the class. */
  readonly isClass: boolean;
}

/** What the map shows now. */
export interface LegendState {
  readonly view: ViewState;
  readonly layers: readonly LayerDefinition[];
  /** Sites that pass the filter. */
  readonly sites: readonly Site[];
  /** Frame seen [west, south, east, north]; null before the map rests, when everything counts as seen. */
  readonly extent: Frame | null;
  readonly metresPerPixel: number | null;
  /** Lines of what the open panel of an analysis draws, above all layers. */
  readonly analysis: readonly LegendLine[];
}

/** Layers from the top of the map to its bottom, as `map/style/build-style.ts` stacks them. */
const FROM_THE_TOP = [
  'study-areas',
  'bird-sites',
  'neampan',
  'adjoining',
  'corridors-documented',
  'corridors-other',
  'flyways',
  'project-areas',
  'tumen-sites',
  'pa-proposed',
  'tidal-flats',
  'coastal-ramsar',
  'inland-ramsar',
  'pa-land',
  'pa-sea',
  'coastal-world-heritage',
  'inland-world-heritage',
  'biosphere',
  'tumen-wetlands',
  'range-',
  'borders',
  'graticule',
  'water',
] as const;

/**
 * Where lines of a kind lie that only some views hold, [west, south, east, north]: undetermined stretches in the
 * south-west; the Military Demarcation Line and the line of control.
 */
const FRAMES: Readonly<Record<string, readonly Frame[]>> = {
  'legend.border-dashed': [[73, 26, 97.5, 37]],
  'legend.border-dotted': [
    [124.5, 37.5, 128.8, 38.9],
    [73, 32, 78.5, 37],
  ],
};

/** A site whose square of equal area is narrower on the screen is drawn as a dot, CSS pixels. */
const DOT_BELOW_PX = 5;

function rankOf(layer: LayerDefinition): number {
  const rank = FROM_THE_TOP.findIndex((id) => layer.id.startsWith(id));
  return rank === -1 ? FROM_THE_TOP.length : rank;
}

function isSeen(frame: Frame, extent: LegendState['extent']): boolean {
  if (extent === null) return true;
  const [west, south, east, north] = extent;
  return frame[0] <= east && frame[2] >= west && frame[1] <= north && frame[3] >= south;
}

function isEntrySeen(entry: LegendEntry, extent: LegendState['extent']): boolean {
  return FRAMES[entry.titleKey]?.some((frame) => isSeen(frame, extent)) ?? true;
}

function isDot(site: Site, metresPerPixel: number | null): boolean {
  if (metresPerPixel === null) return false;
  const sideM = Math.sqrt(site.areaKm2 ?? 0) * 1000;
  return sideM / metresPerPixel < DOT_BELOW_PX;
}

function belongsTo(site: Site, mode: ColourMode, value: ColourClass['value']): boolean {
  switch (mode) {
    case 'country':
      return site.country === value;
    case 'iucn':
      return site.iucnCategory === value;
    case 'flagship':
      return site.flagship.some((species) => species === value);
    default:
      return false;
  }
}

function yearClass(year: number | null, classes: readonly ColourClass[]): ColourClass | undefined {
  if (year === null) return classes.find(({ value }) => value === null);
  return classes.findLast(({ value }) => typeof value === 'number' && value <= year);
}

/** The class that colours a site, the first that fits; undefined in the mode `realm`. */
export function classOf(site: Site, mode: ColourMode): ColourClass | undefined {
  const classes = colourClasses(mode);
  if (mode === 'year') return yearClass(site.year, classes);
  return (
    classes.find(({ value }) => belongsTo(site, mode, value)) ?? classes.find(({ value }) => value === null)
  );
}

function line(entry: LegendEntry, opacity: number): LegendLine {
  return { entry, params: {}, opacity, isClass: false };
}

function classLines(sites: readonly Site[], mode: ColourMode): readonly LegendLine[] {
  const present = new Set(sites.map((site) => classOf(site, mode)?.token));
  return colourClasses(mode)
    .filter(({ token }) => present.has(token))
    .map(({ titleKey, params, token }) => ({
      entry: { titleKey, symbol: 'fill', fillToken: token, lineToken: token },
      params,
      opacity: 0.75,
      isClass: true,
    }));
}

function pointLines(sites: readonly Site[], state: LegendState): readonly LegendLine[] {
  const hasPointOnly = sites.some((site) => site.geometryBasis === 'reported-point');
  const hasSmall = sites.some(
    (site) => site.geometryBasis !== 'reported-point' && isDot(site, state.metresPerPixel),
  );
  const own = state.view.colourBy === 'realm';
  const small: LegendEntry = {
    titleKey: 'legend.small-site',
    symbol: 'circle',
    fillToken: own ? 'pa-land' : 'ink-3',
    lineToken: own ? 'pa-land-line' : 'ink-2',
  };
  const point: LegendEntry = {
    titleKey: 'ui.point-only',
    symbol: 'ring',
    fillToken: null,
    lineToken: 'ink-2',
  };
  return [...(hasSmall ? [line(small, 1)] : []), ...(hasPointOnly ? [line(point, 1)] : [])];
}

/** In a colour mode the classes speak for the surfaces; outlines and hatches keep their shape in neutral ink. */
function neutral(entry: LegendEntry): readonly LegendEntry[] {
  if (entry.symbol === 'fill') return [];
  return [{ ...entry, fillToken: null, lineToken: 'ink-2' }];
}

function unique(lines: readonly LegendLine[]): readonly LegendLine[] {
  const key = ({ entry, params }: LegendLine): string => JSON.stringify([entry, params]);
  return lines.filter((one, index) => lines.findIndex((other) => key(other) === key(one)) === index);
}

/** The lines of the legend from the top of the map to its bottom: only what is drawn in the present view. */
export function legendLines(state: LegendState): readonly LegendLine[] {
  const { view, sites, extent } = state;
  const seen = sites.filter((site) => isSeen(site.bbox, extent));
  const drawn = state.layers
    .filter((layer) => layer.minZoom <= view.camera.zoom)
    .filter((layer) => !isSiteLayer(layer) || sitesOfLayer(layer, seen).length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const outlined = drawn.filter((layer) => layer.source === 'protected-areas');
  const drawnSites = [...new Set(outlined.flatMap((layer) => sitesOfLayer(layer, seen)))];
  const inClasses = view.colourBy !== 'realm';
  const ofLayer = (layer: LayerDefinition): readonly LegendLine[] => {
    const entries =
      inClasses && layer.source === 'protected-areas' ? layer.legend.flatMap(neutral) : layer.legend;
    return entries
      .filter((entry) => isEntrySeen(entry, extent))
      .map((entry) => line(entry, opacityOf(view, layer)));
  };
  const above = drawn.filter((layer) => layer.source !== 'protected-areas' && rankOf(layer) < rankOfSites());
  const below = drawn.filter((layer) => layer.source !== 'protected-areas' && rankOf(layer) >= rankOfSites());
  return unique([
    ...state.analysis,
    ...above.flatMap(ofLayer),
    ...pointLines(drawnSites, state),
    ...(inClasses ? classLines(drawnSites, view.colourBy) : []),
    ...outlined.flatMap(ofLayer),
    ...below.flatMap(ofLayer),
  ]);
}

function rankOfSites(): number {
  return FROM_THE_TOP.indexOf('tumen-sites');
}

/** From this zoom the map dashes the edges of modelled outlines. */
const MODELLED_DASH_ZOOM = 6;

/** True where dashed edges on the map mean "modelled", so that the legend says so. */
export function showsModelledEdges(state: LegendState): boolean {
  return (
    state.view.camera.zoom >= MODELLED_DASH_ZOOM &&
    state.layers.some((layer) => layer.source === 'protected-areas' && layer.legend[0]?.symbol === 'fill')
  );
}
