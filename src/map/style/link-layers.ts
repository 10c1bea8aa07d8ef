import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerDefinition } from '../../model/layer-definition.ts';
import { byZoom, hoverWidth, property, whereFilter, type ZoomStop } from './expressions.ts';
import { choosable } from './hit-kinds.ts';
import { layerOpacity, type LayerFamily, type StyleContext } from './style-input.ts';
import type { Token } from './theme.ts';

const WIDTH: readonly ZoomStop[] = [
  [3, 1.6],
  [6, 2.4],
  [10, 3.2],
];

/** Broken corridors are dotted, proposed ones dashed. */
const proposedOrBroken: ExpressionSpecification = [
  'match',
  property('status'),
  'broken',
  ['literal', [0.5, 2]],
  ['literal', [3, 2]],
];

function dashOf(layer: LayerDefinition): ExpressionSpecification | number[] | null {
  if (layer.legend[0]?.symbol === 'dotted-line') return [0.3, 2];
  return layer.legend[0]?.symbol === 'dashed-line' ? proposedOrBroken : null;
}

function corridor(context: StyleContext, layer: LayerDefinition): readonly LayerSpecification[] {
  const { theme, metrics } = context;
  const token = (layer.legend[0]?.lineToken ?? 'link') as Token;
  const dash = dashOf(layer);
  const shared = { type: 'line', source: 'corridors', filter: whereFilter(layer.where) } as const;
  return [
    {
      ...shared,
      id: `${layer.id}-halo`,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': theme.paper,
        'line-width': byZoom(WIDTH.map(([zoom, width]) => [zoom, width + 2.4])),
        'line-opacity': 0.7 * layerOpacity(context, layer),
      },
    },
    {
      ...shared,
      id: layer.id,
      ...choosable('corridor'),
      layout: { 'line-cap': layer.id === 'flyways' ? 'round' : 'butt', 'line-join': 'round' },
      paint: {
        'line-color': theme[token],
        'line-width': hoverWidth(context, WIDTH, metrics.lineScale * (layer.id === 'flyways' ? 0.9 : 1)),
        'line-opacity': layerOpacity(context, layer),
        ...(dash !== null && { 'line-dasharray': dash }),
      },
    },
  ];
}

/** Corridors: documented solid, proposed dashed, broken and flyways dotted. */
export const corridorLayers: LayerFamily = (context) =>
  context.shown.filter((layer) => layer.source === 'corridors').flatMap((layer) => corridor(context, layer));

/** Links between sites that adjoin across a border. */
export const adjoiningLayers: LayerFamily = (context) => {
  const layer = context.shown.find(({ id }) => id === 'adjoining');
  if (layer === undefined) return [];
  const opacity = layerOpacity(context, layer);
  return [
    {
      id: 'adjoining-halo',
      type: 'line',
      source: 'adjoining-links',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': context.theme.paper,
        'line-width': byZoom([
          [3, 3],
          [6, 5],
          [10, 7],
        ]),
        'line-opacity': 0.75 * opacity,
      },
    },
    {
      id: 'adjoining',
      type: 'line',
      source: 'adjoining-links',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': context.theme[(layer.legend[0]?.lineToken ?? 'link-weak') as Token],
        'line-width': byZoom(
          [
            [3, 1.4],
            [6, 2.4],
            [10, 3.4],
          ].map(([zoom = 0, width = 0]) => [zoom, width * context.metrics.lineScale]),
        ),
        'line-opacity': opacity,
      },
    },
  ];
};
