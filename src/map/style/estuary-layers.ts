import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { hoverWidth } from './expressions.ts';
import { choosable } from './hit-kinds.ts';
import { layerOpacity, type LayerFamily } from './style-input.ts';

const isSurface: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
const isPoint: FilterSpecification = ['==', ['geometry-type'], 'Point'];

/** Lakes, lagoons and marshes of the Tumen estuary; rings where the area is not reported. */
export const wetlandLayers: LayerFamily = (context) => {
  const layer = context.shown.find(({ id }) => id === 'tumen-wetlands');
  if (layer === undefined) return [];
  const { theme, metrics } = context;
  const opacity = layerOpacity(context, layer);
  const shared = { source: 'tumen-wetlands', minzoom: layer.minZoom, ...choosable('wetland') } as const;
  const layers: readonly LayerSpecification[] = [
    {
      ...shared,
      id: 'tumen-wetlands-fill',
      type: 'fill',
      filter: isSurface,
      paint: {
        'fill-color': theme.wetland,
        'fill-opacity': Math.min(1, opacity * metrics.fillScale),
        'fill-antialias': false,
      },
    },
    {
      ...shared,
      id: 'tumen-wetlands-line',
      type: 'line',
      filter: isSurface,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme['wetland-line'],
        'line-width': hoverWidth(
          context,
          [
            [6, 0.8],
            [10, 1.3],
          ],
          metrics.lineScale,
        ),
        'line-dasharray': [3.4, 2],
        'line-opacity': context.isSettled ? 1 : 0,
      },
    },
    {
      ...shared,
      id: 'tumen-wetlands-points',
      type: 'circle',
      filter: isPoint,
      minzoom: 7.5,
      paint: {
        'circle-radius': hoverWidth(
          context,
          [
            [7, 3],
            [11, 5],
          ],
          metrics.lineScale,
        ),
        'circle-color': theme.paper,
        'circle-stroke-color': theme['wetland-line'],
        'circle-stroke-width': 2 * metrics.lineScale,
      },
    },
  ];
  return layers;
};
