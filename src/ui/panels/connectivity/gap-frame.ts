import type { GapAnswer } from '../../../model/analysis-answers.ts';

/** Least reach of the frame beyond the ends of a gap, degrees of latitude. */
const LEAST_REACH = 0.15;

/** Frame [west, south, east, north] in which both ends of a gap stand with their surroundings. */
export function gapFrame({ ends }: Pick<GapAnswer, 'ends'>): readonly [number, number, number, number] {
  const [[lonA, latA], [lonB, latB]] = ends;
  const reach = Math.max(LEAST_REACH, 0.6 * Math.abs(lonA - lonB), 0.6 * Math.abs(latA - latB));
  return [
    Math.min(lonA, lonB) - reach * 1.4,
    Math.min(latA, latB) - reach,
    Math.max(lonA, lonB) + reach * 1.4,
    Math.max(latA, latB) + reach,
  ];
}
