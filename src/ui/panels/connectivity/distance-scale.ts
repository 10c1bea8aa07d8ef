/** Least and most of the slider, km; any other distance can be typed. */
export const SLIDER_KM = { least: 1, most: 3000 } as const;

/** Least and most that can be typed and that a link carries, km. */
export const TYPED_KM = { least: 0.001, most: 5000 } as const;

/** Steps of the slider from end to end. */
export const SLIDER_STEPS = 400;

const SPAN = Math.log(SLIDER_KM.most / SLIDER_KM.least);

/** Place of a distance on the slider, 0 to 1, logarithmic; beyond its ends it stays at them. */
export function shareOf(distanceKm: number): number {
  const share = Math.log(Math.max(distanceKm, SLIDER_KM.least) / SLIDER_KM.least) / SPAN;
  return Math.min(1, share);
}

/** Distance at a place of the slider, two significant figures, km. */
export function distanceAt(share: number): number {
  return Number((SLIDER_KM.least * Math.exp(share * SPAN)).toPrecision(2));
}
