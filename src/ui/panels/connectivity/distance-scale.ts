/** Ends of the slider where no species is chosen, km. */
export const SLIDER_KM = { least: 1, most: 3000 } as const;

/** Least and most that can be typed and that a link carries, km. */
export const TYPED_KM = { least: 0.001, most: 5000 } as const;

/** Steps of the slider from end to end. */
export const SLIDER_STEPS = 400;

/** How far the slider reaches beyond the outermost marks, as a factor. */
const REACH = 4;

/** Ends of a slider, km. */
export interface SliderEnds {
  readonly least: number;
  readonly most: number;
}

/** The ends of a slider with these marks, km: four times beyond them; of none the ends without a species. */
export function endsFor(marksKm: readonly number[]): SliderEnds {
  if (marksKm.length === 0) return SLIDER_KM;
  return {
    least: Math.min(...marksKm) / REACH,
    most: Math.min(TYPED_KM.most, Math.max(...marksKm) * REACH),
  };
}

/** Place of a distance on the slider, 0 to 1, logarithmic; beyond its ends it stays at them. */
export function shareOf(distanceKm: number, { least, most }: SliderEnds): number {
  const share = Math.log(Math.max(distanceKm, least) / least) / Math.log(most / least);
  return Math.min(1, share);
}

/** Distance at a place of the slider, two significant figures, km. */
export function distanceAt(share: number, { least, most }: SliderEnds): number {
  return Number((least * (most / least) ** share).toPrecision(2));
}
