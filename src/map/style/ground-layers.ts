import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, property, type ZoomStop } from './expressions.ts';
import { mixColours } from './mix-colours.ts';
import { OWN_SOURCES } from './sources.ts';
import { isShown, type LayerFamily, type StyleContext } from './style-input.ts';

const IN_BASE = { source: 'base' } as const;

/**
 * Widths of the shore's bands as shares of the widest, how light each is, and the zoom from which it is drawn: on the
 * whole region two bands do, and wide lines along every shore are dear to draw.
 */
const SHORE_BANDS = [
  { name: 'outer', share: 0.3, factor: 1, minzoom: 0 },
  { name: 'far', share: 0.4, factor: 0.74, minzoom: 5 },
  { name: 'middle', share: 0.6, factor: 0.52, minzoom: 5 },
  { name: 'near', share: 0.8, factor: 0.33, minzoom: 0 },
  { name: 'inner', share: 1, factor: 0.16, minzoom: 5 },
] as const;
const SHORE_WIDTH: readonly ZoomStop[] = [
  [3, 12],
  [6, 40],
  [10, 84],
  [13, 120],
];

/**
 * The sea grows lighter towards the shore in bands. They are opaque, so that bays and islets do not show where bands
 * overlap, and lie under the land, so that only their sea side shows.
 */
export const shoreLayers: LayerFamily = ({ theme, isSettled }) =>
  (isSettled ? SHORE_BANDS : []).map(({ name, share, factor, minzoom }): LayerSpecification => ({
    ...IN_BASE,
    id: `shore-${name}`,
    type: 'line',
    minzoom,
    'source-layer': 'coast',
    layout: { 'line-cap': 'butt', 'line-join': 'bevel' },
    paint: {
      'line-color': mixColours(theme.sea, theme['sea-shore'], share),
      'line-width': byZoom(SHORE_WIDTH.map(([zoom, width]) => [zoom, width * factor])),
      'line-blur': 1.5,
    },
  }));

const isOfSixCountries: FilterSpecification = ['!=', property('outside'), true];

/** Land of the six countries, land outside them, and the faint rest of the world. */
export const landLayers: LayerFamily = ({ theme }) => [
  {
    ...IN_BASE,
    id: 'world-land',
    type: 'fill',
    'source-layer': 'world',
    paint: { 'fill-color': theme['land-outside'], 'fill-antialias': false },
  },
  {
    ...IN_BASE,
    id: 'land',
    type: 'fill',
    'source-layer': 'land',
    paint: {
      'fill-color': ['case', isOfSixCountries, theme.land, theme['land-outside']],
    },
  },
];

function riverWidth(scale: number): ExpressionSpecification {
  const rank = ['coalesce', property('rank'), 3];
  const width = (large: number, small: number): unknown => [
    'interpolate',
    ['linear'],
    rank,
    1,
    large * scale,
    5,
    small * scale,
  ];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    3,
    width(0.9, 0.25),
    6,
    width(1.6, 0.5),
    10,
    width(5, 0.9),
    13,
    width(9, 1.6),
  ] as unknown as ExpressionSpecification;
}

/** Lakes and rivers. */
export const waterLayers: LayerFamily = (context) => {
  const { theme, metrics } = context;
  if (!isShown(context, 'water')) return [];
  return [
    {
      ...IN_BASE,
      id: 'rivers',
      type: 'line',
      'source-layer': 'river',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': theme.river, 'line-width': riverWidth(metrics.lineScale) },
    },
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
    layout: { 'line-join': 'round' },
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
export const beyondLayers: LayerFamily = ({ theme, isSettled }) =>
  !isSettled
    ? []
    : [
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
    layout: { 'line-cap': 'round', 'line-join': 'round' },
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

/** Borders by type: agreed solid, undetermined dashed, armistice or control lines dotted, the rest not drawn. */
export const borderLayers: LayerFamily = (context) => {
  const { theme } = context;
  if (!isShown(context, 'borders')) return [];
  return BORDER_DASHES.map(({ type, dash }): LayerSpecification => ({
    ...IN_BASE,
    id: `border-${type}`,
    type: 'line',
    'source-layer': 'border',
    filter: ['==', property('type'), type],
    layout: { 'line-cap': 'butt', 'line-join': 'round' },
    paint: {
      'line-color': ['case', isBetweenTwoOfSix, theme.border, theme['border-outside']],
      'line-width': borderWidth(context, type === 'dotted' ? 1.6 : 1),
      ...(dash !== null && { 'line-dasharray': [...dash] }),
    },
  }));
};
