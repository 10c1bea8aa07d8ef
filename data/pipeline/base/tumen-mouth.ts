import { distanceM } from '../../../src/geo/distance.ts';
import { isInside } from '../../../src/geo/inside.ts';
import type { BaseBreach } from './base-checks.ts';
import type { BaseGeography } from './base-geography.ts';

/** What must be seen of the ground at a point of the Tumen mouth when a person zooms in to zoom 11; [lon, lat]. */
interface MouthPoint {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly is: 'land' | 'sea' | 'lake';
}

/** Points well inside the spit, the lagoon behind it, the sea off its outlet, and the lagoons of both banks. */
const MOUTH: readonly MouthPoint[] = [
  { id: 'tumen-spit', at: [130.69, 42.2892], is: 'land' },
  { id: 'tumen-mouth-lagoon', at: [130.685, 42.3], is: 'lake' },
  { id: 'tumen-mouth-sea', at: [130.7, 42.29], is: 'sea' },
  { id: 'tumen-sobonpho', at: [130.599, 42.344], is: 'lake' },
  { id: 'tumen-manpho', at: [130.542, 42.347], is: 'lake' },
];
/** Where the river comes into the lagoon of its mouth, and how far from there its line may end. */
const RIVER_END = [130.665, 42.316] as const;
const RIVER_REACH_M = 2000;

function groundAt(base: BaseGeography, at: readonly [number, number]): MouthPoint['is'] {
  if (base.lakes.some(({ geometry }) => isInside(at, geometry))) return 'lake';
  return [...base.land.values()].some((area) => isInside(at, area)) ? 'land' : 'sea';
}

function riverBreaches(base: BaseGeography): BaseBreach[] {
  const tumen = base.rivers.filter(({ properties }) => properties.name === 'tumen');
  const gapsM = tumen.flatMap(({ geometry }) =>
    geometry.coordinates.map(([lon = 0, lat = 0]) => distanceM(RIVER_END, [lon, lat])),
  );
  const nearestM = Math.min(...gapsM);
  if (nearestM <= RIVER_REACH_M) return [];
  const what = tumen.length === 0 ? 'no river of this name' : `ends ${Math.round(nearestM)} m from its mouth`;
  return [{ id: 'tumen', field: 'river', what }];
}

/**
 * What is missing of river, lagoons and spit at the Tumen mouth in the fine level, which the map draws from zoom 7 on
 * and magnifies at zoom 11. Without the newer shore the lagoon is land and the spit is lost.
 */
export function tumenMouthBreaches(base: BaseGeography): readonly BaseBreach[] {
  const points = MOUTH.flatMap(({ id, at, is }) => {
    const found = groundAt(base, at);
    return found === is ? [] : [{ id, field: is, what: `${at.join(' ')} is ${found}` }];
  });
  return [...points, ...riverBreaches(base)];
}
