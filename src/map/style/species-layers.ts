import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerDefinition } from '../../model/layer-definition.ts';
import type { RangeKind } from '../../model/records.ts';
import { allOf, hoverWidth, property, whereFilter } from './expressions.ts';
import { hatchName } from './hatch-image.ts';
import { choosable } from './hit-kinds.ts';
import { layerOpacity, type LayerFamily, type StyleContext } from './style-input.ts';
import type { Token } from './theme.ts';

/** How a kind of range is drawn; every kind differs by more than colour. */
interface RangeLook {
  readonly fill: Token | null;
  readonly isHatched: boolean;
  readonly dash: readonly number[] | null;
}

const RANGE_LOOKS: Readonly<Record<RangeKind, RangeLook>> = {
  resident: { fill: 'species-resident', isHatched: false, dash: null },
  occasional: { fill: null, isHatched: false, dash: [4, 3] },
  expanding: { fill: null, isHatched: true, dash: [4, 3] },
  breeding: { fill: 'species-breeding', isHatched: false, dash: null },
  staging: { fill: 'species-staging', isHatched: false, dash: [0.4, 1.8] },
  wintering: { fill: 'species-wintering', isHatched: true, dash: null },
};
const KINDS = Object.keys(RANGE_LOOKS) as readonly RangeKind[];

function byKind<Value>(valueOf: (look: RangeLook) => Value, rest: Value): ExpressionSpecification {
  const pairs = KINDS.flatMap((kind) => [kind, valueOf(RANGE_LOOKS[kind])]);
  return ['match', property('kind'), ...pairs, rest] as unknown as ExpressionSpecification;
}

function rangeLayers(context: StyleContext, layer: LayerDefinition): readonly LayerSpecification[] {
  const { theme, metrics } = context;
  const opacity = layerOpacity(context, layer);
  const fillOpacity = Math.min(1, opacity * metrics.fillScale);
  const isHatched: FilterSpecification = [
    'in',
    property('kind'),
    ['literal', KINDS.filter((kind) => RANGE_LOOKS[kind].isHatched)],
  ];
  const shared = { source: 'species-ranges', filter: whereFilter(layer.where) } as const;
  return [
    {
      ...shared,
      id: `${layer.id}-fill`,
      type: 'fill',
      ...choosable('range'),
      paint: {
        'fill-color': byKind((look) => theme[look.fill ?? 'paper'], theme.paper),
        'fill-opacity': byKind((look) => (look.fill === null ? 0 : fillOpacity), 0),
        'fill-antialias': false,
      },
    },
    {
      ...shared,
      id: `${layer.id}-hatch`,
      type: 'fill',
      filter: allOf([whereFilter(layer.where), isHatched]),
      paint: {
        'fill-pattern': hatchName(theme['species-line'], 8),
        'fill-opacity': Math.min(1, opacity * 1.3),
      },
    },
    {
      ...shared,
      id: `${layer.id}-line`,
      type: 'line',
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': theme['species-line'],
        'line-width': hoverWidth(
          context,
          [
            [3, 0.9],
            [6, 1.3],
            [10, 1.8],
          ],
          metrics.lineScale,
        ),
        'line-opacity': Math.min(1, opacity / 0.45),
        'line-dasharray': byKind(
          (look): ExpressionSpecification => ['literal', [...(look.dash ?? [1, 0])]],
          ['literal', [1, 0]],
        ),
      },
    },
  ];
}

/** Generalised ranges of the flagship species by kind. */
export const speciesRangeLayers: LayerFamily = (context) =>
  context.shown
    .filter((layer) => layer.source === 'species-ranges')
    .flatMap((layer) => rangeLayers(context, layer));

/** Radius by the square root of the largest count, so that the surface of the circle stands for it. */
const COUNT_ROOT: ExpressionSpecification = ['sqrt', ['coalesce', property('maxCount'), 0]];

function countRadius(scale: number): ExpressionSpecification {
  const at = (factor: number): unknown => [
    'interpolate',
    ['linear'],
    COUNT_ROOT,
    0,
    2.6 * factor * scale,
    10,
    4 * factor * scale,
    120,
    17 * factor * scale,
  ];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    3,
    at(0.75),
    6,
    at(1),
    10,
    at(1.5),
  ] as unknown as ExpressionSpecification;
}

/** Key sites of the birds, sized by the largest count, and rings of the study areas. */
export const speciesSiteLayers: LayerFamily = (context) => {
  const { theme, metrics } = context;
  return context.shown
    .filter((layer) => layer.source === 'species-sites')
    .map((layer): LayerSpecification => {
      const isRing = layer.legend[0]?.symbol === 'ring';
      const opacity = layerOpacity(context, layer);
      return {
        id: layer.id,
        type: 'circle',
        source: 'species-sites',
        filter: whereFilter(layer.where),
        ...choosable('species-site'),
        layout: { 'circle-sort-key': ['-', 0, ['coalesce', property('maxCount'), 0]] },
        paint: {
          'circle-radius': isRing
            ? hoverWidth(
                context,
                [
                  [3, 5],
                  [8, 8],
                ],
                metrics.lineScale,
              )
            : countRadius(metrics.lineScale),
          'circle-color': isRing ? theme.paper : theme['species-site'],
          'circle-opacity': isRing ? 0.35 : opacity,
          'circle-stroke-color': theme['species-line'],
          'circle-stroke-width': (isRing ? 2.2 : 1.2) * metrics.lineScale,
          'circle-stroke-opacity': opacity,
        },
      };
    });
};
