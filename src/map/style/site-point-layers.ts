import type { LayerSpecification } from 'maplibre-gl';
import { allOf, hoverWidth, idFilter, whereFilter, type ZoomStop } from './expressions.ts';
import { choosable } from './hit-kinds.ts';
import { dotColour } from './site-colours.ts';
import { isDot, isPointOnly, shownSitesFilter } from './site-filters.ts';
import { layerOpacity, type LayerFamily, type StyleContext } from './style-input.ts';

const SOURCE = 'site-points';
const DOT_RADIUS: readonly ZoomStop[] = [
  [2, 1.6],
  [4, 2.6],
  [8, 4],
  [12, 5],
];

function hasSites(context: StyleContext): boolean {
  return SOURCE in context.sourceUrls && context.shown.some((layer) => layer.source === 'protected-areas');
}

/** Dots of the sites that are too small for an outline, and open circles of those whose outline is unknown. */
export const siteDotLayers: LayerFamily = (context) => {
  if (!hasSites(context)) return [];
  const { theme, metrics, view } = context;
  const dots: LayerSpecification = {
    id: 'site-dots',
    type: 'circle',
    source: SOURCE,
    filter: allOf([shownSitesFilter(context), isDot]),
    ...choosable('site'),
    paint: {
      'circle-radius': hoverWidth(context, DOT_RADIUS, metrics.lineScale),
      'circle-color': ['case', isPointOnly, theme.paper, dotColour(theme, view.colourBy, 'fill')],
      'circle-stroke-color': dotColour(theme, view.colourBy, 'line'),
      'circle-stroke-width': ['case', isPointOnly, 1.6 * metrics.lineScale, metrics.lineScale],
      'circle-opacity': context.isSettled ? 1 : 0,
      'circle-stroke-opacity': context.isSettled ? 1 : 0,
    },
  };
  return [dots];
};

/** Rings round the members of the network of marine protected areas. */
export const neampanLayers: LayerFamily = (context) => {
  const layer = context.shown.find(({ id }) => id === 'neampan');
  if (layer === undefined) return [];
  const rings: LayerSpecification = {
    id: 'neampan',
    type: 'circle',
    source: SOURCE,
    filter: allOf([whereFilter(layer.where), idFilter(context.shownSiteIds)]),
    ...choosable('site'),
    paint: {
      'circle-radius': hoverWidth(
        context,
        [
          [3, 6],
          [8, 10],
        ],
        context.metrics.lineScale,
      ),
      'circle-color': context.theme.paper,
      'circle-opacity': 0.01,
      'circle-stroke-color': context.theme['pa-sea-line'],
      'circle-stroke-width': 1.8 * context.metrics.lineScale,
      'circle-stroke-opacity': layerOpacity(context, layer),
    },
  };
  return [rings];
};
