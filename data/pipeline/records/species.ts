import { LOCAL_LANGUAGE } from '../../../src/model/country.ts';
import type { SpeciesRange, SpeciesSite } from '../../../src/model/records.ts';
import type { ConventionListing, SpeciesRecord } from '../../../src/model/species-record.ts';
import type { SpeciesFact } from '../../../src/dataset/schema/species.ts';
import type { Sources } from './read-sources.ts';
import type { ToSource } from './source-records.ts';
import { nameFinder, translateOrNull, type Translate } from './text.ts';

function listing(
  convention: 'cites' | 'cms',
  fact: SpeciesFact['cites'],
  toSource: ToSource,
  translate: Translate,
): ConventionListing {
  return {
    convention,
    appendix: fact.appendix,
    note: translateOrNull(translate, fact.note),
    sources: fact.sources.map(toSource),
  };
}

/** `species.json`: the six flagship species in the order of the facts. */
export function speciesRecords(
  sources: Sources,
  toSource: ToSource,
  translate: Translate,
): readonly SpeciesRecord[] {
  return sources.species.map((fact) => ({
    id: fact.id,
    scientificName: fact.scientific_name,
    taxonomyNote: translateOrNull(translate, fact.taxonomy_note),
    redList: {
      category: fact.iucn.category,
      year: fact.iucn.year,
      taxon: fact.iucn.taxon ?? null,
      note: translateOrNull(translate, fact.iucn.note),
      sources: fact.iucn.sources.map(toSource),
    },
    conventions: [
      listing('cites', fact.cites, toSource, translate),
      listing('cms', fact.cms, toSource, translate),
    ],
    populations: fact.population.map((row) => ({
      scope: translate(row.scope),
      value: row.value,
      low: row.low,
      high: row.high,
      year: row.year,
      note: translateOrNull(translate, row.note),
      sources: row.sources.map(toSource),
    })),
    movements: fact.movement.map((row) => ({
      metric: translate(row.metric),
      unit: row.unit,
      min: row.min,
      median: row.median,
      max: row.max,
      statistic: translate(row.statistic),
      sampleSize: row.n,
      note: translateOrNull(translate, row.note),
      sources: row.sources.map(toSource),
    })),
    dispersalHintKm: fact.connectivity_hint.dispersal_km,
    barriers: fact.barriers.map((row) => ({ name: translate(row.name), sources: row.sources.map(toSource) })),
  }));
}

/** `ranges.json`: the ranges without their rings. */
export function rangeRecords(
  sources: Sources,
  toSource: ToSource,
  translate: Translate,
): readonly SpeciesRange[] {
  return sources.ranges.map((range) => ({
    id: range.id,
    species: range.species,
    kind: range.kind,
    name: translate(range.name),
    countries: range.countries,
    approxAreaKm2: range.approx_area_km2,
    uncertaintyKm: range.uncertainty_km,
    description: range.description,
    sources: range.sources.map(toSource),
  }));
}

/** `species-sites.json`: the sites that have a position. */
export function speciesSiteRecords(
  sources: Sources,
  toSource: ToSource,
  translate: Translate,
): readonly SpeciesSite[] {
  const nameOf = nameFinder(sources.names);
  return sources.speciesSites.flatMap((site) => {
    if (site.lon === null || site.lat === null) return [];
    const names = nameOf(site.id);
    return [
      {
        id: site.id,
        names,
        localName: names[LOCAL_LANGUAGE[site.country]],
        country: site.country,
        centre: [site.lon, site.lat] as const,
        coordUncertaintyKm: site.coord_uncertainty_km,
        siteType: site.site_type === 'bird site' ? ('bird' as const) : ('study' as const),
        species: site.species,
        roles: site.role,
        season: site.season,
        protectedArea: translateOrNull(translate, site.protected_area),
        counts: site.counts.map((count) => ({
          species: count.species,
          maxCount: count.max_count,
          year: count.year,
          note: count.note,
          sources: count.sources.map(toSource),
        })),
        note: site.note,
        sources: site.sources.map(toSource),
      },
    ];
  });
}
