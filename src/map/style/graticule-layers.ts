import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { property, stepByZoom } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { GRATICULE_STEPS } from './graticule.ts';
import { OWN_SOURCES } from './own-sources.ts';
import { isShown, type LayerFamily } from './style-input.ts';

const [widest, ...closer] = GRATICULE_STEPS;
const isOfZoom: FilterSpecification = [
  '>=',
  property('step'),
  stepByZoom(widest.degrees, ...closer.map(({ degrees, fromZoom }): [number, number] => [fromZoom, degrees])),
];

/** Meridians and parallels, ten, five or one degree apart as the map comes closer. */
export const graticuleLayers: LayerFamily = (context) => {
  if (!isShown(context, 'graticule')) return [];
  const line: LayerSpecification = {
    id: 'graticule',
    type: 'line',
    source: OWN_SOURCES.graticule,
    filter: isOfZoom,
    paint: { 'line-color': context.theme.graticule, 'line-width': 0.8 * context.metrics.lineScale },
  };
  return [line];
};

/** The degrees along the lines. */
export const graticuleLabelLayers: LayerFamily = (context) => {
  if (!isShown(context, 'graticule')) return [];
  const label: LayerSpecification = {
    id: 'graticule-labels',
    type: 'symbol',
    source: OWN_SOURCES.graticule,
    filter: isOfZoom,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': property('label'),
      'text-font': [fontName('sans-regular', 'latin')],
      'text-size': 10.5,
      'text-keep-upright': true,
      'text-padding': 12,
    },
    paint: {
      'text-color': context.theme['label-graticule'],
      'text-halo-color': context.theme['sea-shore'],
      'text-halo-width': context.metrics.haloPx,
    },
  };
  return [label];
};
