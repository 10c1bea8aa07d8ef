import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { DataSourceId } from '../../model/layer-definition.ts';
import type { SelectionKind } from '../../model/view-state.ts';
import { allOf, anyOf, byZoom, isFeature } from './expressions.ts';
import { isPointOnly, isSmallerThan } from './site-filters.ts';
import type { LayerFamily, StyleContext } from './style-input.ts';

/** Outlines narrower than this get a ring round them too. */
const RING_BELOW_PX = 16;

const SOURCES: Readonly<
  Record<SelectionKind, { readonly outline: DataSourceId | null; readonly point: DataSourceId | null }>
> = {
  site: { outline: 'protected-areas', point: 'site-points' },
  wetland: { outline: 'tumen-wetlands', point: 'tumen-wetlands' },
  corridor: { outline: 'corridors', point: null },
  'species-site': { outline: null, point: 'species-sites' },
  range: { outline: 'species-ranges', point: null },
  project: { outline: 'neaspec-projects', point: 'neaspec-projects' },
};

function outline(context: StyleContext, source: string, id: string): readonly LayerSpecification[] {
  const { theme, metrics } = context;
  const isLine: FilterSpecification = ['!=', ['geometry-type'], 'Point'];
  const shared = {
    type: 'line',
    source,
    filter: allOf([isFeature(id), isLine]),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
  } as const;
  return [
    {
      ...shared,
      id: 'selected-halo',
      paint: {
        'line-color': theme['selection-halo'],
        'line-width': byZoom([
          [3, 4.5 * metrics.lineScale],
          [8, 6.5 * metrics.lineScale],
        ]),
        'line-opacity': 0.95,
      },
    },
    {
      ...shared,
      id: 'selected-line',
      paint: {
        'line-color': theme.selection,
        'line-width': byZoom([
          [3, 1.8 * metrics.lineScale],
          [8, 2.6 * metrics.lineScale],
        ]),
      },
    },
  ];
}

function ring(
  context: StyleContext,
  kind: SelectionKind,
  source: string,
  id: string,
): readonly LayerSpecification[] {
  const { theme, metrics } = context;
  const isRinged: FilterSpecification =
    kind === 'site' ? anyOf([isPointOnly, isSmallerThan(RING_BELOW_PX)]) : ['==', ['geometry-type'], 'Point'];
  const circle = (name: string, colour: string, width: number): LayerSpecification => ({
    id: name,
    type: 'circle',
    source,
    filter: allOf([isFeature(id), isRinged]),
    paint: {
      'circle-radius': byZoom([
        [3, 11 * metrics.lineScale],
        [9, 14 * metrics.lineScale],
      ]),
      'circle-opacity': 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': width * metrics.lineScale,
    },
  });
  return [
    circle('selected-ring-halo', theme['selection-halo'], 4.5),
    circle('selected-ring', theme.selection, 2),
  ];
}

/** The chosen feature: ink outline on a white halo, with a ring where it is small. */
export const selectionLayers: LayerFamily = (context) => {
  const { selected } = context.view;
  if (selected === null) return [];
  const { outline: outlineSource, point } = SOURCES[selected.kind];
  return [
    ...(outlineSource !== null && outlineSource in context.sourceUrls
      ? outline(context, outlineSource, selected.id)
      : []),
    ...(point !== null && point in context.sourceUrls
      ? ring(context, selected.kind, point, selected.id)
      : []),
  ];
};
