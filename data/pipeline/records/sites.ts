import type { Site, SiteDetails, SiteNeighbour } from '../../../src/model/site.ts';
import { relationsOf } from '../overlaps/relations.ts';
import type { NeighbourPair } from '../overlaps/gaps.ts';
import type { PlacedSite } from './placed-site.ts';
import type { Sources } from './read-sources.ts';
import { siteClassOf, statusOf } from './site-class.ts';
import type { ToSource } from './source-records.ts';
import { translateOrNull, type Translate } from './text.ts';

/** Key of the vocabulary `designation.*` by the English designation. Throws on one that the glossary lacks. */
export function designationKeys(sources: Sources): (designation: string) => string {
  const ids = new Map(sources.glossary.designations.map((entry) => [entry.en, entry.id]));
  return (designation) => {
    const id = ids.get(designation);
    if (id === undefined) throw new Error(`designation "${designation}" is not in the glossary`);
    return id;
  };
}

/** `sites.json`: what list, table, search and card need at once, in the order of the ids. */
export function siteRecords(
  sites: readonly PlacedSite[],
  sources: Sources,
  translate: Translate,
): readonly Site[] {
  const designationKey = designationKeys(sources);
  return sites.map((site) => {
    const { fact, names } = site;
    return {
      id: fact.id,
      names,
      localName: fact.name_local === names.en ? null : fact.name_local,
      country: fact.country,
      admin1: translateOrNull(translate, fact.admin1),
      designation: designationKey(fact.designation),
      designationLocal: fact.designation_local,
      level: fact.level,
      iucnCategory: fact.iucn_cat,
      realm: fact.realm,
      siteClass: siteClassOf(fact),
      tags: site.tags,
      year: fact.year,
      areaKm2: fact.area_km2,
      marineAreaKm2: fact.marine_area_km2,
      centre: [site.centre[0], site.centre[1]],
      bbox: site.bbox,
      coordUncertaintyKm: site.uncertaintyKm,
      geometryBasis: site.basis,
      border: fact.border,
      touchesBorder: fact.touches_border,
      borderDistanceKm: fact.border_distance_km,
      flagship: fact.flagship,
      status: statusOf(fact),
      confidence: fact.confidence,
      relations: relationsOf(fact.id, sources.relations),
    };
  });
}

function neighboursOf(id: string, pairs: readonly NeighbourPair[]): readonly SiteNeighbour[] {
  return pairs
    .filter(({ a, b }) => a.fact.id === id || b.fact.id === id)
    .map(({ a, b, distanceKm, documented }) => ({
      siteId: a.fact.id === id ? b.fact.id : a.fact.id,
      distanceKm,
      documented,
    }))
    .sort(
      (a, b) =>
        Number(b.documented) - Number(a.documented) ||
        (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) ||
        (a.siteId < b.siteId ? -1 : 1),
    );
}

/** `site-details.json`: what the card adds, in the same order as {@link siteRecords}. */
export function siteDetails(
  sites: readonly PlacedSite[],
  pairs: readonly NeighbourPair[],
  toSource: ToSource,
  translate: Translate,
): readonly SiteDetails[] {
  return sites.map(({ fact, extent, areaErrorPercent }) => ({
    id: fact.id,
    sources: fact.sources.map(toSource),
    coordBasis: fact.coord_basis,
    neighbours: neighboursOf(fact.id, pairs),
    agreement: translateOrNull(translate, fact.agreement),
    unesco: fact.unesco,
    ramsarId: fact.ramsar_id,
    wdpaId: fact.wdpa_id,
    notes: fact.notes,
    extentBasis: extent?.basis ?? null,
    extentConfidence: extent?.confidence ?? null,
    areaErrorPercent,
  }));
}
