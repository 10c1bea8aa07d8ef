/** Width of window at which the zoom of the default view shows the whole region, CSS pixels. */
const DESK_WIDTH_PX = 1440;
const LEAST_ZOOM = 2.4;
const MOST_ZOOM = 4.2;

/**
 * Zoom at which the whole region fits a window of that width, for a reader who comes without a link: one level more
 * for twice the width, within what a phone and a wall can bear.
 */
export function firstZoom(deskZoom: number, widthPx: number): number {
  const zoom = deskZoom + Math.log2(Math.max(1, widthPx) / DESK_WIDTH_PX);
  return Number(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom)).toFixed(2));
}
