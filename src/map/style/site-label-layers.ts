import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { allOf, byZoom, isFeature, property, stepByZoom } from './expressions.ts';
import { fontName, type MapFont } from './font-faces.ts';
import { letterFormsOf, takesLetterSpacing, twoLineName } from './label-expression.ts';
import { classColour } from './site-colours.ts';
import { isDot, shownSitesFilter } from './site-filters.ts';
import type { LayerFamily, StyleContext } from './style-input.ts';

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;

const SOURCE = 'site-points';

/** From this zoom on the names are set in the heavier type: the map is read, no longer looked over. */
const HEAVY_FROM_ZOOM = 7;

/** How many of the ranked sites may carry a name, by zoom; collisions thin them out further. */
const RANKS_BY_ZOOM = stepByZoom(0, [2, 12], [3, 26], [4, 70], [5, 150], [6, 260], [7, 1000]);

const isRanked: FilterSpecification = ['<=', ['coalesce', property('rank'), 999], RANKS_BY_ZOOM];

/** Sites that are drawn as dots carry a name only where a reader is close. */
const DOT_NAMES_FROM_ZOOM = 6;

/** The name of a surface stands on it, else at its side; that of a dot never covers it. */
const ON_SURFACE: NonNullable<SymbolLayer['layout']> = {
  'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
  'text-radial-offset': 0.7,
};

function beside(offsetEm: number): NonNullable<SymbolLayer['layout']> {
  return { 'text-variable-anchor': ['left', 'right', 'top', 'bottom'], 'text-radial-offset': offsetEm };
}

function nameField(context: StyleContext): ExpressionSpecification {
  const lines = (font: MapFont): ExpressionSpecification =>
    twoLineName(context.view.language, { font, localColour: context.theme['label-local'], localScale: 0.92 });
  return stepByZoom(lines('sans-regular'), [HEAVY_FROM_ZOOM, lines('sans-semibold')]);
}

function nameLayout(context: StyleContext): NonNullable<SymbolLayer['layout']> {
  const { language } = context.view;
  return {
    'text-field': nameField(context),
    'text-font': [fontName('sans-semibold', letterFormsOf(language))],
    'text-size': byZoom([
      [3, 11.5],
      [6, 12],
      [10, 13.5],
    ]),
    'text-line-height': 1.2,
    'text-max-width': takesLetterSpacing(language) ? 11 : 9,
    'text-justify': 'auto',
    'text-padding': 4,
    'symbol-sort-key': ['coalesce', property('rank'), 999],
  };
}

/** Names of the sites in the reader's language with the local one below, in the colour of their class. */
export const siteLabelLayers: LayerFamily = (context) => {
  if (!(SOURCE in context.sourceUrls)) return [];
  const { theme, metrics, view } = context;
  const selectedId = view.selected?.kind === 'site' ? view.selected.id : null;
  const paint = {
    'text-color': classColour(theme, 'label'),
    'text-halo-color': theme.land,
    'text-halo-width': metrics.haloPx,
  };
  const isOther = allOf([shownSitesFilter(context), isRanked, ['!=', property('id'), selectedId ?? '']]);
  const surfaces: LayerSpecification = {
    id: 'site-labels',
    type: 'symbol',
    source: SOURCE,
    filter: allOf([isOther, ['!', isDot]]),
    layout: { ...nameLayout(context), ...ON_SURFACE },
    paint,
  };
  const dots: LayerSpecification = {
    id: 'site-dot-labels',
    type: 'symbol',
    source: SOURCE,
    minzoom: DOT_NAMES_FROM_ZOOM,
    filter: allOf([isOther, isDot]),
    layout: { ...nameLayout(context), ...beside(0.75) },
    paint,
  };
  if (selectedId === null) return [dots, surfaces];
  const selected: LayerSpecification = {
    id: 'selected-label',
    type: 'symbol',
    source: SOURCE,
    filter: isFeature(selectedId),
    layout: {
      ...nameLayout(context),
      'text-size': byZoom([
        [3, 13],
        [10, 15],
      ]),
      ...beside(1.3),
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': theme.selection,
      'text-halo-color': theme['selection-halo'],
      'text-halo-width': metrics.haloPx * 1.5,
    },
  };
  return [dots, surfaces, selected];
};
