import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { LayerWhere } from '../../model/layer-definition.ts';
import type { StyleInput } from './style-input.ts';

/** Zoom and the value there. */
export type ZoomStop = readonly [zoom: number, value: number];

/** `["get", name]`. */
export function property(name: string): ExpressionSpecification {
  return ['get', name];
}

/** Filters joined by "and"; without any, everything passes. */
export function allOf(filters: readonly FilterSpecification[]): FilterSpecification {
  return ['all', ...filters] as unknown as FilterSpecification;
}

/** Filters joined by "or"; without any, nothing passes. */
export function anyOf(filters: readonly FilterSpecification[]): FilterSpecification {
  return ['any', ...filters] as unknown as FilterSpecification;
}

/** The attribute test of a layer as a filter. */
export function whereFilter(where: LayerWhere): FilterSpecification {
  return allOf(
    Object.entries(where).map(([name, values]) => ['in', property(name), ['literal', [...values]]]),
  );
}

/** Passes the features whose `id` is in the list; null lets everything through. */
export function idFilter(ids: readonly string[] | null): FilterSpecification {
  return ids === null ? allOf([]) : ['in', property('id'), ['literal', [...ids]]];
}

/** Passes the one feature of that id. */
export function isFeature(id: string): FilterSpecification {
  return ['==', property('id'), id];
}

/** A value that changes linearly with the zoom. */
export function byZoom(stops: readonly ZoomStop[]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification;
}

/**
 * A line width or radius in CSS pixels by zoom, one pixel more under the pointer. Until the map is ready it answers
 * to no pointer: a width that depends on the feature needs another shader, for which the first pictures would wait.
 */
export function hoverWidth(
  { isReady }: Pick<StyleInput, 'isReady'>,
  stops: readonly ZoomStop[],
  scale: number,
): ExpressionSpecification {
  if (!isReady) return byZoom(stops.map(([zoom, width]) => [zoom, width * scale]));
  const widths = stops.flatMap(([zoom, width]) => [
    zoom,
    ['case', ['boolean', ['feature-state', 'hover'], false], width * scale + 1, width * scale],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...widths] as unknown as ExpressionSpecification;
}

/** A value that jumps at zooms; `first` holds below the first stop. */
export function stepByZoom<Value>(
  first: Value,
  ...stops: readonly (readonly [zoom: number, value: Value])[]
): ExpressionSpecification {
  return ['step', ['zoom'], first, ...stops.flat()] as unknown as ExpressionSpecification;
}
