import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, property } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { letterFormsOf, nameIn, takesLetterSpacing } from './label-expression.ts';
import { isShown, type LayerFamily, type StyleContext } from './style-input.ts';

const SOURCE = 'places';
const SEA_KINDS = ['sea', 'bay', 'strait'];
const INLAND_WATER_KINDS = ['river', 'lake'];
const isHere: ExpressionSpecification = ['>=', ['zoom'], ['coalesce', property('minZoom'), 0]];
const byRank: ExpressionSpecification = ['coalesce', property('rank'), 9];

/** Farther out the names of neighbouring countries would cover each other. */
const COUNTRIES_FROM_ZOOM = 3;

/** No collision may drop the name of one country and keep that of another: all are drawn, before other names. */
function countryLabels(context: StyleContext): LayerSpecification {
  const { theme, metrics, view } = context;
  const isSpaced = takesLetterSpacing(view.language);
  return {
    id: 'country-labels',
    type: 'symbol',
    source: SOURCE,
    minzoom: COUNTRIES_FROM_ZOOM,
    filter: ['all', ['==', property('kind'), 'country'], isHere],
    layout: {
      'text-field': nameIn(view.language),
      'text-font': [fontName('sans-regular', letterFormsOf(view.language))],
      'text-size': byZoom([
        [2, 10.5],
        [4, 12.5],
        [7, 16],
      ]),
      'text-letter-spacing': isSpaced ? 0.16 : 0,
      'text-transform': isSpaced ? 'uppercase' : 'none',
      'text-max-width': 13,
      'text-line-height': 1.25,
      'text-allow-overlap': true,
      'symbol-sort-key': byRank,
      'text-padding': 6,
    },
    paint: {
      'text-color': theme['label-country'],
      'text-halo-color': theme.land,
      'text-halo-width': metrics.haloPx,
    },
  };
}

/** Names of water are set in the italic serif; Han and Hangul stand upright in it. Their halo is of what lies around. */
function waterLabels(
  context: StyleContext,
  id: string,
  kinds: readonly string[],
  halo: string,
): LayerSpecification {
  const { theme, metrics, view } = context;
  const size = (large: number, small: number): unknown => ['match', property('kind'), 'sea', large, small];
  return {
    id,
    type: 'symbol',
    source: SOURCE,
    filter: ['all', ['in', property('kind'), ['literal', [...kinds]]], isHere],
    layout: {
      'text-field': nameIn(view.language),
      'text-font': [fontName('serif-italic', letterFormsOf(view.language))],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        size(13, 11.5),
        6,
        size(18, 13.5),
        10,
        size(22, 16),
      ] as unknown as ExpressionSpecification,
      'text-max-width': 8,
      'symbol-sort-key': byRank,
      'text-padding': 4,
    },
    paint: {
      'text-color': theme['label-water'],
      'text-halo-color': halo,
      'text-halo-width': metrics.haloPx,
    },
  };
}

function reliefLabels(context: StyleContext): LayerSpecification {
  const { theme, metrics, view } = context;
  return {
    id: 'relief-labels',
    type: 'symbol',
    source: SOURCE,
    filter: [
      'all',
      ['!', ['in', property('kind'), ['literal', ['country', ...SEA_KINDS, ...INLAND_WATER_KINDS]]]],
      isHere,
    ],
    layout: {
      'text-field': nameIn(view.language),
      'text-font': [fontName('sans-regular', letterFormsOf(view.language))],
      'text-size': byZoom([
        [4, 11],
        [8, 14],
      ]),
      'text-letter-spacing': takesLetterSpacing(view.language) ? 0.08 : 0,
      'text-max-width': 8,
      'symbol-sort-key': byRank,
    },
    paint: {
      'text-color': theme['label-place'],
      'text-opacity': 0.85,
      'text-halo-color': theme.land,
      'text-halo-width': metrics.haloPx,
    },
  };
}

/** Names of countries, waters and mountains; a smaller rank is placed first. */
export const placeLabelLayers: LayerFamily = (context) =>
  isShown(context, 'place-names')
    ? [
        reliefLabels(context),
        waterLabels(context, 'inland-water-labels', INLAND_WATER_KINDS, context.theme.land),
        waterLabels(context, 'sea-labels', SEA_KINDS, context.theme.sea),
        countryLabels(context),
      ]
    : [];
