import type { Areal } from '../../geo/areal.ts';
import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type { ZoneAnswer } from '../../model/analysis-answers.ts';
import type { Border } from '../../model/country.ts';
import { rangeZones, type RangeShape } from '../coverage/range-zones.ts';
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

function titledRanges({ ranges, rangeOutlines }: AnalysisFacts): readonly TitledZone[] {
  const shapes = ranges.flatMap(({ id, species, kind }): readonly RangeShape[] => {
    const geometry = rangeOutlines.get(id) as Areal | undefined;
    return geometry === undefined ? [] : [{ id, species, kind, geometry }];
  });
  return rangeZones(shapes).map(({ id, geometry, parts, kind, species, limits }) => ({
    id,
    geometry,
    ...(parts !== undefined && { parts }),
    title: { kind, border: null, country: null, depthKm: null, nameId: null, species, limits },
  }));
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
  return [...shipped.map(shippedZone), ...titledRanges(facts)];
}

/** The answer of a zone from its coverage. */
export function zoneAnswer(title: ZoneTitle, coverage: ZoneCoverage): ZoneAnswer {
  const { id, areaKm2, protectedAreas, withOecms, withProposed } = coverage;
  return { id, ...title, areaKm2, protectedAreas, withOecms, withProposed };
}
