import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { allOf, byZoom, property } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { choosable } from './hit-kinds.ts';
import { letterFormsOf, takesLetterSpacing } from './label-expression.ts';
import { OWN_SOURCES } from './own-sources.ts';
import type { LayerFamily, StyleContext } from './style-input.ts';

const PLAIN_ENDS_FROM_ZOOM = 5.5;
const BADGE_RISE_PX = -17;

const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
const isChosen: ExpressionSpecification = ['==', property('isChosen'), true];

function isPart(part: string): FilterSpecification {
  return ['==', property('part'), part];
}

/** Opaque where the gap is among the numbered or chosen ones, else only under the pointer. */
function seen(context: StyleContext): ExpressionSpecification {
  const shown: ExpressionSpecification = ['==', property('isShown'), true];
  return context.isReady ? ['case', ['any', shown, isLit], 1, 0] : ['case', shown, 1, 0];
}

function lineWidth(context: StyleContext, more: number): ExpressionSpecification {
  const scale = context.metrics.lineScale;
  const wide: ExpressionSpecification = ['+', ['*', property('width'), scale], more];
  return context.isReady ? ['+', wide, ['case', isLit, 2, 0]] : wide;
}

function gapLine(context: StyleContext, isProposed: boolean): LayerSpecification {
  return {
    id: isProposed ? 'gaps-proposed' : 'gaps',
    type: 'line',
    source: OWN_SOURCES.gaps,
    ...choosable('gap'),
    filter: allOf([isPart('line'), ['==', property('isProposed'), isProposed]]),
    layout: { 'line-cap': isProposed ? 'butt' : 'round' },
    paint: {
      'line-color': context.theme.link,
      'line-width': lineWidth(context, 0),
      'line-opacity': seen(context),
      ...(isProposed && { 'line-dasharray': [1.6, 1.1] }),
    },
  };
}

function gapEnds(context: StyleContext): readonly LayerSpecification[] {
  const { theme, metrics } = context;
  const ring = (id: string, filter: FilterSpecification, radius: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: OWN_SOURCES.gaps,
    ...(id === 'gap-ends' && { minzoom: PLAIN_ENDS_FROM_ZOOM }),
    filter: allOf([isPart('end'), filter]),
    paint: {
      'circle-radius': radius * metrics.lineScale,
      'circle-color': theme.paper,
      'circle-opacity': seen(context),
      'circle-stroke-opacity': seen(context),
      'circle-stroke-color': theme.link,
      'circle-stroke-width': 2 * metrics.lineScale,
    },
  });
  return [
    ring('gap-ends', ['!=', property('isChosen'), true], 3.6),
    ring('gap-ends-chosen', ['==', property('isChosen'), true], 5),
  ];
}

function gapLines(context: StyleContext): readonly LayerSpecification[] {
  const { theme } = context;
  const halo: LayerSpecification = {
    id: 'gaps-halo',
    type: 'line',
    source: OWN_SOURCES.gaps,
    filter: isPart('line'),
    layout: { 'line-cap': 'round' },
    paint: {
      'line-color': theme.paper,
      'line-width': lineWidth(context, 3.2),
      'line-opacity': ['*', 0.85, seen(context)],
    },
  };
  return [halo, gapLine(context, false), gapLine(context, true), ...gapEnds(context)];
}

function nodeLayers({ theme, metrics, isReady }: StyleContext): readonly LayerSpecification[] {
  const radius: ExpressionSpecification = ['*', property('radius'), metrics.lineScale];
  return [
    {
      id: 'gap-nodes',
      type: 'circle',
      source: OWN_SOURCES.gapNodes,
      ...choosable('site'),
      paint: {
        'circle-radius': isReady ? ['+', radius, ['case', isLit, 2, 0]] : radius,
        'circle-color': theme.link,
        'circle-opacity': 0.5,
        'circle-stroke-color': theme.link,
        'circle-stroke-width': isReady ? ['case', isLit, 3, 1.4] : 1.4,
      },
    },
  ];
}

function legLayers({ theme, metrics }: StyleContext): readonly LayerSpecification[] {
  const leg = (id: string, isLong: boolean): LayerSpecification => ({
    id,
    type: 'line',
    source: OWN_SOURCES.legs,
    filter: allOf([isPart('leg'), ['==', property('isLong'), isLong]]),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': isLong ? theme.warn : theme.link,
      'line-width': byZoom([
        [3, (isLong ? 2.4 : 1.8) * metrics.lineScale],
        [8, (isLong ? 3.6 : 2.8) * metrics.lineScale],
      ]),
      'line-dasharray': [0.2, 2],
    },
  });
  const stops: LayerSpecification = {
    id: 'flyway-stops',
    type: 'circle',
    source: OWN_SOURCES.legs,
    filter: isPart('stop'),
    paint: {
      'circle-radius': 3.4 * metrics.lineScale,
      'circle-color': theme.paper,
      'circle-stroke-color': theme.link,
      'circle-stroke-width': 1.8 * metrics.lineScale,
    },
  };
  return [leg('flyway-legs', false), leg('flyway-legs-long', true), stops];
}

/** What the open connectivity panel draws: gaps by rise, sites by importance, or the legs of a flyway. */
export const gapLayers: LayerFamily = (context) => {
  const { panel, connectivity } = context.view;
  if (panel !== 'connectivity') return [];
  if (connectivity.part === 'flyway') return legLayers(context);
  return connectivity.part === 'sites' ? nodeLayers(context) : gapLines(context);
};

function badges(context: StyleContext): readonly LayerSpecification[] {
  const { theme, metrics, view } = context;
  const shared = {
    source: OWN_SOURCES.gaps,
    filter: allOf([isPart('number'), ['==', property('isShown'), true]]),
    ...choosable('gap'),
  };
  return [
    {
      ...shared,
      id: 'gap-badges',
      type: 'circle',
      layout: { 'circle-sort-key': ['case', isChosen, 1, ['-', 0, property('number')]] },
      paint: {
        'circle-radius': 10 * metrics.lineScale,
        'circle-color': ['case', isChosen, theme.link, theme.paper],
        'circle-stroke-color': theme.link,
        'circle-stroke-width': 1.6 * metrics.lineScale,
        'circle-translate': [0, BADGE_RISE_PX],
      },
    },
    {
      ...shared,
      id: 'gap-numbers',
      type: 'symbol',
      layout: {
        'text-field': ['to-string', property('number')],
        'text-font': [fontName('sans-semibold', letterFormsOf(view.language))],
        'text-size': 11.5 * metrics.lineScale,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'symbol-sort-key': ['case', isChosen, 1, ['-', 0, property('number')]],
      },
      paint: {
        'text-color': ['case', isChosen, theme.paper, theme.link],
        'text-translate': [0, BADGE_RISE_PX],
      },
    },
  ];
}

/** Numbers of the gaps, and the names of both ends of the chosen one, over all other names. */
export const gapLabelLayers: LayerFamily = (context) => {
  const { panel, connectivity, language } = context.view;
  if (panel !== 'connectivity' || connectivity.part !== 'gaps') return [];
  const { theme, metrics } = context;
  const names: LayerSpecification = {
    id: 'gap-names',
    type: 'symbol',
    source: OWN_SOURCES.gaps,
    filter: allOf([isPart('end'), ['==', property('isChosen'), true]]),
    layout: {
      'text-field': property('name'),
      'text-font': [fontName('sans-semibold', letterFormsOf(language))],
      'text-size': 12.5,
      'text-max-width': takesLetterSpacing(language) ? 11 : 9,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': theme['label-link'],
      'text-halo-color': theme.paper,
      'text-halo-width': metrics.haloPx * 1.4,
    },
  };
  return [names, ...badges(context)];
};
