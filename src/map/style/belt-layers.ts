import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, idFilter, property } from './expressions.ts';
import { fontName } from './font-faces.ts';
import { choosable } from './hit-kinds.ts';
import { letterFormsOf } from './label-expression.ts';
import { OWN_SOURCES } from './own-sources.ts';
import { shareClass } from './share-classes.ts';
import { siteLabelLayers } from './site-label-layers.ts';
import type { LayerFamily, StyleContext } from './style-input.ts';
import { shownZones, type ShownZones } from './zone-features.ts';

/** Belts are ribbons of their own and hide their seams; seas and ranges let the ground and the sites through. */
const OPACITY = { 'border-belt': 1, 'sea-belt': 1, estuary: 0.6, sea: 0.55, range: 0.6, country: 0 };

/** Colour of each zone by the share of its row that is protected. */
function shareColour(context: StyleContext, { rows }: ShownZones): ExpressionSpecification | string {
  const { theme } = context;
  const colours = rows.flatMap((row) =>
    (row.kind === 'border-belt' ? row.parts : [row]).flatMap((part) => {
      const found = shareClass(part.withOecms.percent);
      return found === null ? [] : part.zoneIds.flatMap((id) => [id, theme[found.token]]);
    }),
  );
  if (colours.length === 0) return theme['paper-3'];
  return ['match', property('id'), ...colours, theme['paper-3']] as unknown as ExpressionSpecification;
}

function except(ids: readonly string[]): FilterSpecification {
  return ['!', ['in', property('id'), ['literal', [...ids]]]];
}

/**
 * The zones coloured by the share that is protected. Outlines lie under the fill, so that seams between the bands of a
 * belt do not show; the chosen zone and the one under the pointer are drawn last, with their outline above the others.
 */
export const beltLayers: LayerFamily = (context) => {
  const shown = shownZones(context);
  if (shown === null) return [];
  const { theme, metrics, view } = context;
  const visible = shown.rows.flatMap((row) => row.zoneIds);
  const raised = [...new Set([...shown.chosen, ...shown.lit])];
  const fill = (id: string, filter: FilterSpecification): LayerSpecification => ({
    id,
    type: 'fill',
    source: OWN_SOURCES.zones,
    filter,
    ...choosable('zone'),
    paint: {
      'fill-color': shareColour(context, shown),
      'fill-opacity': OPACITY[view.coverage.group],
      'fill-antialias': false,
    },
  });
  const line = (id: string, ids: readonly string[], colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source: OWN_SOURCES.zones,
    filter: idFilter(ids),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width * metrics.lineScale },
  });
  const unraised = ['all', idFilter(visible), except(raised)] as unknown as FilterSpecification;
  return [
    line('zone-edges', visible, theme['seq-4'], 1.6),
    fill('zones', unraised),
    line('zone-lit-halo', shown.lit, theme['selection-halo'], 5),
    line('zone-lit', shown.lit, theme['pa-land-line'], 3),
    line('zone-chosen-halo', shown.chosen, theme['selection-halo'], 9),
    line('zone-chosen', shown.chosen, theme.selection, 5),
    fill('zones-raised', idFilter(raised)),
  ];
};

/** From this zoom sites are named beside the zones; farther out their names would hide the ribbon. */
const SITE_NAMES_FROM_ZOOM = 6;

/** Names of the sites, which give way to the zones on the whole region. */
export const siteNameLayers: LayerFamily = (context) => {
  const layers = siteLabelLayers(context);
  if (shownZones(context) === null) return layers;
  return layers.map((layer) => ({
    ...layer,
    minzoom: Math.max(layer.minzoom ?? 0, SITE_NAMES_FROM_ZOOM),
  }));
};

/** Name and share of each zone. */
export const beltLabelLayers: LayerFamily = (context) => {
  if (shownZones(context) === null) return [];
  const { theme, metrics, view } = context;
  const forms = letterFormsOf(view.language);
  const text = [
    'format',
    property('title'),
    { 'text-font': ['literal', [fontName('sans-regular', forms)]] },
    '\n',
    {},
    property('percent'),
    { 'font-scale': 1.45, 'text-color': theme.accent },
  ] as unknown as ExpressionSpecification;
  const labels: LayerSpecification = {
    id: 'zone-labels',
    type: 'symbol',
    source: OWN_SOURCES.zoneLabels,
    layout: {
      'text-field': text,
      'text-font': [fontName('sans-semibold', forms)],
      'text-size': byZoom([
        [3, 12],
        [6, 14],
      ]),
      'text-max-width': 16,
      'text-line-height': 1.15,
      'text-padding': 4,
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': theme.ink,
      'text-halo-color': theme.land,
      'text-halo-width': metrics.haloPx * 1.5,
    },
  };
  return [labels];
};
