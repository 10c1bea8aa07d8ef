import type { Areal } from '../../geo/areal.ts';
import { dissolve } from '../../geo/dissolve.ts';
import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type { ZoneAnswer } from '../../model/analysis-answers.ts';
import type { Border } from '../../model/country.ts';
import { FLAGSHIP_SPECIES, type FlagshipSpecies } from '../../model/site.ts';
import type { ShippedZone } from '../coverage/shipped-zones.ts';
import type { CoverageZone, ZoneCoverage } from '../coverage/zone-coverage.ts';

/** What is said of a zone beside its figures. */
export type ZoneTitle = Pick<
  ZoneAnswer,
  'kind' | 'border' | 'country' | 'depthKm' | 'nameId' | 'species' | 'limits'
>;

/** A zone with its title. */
export interface TitledZone extends CoverageZone {
  readonly title: ZoneTitle;
}

const RANGE_LIMITS =
  'Generalised range polygons of all kinds on record, put together; drawn for the atlas from published descriptions, not an IUCN range map.';

function rangeZone(facts: AnalysisFacts, species: FlagshipSpecies): readonly TitledZone[] {
  const shapes = facts.ranges
    .filter((range) => range.species === species)
    .flatMap(({ id }) => (facts.rangeOutlines.get(id) as Areal | undefined) ?? []);
  if (shapes.length === 0) return [];
  const title = {
    kind: 'range',
    border: null,
    country: null,
    depthKm: null,
    nameId: null,
    species,
    limits: RANGE_LIMITS,
  } as const;
  return [{ id: `range-${species}`, geometry: dissolve(shapes), title }];
}

function shippedZone(zone: ShippedZone): TitledZone {
  const { kind, country, depthKm, nameId, limits } = zone;
  const border = zone.border as Border | null;
  return {
    id: zone.id,
    geometry: zone.geometry,
    ...(zone.parts !== undefined && { parts: zone.parts }),
    title: { kind, border, country, depthKm, nameId, species: null, limits },
  };
}

/** All zones of the 30x30 panel: belts, seas and the estuary as they are shipped, and the range of each species. */
export function titledZones(facts: AnalysisFacts, shipped: readonly ShippedZone[]): readonly TitledZone[] {
  return [...shipped.map(shippedZone), ...FLAGSHIP_SPECIES.flatMap((species) => rangeZone(facts, species))];
}

/** The answer of a zone from its coverage. */
export function zoneAnswer(title: ZoneTitle, coverage: ZoneCoverage): ZoneAnswer {
  const { id, areaKm2, protectedAreas, withOecms, withProposed } = coverage;
  return { id, ...title, areaKm2, protectedAreas, withOecms, withProposed };
}
