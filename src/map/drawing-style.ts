import type { StyleSpecification } from 'maplibre-gl';

/** With this the drawing tool begins the names of its sources and layers. */
export const DRAWING_PREFIX = 'td';

function isOfDrawing(name: string): boolean {
  return name.startsWith(`${DRAWING_PREFIX}-`);
}

/**
 * The next style with the sources and layers of the drawing tool carried over from the present one, on top: they are the
 * only ones that are not built from the state.
 */
export function withDrawing(
  present: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const layers = present?.layers.filter(({ id }) => isOfDrawing(id)) ?? [];
  if (present === undefined || layers.length === 0) return next;
  const sources = Object.entries(present.sources).filter(([id]) => isOfDrawing(id));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...layers],
  };
}
