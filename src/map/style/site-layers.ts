import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerDefinition, LegendEntry } from '../../model/layer-definition.ts';
import { allOf, byZoom, hoverWidth, property, stepByZoom, type ZoomStop } from './expressions.ts';
import { choosable } from './hit-kinds.ts';
import { hatchName } from './hatch-image.ts';
import { siteFillColour, siteLineColour } from './site-colours.ts';
import { siteFilter } from './site-filters.ts';
import { layerOpacity, type LayerFamily, type StyleContext } from './style-input.ts';
import type { Token } from './theme.ts';

const SOURCE = 'protected-areas';
const OUTLINE: readonly ZoomStop[] = [
  [3, 0.7],
  [6, 1.1],
  [10, 1.7],
];
const DASH_FROM_ZOOM = 6;

/** Order of drawing from the bottom: wide international outlines first, so that national sites stay on top. */
const DRAWING_ORDER = [
  'biosphere',
  'inland-world-heritage',
  'coastal-world-heritage',
  'pa-sea',
  'pa-land',
  'inland-ramsar',
  'coastal-ramsar',
  'tidal-flats',
  'pa-proposed',
  'tumen-sites',
];

function siteLayers(context: StyleContext): readonly LayerDefinition[] {
  return context.shown
    .filter((layer) => layer.source === SOURCE)
    .toSorted((a, b) => DRAWING_ORDER.indexOf(a.id) - DRAWING_ORDER.indexOf(b.id));
}

/** Close in, surfaces grow lighter, so that rivers, lakes and shores under them can be read. */
const CLOSE_FILL_SHARE = 0.72;

function fillOpacity(context: StyleContext, layer: LayerDefinition, factor: number): ExpressionSpecification {
  const opacity = Math.min(1, layerOpacity(context, layer) * context.metrics.fillScale * factor);
  return byZoom([
    [6, opacity],
    [9, opacity * CLOSE_FILL_SHARE],
  ]);
}

function hasFill({ symbol }: LegendEntry): boolean {
  return symbol === 'fill' || symbol === 'hatched-fill';
}

function fillLayer(context: StyleContext, layer: LayerDefinition, entry: LegendEntry): LayerSpecification {
  const fillToken = entry.fillToken ?? entry.lineToken;
  return {
    id: `${layer.id}-fill`,
    type: 'fill',
    source: SOURCE,
    filter: siteFilter(context, layer),
    ...choosable('site'),
    paint: {
      'fill-color': siteFillColour(context.theme, context.view.colourBy, fillToken as Token),
      'fill-opacity': hasFill(entry)
        ? fillOpacity(context, layer, entry.symbol === 'hatched-fill' ? 0.4 : 1)
        : 0,
      'fill-antialias': false,
    },
  };
}

function hatchLayer(context: StyleContext, layer: LayerDefinition, entry: LegendEntry): LayerSpecification {
  return {
    id: `${layer.id}-hatch`,
    type: 'fill',
    source: SOURCE,
    filter: siteFilter(context, layer),
    paint: {
      'fill-pattern': hatchName(context.theme[entry.lineToken as Token], 8),
      'fill-opacity': fillOpacity(context, layer, 1.4),
    },
  };
}

/** A line of a site's edge: where it is drawn, for which sites, and how it is broken. */
interface EdgeStyle {
  readonly suffix: string;
  readonly dash: readonly number[] | null;
  readonly zooms?: { readonly minzoom?: number; readonly maxzoom?: number };
  readonly isHere?: FilterSpecification;
}

const isUserBoundary: FilterSpecification = ['==', property('basis'), 'user-boundary'];

/** Modelled edges are dashed where a reader is close enough to take them for survey lines; a user's are solid. */
const MODELLED_EDGES: readonly EdgeStyle[] = [
  { suffix: '', dash: null, zooms: { maxzoom: DASH_FROM_ZOOM } },
  {
    suffix: '-modelled',
    dash: [3.4, 2],
    zooms: { minzoom: DASH_FROM_ZOOM },
    isHere: ['!', isUserBoundary],
  },
  { suffix: '-surveyed', dash: null, zooms: { minzoom: DASH_FROM_ZOOM }, isHere: isUserBoundary },
];

function edgesOf({ symbol }: LegendEntry): readonly EdgeStyle[] {
  if (symbol === 'dotted-outline') return [{ suffix: '', dash: [0.4, 1.8] }];
  if (symbol === 'dashed-outline') return [{ suffix: '', dash: [4, 3] }];
  return MODELLED_EDGES;
}

function lineLayers(
  context: StyleContext,
  layer: LayerDefinition,
  entry: LegendEntry,
): readonly LayerSpecification[] {
  const isDotted = entry.symbol === 'dotted-outline';
  const { theme, metrics, view } = context;
  const opacity = hasFill(entry)
    ? Math.min(1, layerOpacity(context, layer) / 0.4)
    : layerOpacity(context, layer);
  const isShownSite = siteFilter(context, layer);
  return edgesOf(entry).map(({ suffix, dash, zooms, isHere }): LayerSpecification => ({
    id: `${layer.id}-line${suffix}`,
    type: 'line',
    source: SOURCE,
    ...zooms,
    filter: isHere === undefined ? isShownSite : allOf([isShownSite, isHere]),
    layout: { 'line-join': stepByZoom('bevel', [6, 'round']), 'line-cap': isDotted ? 'round' : 'butt' },
    paint: {
      'line-color': siteLineColour(theme, view.colourBy, entry.lineToken as Token),
      'line-width': hoverWidth(context, OUTLINE, metrics.lineScale * (isDotted ? 1.35 : 1)),
      'line-opacity': dash === null || context.isSettled ? opacity : 0,
      ...(dash !== null && { 'line-dasharray': [...dash] }),
    },
  }));
}

/** Surfaces of the sites; outlines without a fill get an unseen one, so that a click inside finds them. */
export const siteFillLayers: LayerFamily = (context) =>
  siteLayers(context).flatMap((layer) => {
    const [entry] = layer.legend;
    if (entry === undefined) return [];
    const fill = fillLayer(context, layer, entry);
    return entry.symbol === 'hatched-fill' ? [fill, hatchLayer(context, layer, entry)] : [fill];
  });

/** Outlines of the sites. */
export const siteLineLayers: LayerFamily = (context) =>
  siteLayers(context).flatMap((layer) => {
    const [entry] = layer.legend;
    return entry === undefined ? [] : lineLayers(context, layer, entry);
  });
