import type { LayerSpecification } from 'maplibre-gl';
import { hoverWidth } from './expressions.ts';
import { choosable } from './hit-kinds.ts';
import { layerOpacity, type LayerFamily } from './style-input.ts';

/** Areas of the NEASPEC projects: a dashed outline, and a circle where a project has a place and no surface. */
export const projectLayers: LayerFamily = (context) => {
  const layer = context.shown.find(({ id }) => id === 'project-areas');
  if (layer === undefined) return [];
  const { theme, metrics } = context;
  const opacity = layerOpacity(context, layer);
  const shared = { source: 'neaspec-projects', ...choosable('project') } as const;
  const layers: readonly LayerSpecification[] = [
    {
      ...shared,
      id: 'project-areas-fill',
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': theme.accent, 'fill-opacity': 0.07 * opacity, 'fill-antialias': false },
    },
    {
      ...shared,
      id: 'project-areas-line',
      type: 'line',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': hoverWidth(
          context,
          [
            [3, 1.6],
            [8, 2.4],
          ],
          metrics.lineScale,
        ),
        'line-dasharray': [2.4, 1.4],
        'line-opacity': opacity,
      },
    },
    {
      ...shared,
      id: 'project-areas-points',
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': hoverWidth(
          context,
          [
            [3, 5],
            [8, 8],
          ],
          metrics.lineScale,
        ),
        'circle-color': theme.paper,
        'circle-opacity': 0.6,
        'circle-stroke-color': theme.accent,
        'circle-stroke-width': 2 * metrics.lineScale,
        'circle-stroke-opacity': opacity,
      },
    },
  ];
  return layers;
};
