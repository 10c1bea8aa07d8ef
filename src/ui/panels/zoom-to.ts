import type { FitOptions, MapPort } from '../../map/map-port.ts';
import { currentLayout, type Layout } from '../app/layout.ts';

const CARD_WIDTH = 340;
const YEAR_BAND_HEIGHT = 120;
const GUTTER = 24;
const MAX_ZOOM = 12;

/** Least frame of a point, km, so that a precise position does not fill the map with nothing. */
const LEAST_REACH_KM = 3;
const KM_PER_DEGREE = 111.2;

/** Pixels of the map that card, year band and sheet cover, by layout; `height` is that of the window in CSS pixels. */
export function paddingFor(layout: Layout, height: number): FitOptions['padding'] {
  if (layout === 'phone') return { top: 120, right: GUTTER, bottom: Math.round(height * 0.52), left: GUTTER };
  const side = 2 * GUTTER;
  if (layout === 'compact') return { top: side, right: side, bottom: side, left: side };
  return { top: side, right: CARD_WIDTH + side, bottom: YEAR_BAND_HEIGHT + side, left: side };
}

/** Frame [west, south, east, north] about a point [lon, lat] that reaches `reachKm` to all sides. */
export function frameAround(
  position: readonly [number, number],
  reachKm: number,
): readonly [number, number, number, number] {
  const [lon, lat] = position;
  const reach = Math.max(reachKm, LEAST_REACH_KM) / KM_PER_DEGREE;
  const reachLon = reach / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return [lon - reachLon, lat - reach, lon + reachLon, lat + reach];
}

/** Fits the map to a frame [west, south, east, north] beside the card; without a map nothing happens. */
export function zoomTo(map: MapPort | null, bbox: readonly [number, number, number, number]): void {
  map?.fitTo(bbox, {
    padding: paddingFor(currentLayout(), window.innerHeight),
    maxZoom: MAX_ZOOM,
    isAnimated: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
}
