import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { LayerDefinition } from '../../model/layer-definition.ts';
import { allOf, anyOf, idFilter, property, stepByZoom, whereFilter } from './expressions.ts';
import type { StyleContext } from './style-input.ts';

/** Ground resolution at 45° N at zoom 0, km per CSS pixel. */
const KM_PER_PIXEL_AT_ZOOM_0 = 55.3;

/** A site whose square of equal area is narrower than this is drawn as a dot. */
const DOT_BELOW_PX = 5;

const ZOOMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Area in km² of a square of that width in CSS pixels, by whole zoom. */
function areaOfPixels(widthPx: number): ExpressionSpecification {
  const areaAt = (zoom: number): number => ((widthPx * KM_PER_PIXEL_AT_ZOOM_0) / 2 ** zoom) ** 2;
  return stepByZoom(areaAt(0), ...ZOOMS.map((zoom): [number, number] => [zoom, areaAt(zoom)]));
}

const areaKm2: ExpressionSpecification = ['coalesce', property('areaKm2'), 0];

/** Sites whose reported area fills fewer pixels than `widthPx` squared; unknown areas are small. */
export function isSmallerThan(widthPx: number): FilterSpecification {
  return ['<', areaKm2, areaOfPixels(widthPx)];
}

/** Sites with a marked point and no outline. */
export const isPointOnly: ExpressionSpecification = ['==', property('basis'), 'reported-point'];

/** Sites that stand as a dot at the present zoom: too small to draw, or of unknown outline. */
export const isDot = anyOf([isPointOnly, isSmallerThan(DOT_BELOW_PX)]) as ExpressionSpecification;

/** Sites of that layer that pass the reader's filter. */
export function siteFilter(context: StyleContext, layer: LayerDefinition): FilterSpecification {
  return allOf([whereFilter(layer.where), idFilter(context.shownSiteIds)]);
}

/** Sites of any shown layer of outlines that pass the reader's filter. */
export function shownSitesFilter(context: StyleContext): FilterSpecification {
  const layers = context.shown.filter((layer) => layer.source === 'protected-areas');
  return allOf([anyOf(layers.map((layer) => whereFilter(layer.where))), idFilter(context.shownSiteIds)]);
}
