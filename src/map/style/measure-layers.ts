import type { LayerSpecification } from 'maplibre-gl';
import { property } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { letterFormsOf } from './label-expression.ts';
import { OWN_SOURCES } from './own-sources.ts';
import type { LayerFamily } from './style-input.ts';

/** The measured line, its corners and the length up to each. */
export const measureLayers: LayerFamily = (context) => {
  if (context.view.measure === null) return [];
  const { theme, metrics } = context;
  const source = OWN_SOURCES.measure;
  const layers: readonly LayerSpecification[] = [
    {
      id: 'measure-halo',
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': theme['selection-halo'], 'line-width': 6 * metrics.lineScale },
    },
    {
      id: 'measure-line',
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.selection,
        'line-width': 2.2 * metrics.lineScale,
        'line-dasharray': [3, 1.6],
      },
    },
    {
      id: 'measure-corners',
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 4.5 * metrics.lineScale,
        'circle-color': theme['selection-halo'],
        'circle-stroke-color': theme.selection,
        'circle-stroke-width': 2 * metrics.lineScale,
      },
    },
    {
      id: 'measure-labels',
      type: 'symbol',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': property('label'),
        'text-font': [fontName('sans-semibold', letterFormsOf(context.view.language))],
        'text-size': ['case', ['==', property('isLast'), true], 15, 12.5],
        'text-variable-anchor': ['bottom', 'right', 'left', 'top'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': theme.ink,
        'text-halo-color': theme['selection-halo'],
        'text-halo-width': metrics.haloPx * 1.5,
      },
    },
  ];
  return layers;
};
