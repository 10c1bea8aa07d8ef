import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerDefinition } from '../../model/layer-definition.ts';
import { byZoom, whereFilter } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { letterFormsOf, nameIn, twoLineName } from './label-expression.ts';
import type { LayerFamily, StyleContext } from './style-input.ts';
import type { Token } from './theme.ts';

/** How the features of a layer are named. */
interface NameLook {
  readonly token: Token;
  readonly fromZoom: number;
  /** Lines carry their name along them; the rest beside their point. */
  readonly isAlongLine: boolean;
  readonly hasLocalName: boolean;
}

const LOOKS: Readonly<Record<string, NameLook>> = {
  'tumen-wetlands': { token: 'label-wetland', fromZoom: 8.5, isAlongLine: false, hasLocalName: true },
  'bird-sites': { token: 'label-species', fromZoom: 5, isAlongLine: false, hasLocalName: false },
  'study-areas': { token: 'label-species', fromZoom: 5, isAlongLine: false, hasLocalName: false },
  'project-areas': { token: 'accent', fromZoom: 3.5, isAlongLine: false, hasLocalName: false },
  adjoining: { token: 'label-link', fromZoom: 7, isAlongLine: true, hasLocalName: false },
  'corridors-documented': { token: 'label-link', fromZoom: 6.5, isAlongLine: true, hasLocalName: false },
  'corridors-other': { token: 'label-link', fromZoom: 6.5, isAlongLine: true, hasLocalName: false },
  flyways: { token: 'label-link', fromZoom: 5, isAlongLine: true, hasLocalName: false },
};

const ALONG_LINE = { 'symbol-placement': 'line-center', 'text-offset': [0, -1] } as const;
const BESIDE = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.9,
  'text-justify': 'auto',
} as const;

function nameField(context: StyleContext, look: NameLook): ExpressionSpecification {
  const { language } = context.view;
  if (!look.hasLocalName) return nameIn(language);
  return twoLineName(language, {
    font: 'sans-semibold',
    localColour: context.theme['label-local'],
    localScale: 0.92,
  });
}

function names(context: StyleContext, layer: LayerDefinition, look: NameLook): LayerSpecification {
  const { theme, metrics, view } = context;
  const filter: FilterSpecification = whereFilter(layer.where);
  return {
    id: `${layer.id}-labels`,
    type: 'symbol',
    source: layer.source,
    minzoom: look.fromZoom,
    filter,
    layout: {
      'text-field': nameField(context, look),
      'text-font': [fontName('sans-semibold', letterFormsOf(view.language))],
      'text-size': byZoom([
        [5, 11],
        [10, 13],
      ]),
      'text-max-width': 10,
      'text-line-height': 1.2,
      ...(look.isAlongLine
        ? ALONG_LINE
        : { ...BESIDE, 'text-variable-anchor': [...BESIDE['text-variable-anchor']] }),
    } as NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['layout']>,
    paint: {
      'text-color': theme[look.token],
      'text-halo-color': theme.land,
      'text-halo-width': metrics.haloPx,
    },
  };
}

/** Names of wetlands, bird sites, study areas, links, corridors and project areas, where those layers are shown. */
export const themeLabelLayers: LayerFamily = (context) =>
  context.shown.flatMap((layer) => {
    const look = LOOKS[layer.id];
    return look === undefined ? [] : [names(context, layer, look)];
  });
