import type { Areal } from '../../geo/areal.ts';
import { dissolve } from '../../geo/dissolve.ts';
import type { RangeKind } from '../../model/records.ts';
import { FLAGSHIP_SPECIES, type FlagshipSpecies } from '../../model/site.ts';
import type { CoverageZone } from './zone-coverage.ts';

/** A generalised range as coverage sees it: one feature of `species-ranges.fgb`. */
export interface RangeShape {
  readonly id: string;
  readonly species: FlagshipSpecies;
  readonly kind: RangeKind;
  /** WGS84 degrees, edges straight in longitude and latitude. */
  readonly geometry: Areal;
}

/** The ranges of a species as one zone. */
export interface RangeZone extends CoverageZone {
  readonly kind: 'range';
  readonly species: FlagshipSpecies;
  /** Ids of the ranges that the zone holds. */
  readonly rangeIds: readonly string[];
  /** Where the limits come from, in English. */
  readonly limits: string;
}

/**
 * Kinds of range that a zone holds: ground that a species uses every year. Where it is only met now and then
 * (`occasional`) or has begun to settle (`expanding`) is left out, for 30 % of it is not what the target is about.
 */
const COUNTED: ReadonlySet<RangeKind> = new Set(['resident', 'breeding', 'staging', 'wintering']);

function limitsOf(counted: readonly RangeShape[], leftOut: number): string {
  const kinds = [...new Set(counted.map(({ kind }) => kind))].sort();
  const others = leftOut === 0 ? '' : ` Occasional and expanding ranges are left out (${leftOut}).`;
  return `Generalised ranges of the kinds ${kinds.join(', ')}, put together, each place once.${others} Drawn for the atlas from published descriptions; not an IUCN range map.`;
}

/** One zone for each species that has a range that counts, in the order of the flagship species. */
export function rangeZones(ranges: readonly RangeShape[]): readonly RangeZone[] {
  return FLAGSHIP_SPECIES.flatMap((species): readonly RangeZone[] => {
    const own = ranges.filter((range) => range.species === species);
    const counted = own.filter(({ kind }) => COUNTED.has(kind));
    if (counted.length === 0) return [];
    const geometry = dissolve(counted.map((range) => range.geometry));
    return [
      {
        id: `range-${species}`,
        kind: 'range',
        species,
        geometry,
        parts: [geometry],
        rangeIds: counted.map(({ id }) => id),
        limits: limitsOf(counted, own.length - counted.length),
      },
    ];
  });
}
