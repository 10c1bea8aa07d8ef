import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, property, stepByZoom, type ZoomStop } from './expressions.ts';
import { mixColours } from './mix-colours.ts';
import { OWN_SOURCES } from './own-sources.ts';
import { isShown, type LayerFamily, type StyleContext } from './style-input.ts';

const IN_BASE = { source: 'base' } as const;

/** Lines thinner than a pixel and a half show no joins; round ones would treble their triangles. */
const FINE_JOIN: ExpressionSpecification = stepByZoom('bevel', [6, 'round']);
const FINE_CAP: ExpressionSpecification = stepByZoom('butt', [6, 'round']);

/**
 * Widths of the shore's bands as shares of the widest, how light each is, and the zoom from which it is drawn: on the
 * whole region two bands do, and wide lines along every shore are dear to draw.
 */
const SHORE_BANDS = [
  { name: 'outer', share: 0.3, factor: 1, fromZoom: 0 },
  { name: 'far', share: 0.4, factor: 0.74, fromZoom: 5 },
  { name: 'middle', share: 0.6, factor: 0.52, fromZoom: 5 },
  { name: 'near', share: 0.8, factor: 0.33, fromZoom: 0 },
  { name: 'inner', share: 1, factor: 0.16, fromZoom: 5 },
] as const;
const SHORE_WIDTH: readonly ZoomStop[] = [
  [3, 12],
  [6, 40],
  [10, 84],
  [13, 120],
];

/** Shore and bands are cut from the coast once: layers of the same layout share what the worker makes of a tile. */
const COAST_LAYOUT = { 'line-join': 'bevel' } as const;

/**
 * The sea grows lighter towards the shore in bands. They are opaque, so that bays and islets do not show where bands
 * overlap, and lie under the land, so that only their sea side shows. Until the map has rested once they are not drawn.
 */
export const shoreLayers: LayerFamily = ({ theme, isSettled }) =>
  SHORE_BANDS.map(({ name, share, factor, fromZoom }): LayerSpecification => ({
    ...IN_BASE,
    id: `shore-${name}`,
    type: 'line',
    ...(fromZoom > 0 && { minzoom: fromZoom }),
    'source-layer': 'coast',
    layout: COAST_LAYOUT,
    paint: {
      'line-color': mixColours(theme.sea, theme['sea-shore'], share),
      'line-width': byZoom(SHORE_WIDTH.map(([zoom, width]) => [zoom, width * factor])),
      'line-blur': 1.5,
      'line-opacity': isSettled ? 1 : 0,
    },
  }));

const isOutside: FilterSpecification = ['==', property('outside'), true];

/**
 * Land of the six countries, land outside them, and the faint rest of the world: one colour each, so that all share one
 * shader; the line of the coast smooths their edges.
 */
export const landLayers: LayerFamily = ({ theme }) => {
  const land = (
    id: string,
    sourceLayer: string,
    colour: string,
    filter: FilterSpecification,
  ): LayerSpecification => ({
    ...IN_BASE,
    id,
    type: 'fill',
    'source-layer': sourceLayer,
    filter,
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  return [
    land('world-land', 'world', theme['land-outside'], true),
    land('land-outside', 'land', theme['land-outside'], isOutside),
    land('land', 'land', theme.land, ['!', isOutside]),
  ];
};

/** Widths of a river by its rank at four zooms, CSS pixels; a river without a rank is of the third. */
const RIVER_RANKS = [1, 2, 3, 4, 5] as const;
const RIVER_WIDTHS = [
  { zoom: 3, large: 0.9, small: 0.25 },
  { zoom: 6, large: 1.6, small: 0.5 },
  { zoom: 10, large: 5, small: 0.9 },
  { zoom: 13, large: 9, small: 1.6 },
] as const;

function riverWidth(rank: number, scale: number): ExpressionSpecification {
  const share = (rank - 1) / (RIVER_RANKS.length - 1);
  return byZoom(
    RIVER_WIDTHS.map(({ zoom, large, small }) => [zoom, (large + (small - large) * share) * scale]),
  );
}

/** One layer a rank, so that width is constant in each. */
function riverLayers({ theme, metrics }: StyleContext): readonly LayerSpecification[] {
  return RIVER_RANKS.map((rank): LayerSpecification => ({
    ...IN_BASE,
    id: `rivers-${String(rank)}`,
    type: 'line',
    'source-layer': 'river',
    filter: ['==', ['coalesce', property('rank'), 3], rank],
    layout: { 'line-cap': FINE_CAP, 'line-join': FINE_JOIN },
    paint: { 'line-color': theme.river, 'line-width': riverWidth(rank, metrics.lineScale) },
  }));
}

/** Lakes and rivers. */
export const waterLayers: LayerFamily = (context) => {
  const { theme, metrics } = context;
  if (!isShown(context, 'water')) return [];
  return [
    ...riverLayers(context),
    {
      ...IN_BASE,
      id: 'lakes',
      type: 'fill',
      'source-layer': 'lake',
      paint: { 'fill-color': theme.lake, 'fill-antialias': false },
    },
    {
      ...IN_BASE,
      id: 'lake-shores',
      type: 'line',
      'source-layer': 'lake',
      layout: { 'line-join': FINE_JOIN },
      paint: {
        'line-color': mixColours(theme.river, theme.coast, 0.5),
        'line-width': byZoom([
          [3, 0.4 * metrics.lineScale],
          [8, 0.9 * metrics.lineScale],
        ]),
      },
    },
  ];
};

/** The line of the sea shore. */
export const coastLayers: LayerFamily = ({ theme, metrics }) => [
  {
    ...IN_BASE,
    id: 'coast',
    type: 'line',
    'source-layer': 'coast',
    layout: COAST_LAYOUT,
    paint: {
      'line-color': theme.coast,
      'line-width': byZoom([
        [3, 0.55 * metrics.lineScale],
        [6, 0.8 * metrics.lineScale],
        [11, 1.2 * metrics.lineScale],
      ]),
    },
  },
];

/** Veils over what lies outside the frame. */
export const beyondLayers: LayerFamily = ({ theme }) => [
  {
    id: 'beyond-frame',
    type: 'fill',
    source: OWN_SOURCES.beyond,
    paint: {
      'fill-color': theme.beyond,
      'fill-opacity': 0.16,
      'fill-antialias': false,
    },
  },
];

function borderWidth(context: StyleContext, factor: number): ExpressionSpecification {
  const scale = context.metrics.lineScale * factor;
  return byZoom([
    [3, 0.9 * scale],
    [6, 1.3 * scale],
    [10, 1.9 * scale],
  ]);
}

const PAIRS_OF_SIX = ['CHN-MNG', 'CHN-PRK', 'CHN-RUS', 'KOR-PRK', 'MNG-RUS', 'PRK-RUS'];
const isBetweenTwoOfSix: ExpressionSpecification = ['in', property('pair'), ['literal', PAIRS_OF_SIX]];

const BORDER_DASHES = [
  { type: 'agreed', dash: null },
  { type: 'dashed', dash: [4, 2.5] },
  { type: 'dotted', dash: [1, 1.6] },
] as const;

/** A soft band along the agreed borders between two of the six; rivers that are the border lie on it. */
export const borderGlowLayers: LayerFamily = (context) => {
  if (!isShown(context, 'borders')) return [];
  const glow: LayerSpecification = {
    ...IN_BASE,
    id: 'border-glow',
    type: 'line',
    'source-layer': 'border',
    filter: ['all', isBetweenTwoOfSix, ['==', property('type'), 'agreed']],
    layout: { 'line-cap': FINE_CAP, 'line-join': FINE_JOIN },
    paint: {
      'line-color': context.theme['border-glow'],
      'line-width': byZoom([
        [3, 4],
        [6, 7],
        [10, 12],
      ]),
      'line-opacity': 0.55,
    },
  };
  return [glow];
};

/**
 * Borders by type: agreed solid, undetermined dashed, armistice or control lines dotted, the rest not drawn; those of
 * two of the six countries in ink, others lighter.
 */
export const borderLayers: LayerFamily = (context) => {
  const { theme } = context;
  if (!isShown(context, 'borders')) return [];
  const line = (
    { type, dash }: (typeof BORDER_DASHES)[number],
    suffix: string,
    colour: string,
    isHere: ExpressionSpecification,
  ): LayerSpecification => ({
    ...IN_BASE,
    id: `border-${type}${suffix}`,
    type: 'line',
    'source-layer': 'border',
    filter: ['all', ['==', property('type'), type], isHere],
    layout: { 'line-cap': 'butt', 'line-join': FINE_JOIN },
    paint: {
      'line-color': colour,
      'line-width': borderWidth(context, type === 'dotted' ? 1.6 : 1),
      ...(dash !== null && { 'line-dasharray': [...dash], 'line-opacity': context.isSettled ? 1 : 0 }),
    },
  });
  return BORDER_DASHES.flatMap((kind) => [
    line(kind, '-outside', theme['border-outside'], ['!', isBetweenTwoOfSix]),
    line(kind, '', theme.border, isBetweenTwoOfSix),
  ]);
};
