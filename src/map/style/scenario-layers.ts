import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scenario } from '../../model/scenario.ts';
import { idFilter, property } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { hatchName } from './hatch-image.ts';
import { choosable } from './hit-kinds.ts';
import { letterFormsOf } from './label-expression.ts';
import { OWN_SOURCES } from './own-sources.ts';
import { sitesOf } from './scenario-features.ts';
import type { LayerFamily, StyleContext } from './style-input.ts';

const SITES = 'protected-areas';

function isPart(part: string): FilterSpecification {
  return ['==', property('part'), part];
}

/** Sites taken out fade under a veil with a hatch; those taken as established get an amber surface and edge. */
function changedSites(context: StyleContext, scenario: Scenario): readonly LayerSpecification[] {
  if (!(SITES in context.sourceUrls)) return [];
  const { theme, metrics } = context;
  const removed = idFilter(sitesOf(scenario, 'remove'));
  const adopted = idFilter(sitesOf(scenario, 'adopt'));
  return [
    {
      id: 'scenario-removed-veil',
      type: 'fill',
      source: SITES,
      filter: removed,
      paint: { 'fill-color': theme.paper, 'fill-opacity': 0.7 },
    },
    {
      id: 'scenario-removed-hatch',
      type: 'fill',
      source: SITES,
      filter: removed,
      paint: { 'fill-pattern': hatchName(theme['proposed-line'], 8), 'fill-opacity': 0.8 },
    },
    {
      id: 'scenario-removed-line',
      type: 'line',
      source: SITES,
      filter: removed,
      paint: {
        'line-color': theme['proposed-line'],
        'line-width': 1.6 * metrics.lineScale,
        'line-dasharray': [1, 1.4],
      },
    },
    {
      id: 'scenario-adopted-fill',
      type: 'fill',
      source: SITES,
      filter: adopted,
      paint: { 'fill-color': theme['species-site'], 'fill-opacity': 0.4 * metrics.fillScale },
    },
    {
      id: 'scenario-adopted-line',
      type: 'line',
      source: SITES,
      filter: adopted,
      paint: { 'line-color': theme.warn, 'line-width': 2.4 * metrics.lineScale },
    },
  ];
}

function drawnSites({ theme, metrics }: StyleContext): readonly LayerSpecification[] {
  const source = OWN_SOURCES.scenario;
  return [
    {
      id: 'scenario-sites-fill',
      type: 'fill',
      source,
      filter: isPart('site'),
      ...choosable('drawn'),
      paint: { 'fill-color': theme['species-site'], 'fill-opacity': 0.3 * metrics.fillScale },
    },
    {
      id: 'scenario-sites-line',
      type: 'line',
      source,
      filter: isPart('site'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.warn,
        'line-width': 2.2 * metrics.lineScale,
        'line-dasharray': [3, 1.6],
      },
    },
  ];
}

function linksAndStones({ theme, metrics }: StyleContext): readonly LayerSpecification[] {
  const source = OWN_SOURCES.scenario;
  const ring = { 'circle-color': theme.paper, 'circle-stroke-color': theme.warn } as const;
  return [
    {
      id: 'scenario-links-halo',
      type: 'line',
      source,
      filter: isPart('link'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': theme.paper, 'line-width': 7 * metrics.lineScale, 'line-opacity': 0.9 },
    },
    {
      id: 'scenario-links',
      type: 'line',
      source,
      filter: isPart('link'),
      paint: {
        'line-color': theme.warn,
        'line-width': 3.6 * metrics.lineScale,
        'line-dasharray': [2.2, 1],
      },
    },
    {
      id: 'scenario-ends',
      type: 'circle',
      source,
      filter: isPart('end'),
      paint: {
        ...ring,
        'circle-radius': 4.4 * metrics.lineScale,
        'circle-stroke-width': 2.2 * metrics.lineScale,
      },
    },
    {
      id: 'scenario-stones',
      type: 'circle',
      source,
      filter: isPart('stone'),
      ...choosable('drawn'),
      paint: {
        ...ring,
        'circle-color': theme['species-site'],
        'circle-radius': 6 * metrics.lineScale,
        'circle-stroke-width': 2.4 * metrics.lineScale,
      },
    },
  ];
}

/** The scenario in hand on the map, amber: what is drawn, linked, taken out or taken as established. */
export const scenarioLayers: LayerFamily = (context) => {
  const { scenario } = context;
  if (scenario === null) return [];
  return [...changedSites(context, scenario), ...drawnSites(context), ...linksAndStones(context)];
};

/** Names of what a scenario draws. */
export const scenarioLabelLayers: LayerFamily = (context) => {
  if (context.scenario === null) return [];
  const { theme, metrics } = context;
  const labels: LayerSpecification = {
    id: 'scenario-labels',
    type: 'symbol',
    source: OWN_SOURCES.scenario,
    filter: ['!=', property('name'), ''],
    layout: {
      'text-field': property('name'),
      'text-font': [fontName('sans-semibold', letterFormsOf(context.view.language))],
      'text-size': 12.5,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-max-width': 9,
    },
    paint: {
      'text-color': theme.warn,
      'text-halo-color': theme['selection-halo'],
      'text-halo-width': metrics.haloPx * 1.5,
    },
  };
  return [labels];
};
