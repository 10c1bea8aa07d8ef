import type { Localizer } from '../../../i18n/localize.ts';
import type { LocalizedText } from '../../../model/language.ts';
import type { NamedGround } from '../../../model/named-ground.ts';
import { PLACES } from '../../../model/places.ts';
import type { Site } from '../../../model/site.ts';
import type { Selection } from '../../../model/view-state.ts';
import type { RecordFiles } from '../../../model/record-files.ts';
import type { SearchHit } from '../../../model/search-hit.ts';
import { textIn, type ShownText } from '../../text/names.ts';
import { frameAround } from '../zoom-to.ts';

/** What is known of the found things: sites at once, the other records when they have been read. */
export interface SearchLookup {
  readonly siteOf: (id: string) => Site | undefined;
  readonly wetlands: RecordFiles['wetlands'] | undefined;
  readonly corridors: RecordFiles['corridors'] | undefined;
  readonly speciesSites: RecordFiles['species-sites'] | undefined;
}

/** One line of the list of results. */
export interface SearchResult {
  readonly kind: SearchHit['kind'];
  readonly id: string;
  readonly name: ShownText;
  /** The alias that matched, where it is not the name shown. */
  readonly matched: string | null;
  /** Country and kind, in the reader's language. */
  readonly detail: string;
  /** The card that opens; null for a place, which has a sheet, and for named ground, which has nothing but its spot. */
  readonly selection: Selection | null;
  readonly bbox: readonly [number, number, number, number] | null;
}

/** The results of one kind under their heading. */
export interface SearchGroup {
  readonly kind: SearchHit['kind'];
  readonly results: readonly SearchResult[];
}

type Details = Pick<SearchResult, 'detail' | 'selection' | 'bbox'> & { readonly names: LocalizedText };

function siteDetails(localizer: Localizer, site: Site | undefined): Details | null {
  if (site === undefined) return null;
  return {
    names: site.names,
    detail: `${localizer.t(`country-short.${site.country}`)} · ${localizer.t(`designation.${site.designation}`)}`,
    selection: { kind: 'site', id: site.id },
    bbox: site.bbox,
  };
}

function wetlandDetails(localizer: Localizer, id: string, lookup: SearchLookup): Details | null {
  const wetland = lookup.wetlands?.find((entry) => entry.id === id);
  if (wetland === undefined) return null;
  return {
    names: wetland.names,
    detail: `${localizer.t(`country-short.${wetland.country}`)} · ${localizer.t(`wetland.${wetland.kind}`)}`,
    selection: { kind: 'wetland', id },
    bbox: frameAround(wetland.centre, wetland.coordUncertaintyKm),
  };
}

function corridorDetails(localizer: Localizer, id: string, lookup: SearchLookup): Details | null {
  const corridor = lookup.corridors?.find((entry) => entry.id === id);
  if (corridor === undefined) return null;
  const positions = corridor.ends.map((end) => end.position);
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return {
    names: corridor.names,
    detail: `${localizer.t(`corridor.${corridor.kind}`)} · ${localizer.t(`term.${corridor.status}`)}`,
    selection: { kind: 'corridor', id },
    bbox:
      positions.length === 0
        ? null
        : [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
  };
}

function speciesSiteDetails(localizer: Localizer, id: string, lookup: SearchLookup): Details | null {
  const found = lookup.speciesSites?.find((entry) => entry.id === id);
  if (found === undefined) return null;
  const kind = localizer.t(`species-site.${found.siteType}`);
  return {
    names: found.names,
    detail: `${localizer.t(`country-short.${found.country}`)} · ${kind}`,
    selection: { kind: 'species-site', id },
    bbox: frameAround(found.centre, found.coordUncertaintyKm * 2),
  };
}

function placeDetails(localizer: Localizer, id: string): Details | null {
  const place = PLACES.find((entry) => entry.id === id);
  if (place === undefined) return null;
  return {
    names: { en: '', [localizer.language]: localizer.t(place.titleKey) },
    detail: localizer.t(`place-kind.${place.kind}`),
    selection: null,
    bbox: place.bbox,
  };
}

/** Half the frame of a thing named from zoom 0 on, km; each zoom level halves it. */
const GROUND_REACH_KM = 6000;

function groundDetails(localizer: Localizer, ground: NamedGround | undefined): Details | null {
  if (ground === undefined) return null;
  return {
    names: ground.names,
    detail: localizer.t(`ground-kind.${ground.kind}`),
    selection: null,
    bbox: frameAround(ground.position, GROUND_REACH_KM / 2 ** ground.minZoom),
  };
}

function detailsOf(localizer: Localizer, hit: SearchHit, lookup: SearchLookup): Details | null {
  switch (hit.kind) {
    case 'site':
      return siteDetails(localizer, lookup.siteOf(hit.id));
    case 'wetland':
      return wetlandDetails(localizer, hit.id, lookup);
    case 'corridor':
      return corridorDetails(localizer, hit.id, lookup);
    case 'species-site':
      return speciesSiteDetails(localizer, hit.id, lookup);
    case 'place':
      return placeDetails(localizer, hit.id);
    case 'ground':
      return groundDetails(localizer, hit.ground);
  }
}

/** Turns hits into lines under their headings; the kind of the best hit comes first. */
export function groupResults(
  localizer: Localizer,
  hits: readonly SearchHit[],
  lookup: SearchLookup,
): readonly SearchGroup[] {
  const groups = new Map<SearchHit['kind'], SearchResult[]>();
  for (const hit of hits) {
    const details = detailsOf(localizer, hit, lookup);
    if (details === null) continue;
    const { names, ...rest } = details;
    const name = textIn(names, localizer.language);
    const matched = hit.matched === null || name.text.includes(hit.matched) ? null : hit.matched;
    const line: SearchResult = { kind: hit.kind, id: hit.id, name, matched, ...rest };
    groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), line]);
  }
  return [...groups].map(([kind, results]) => ({ kind, results }));
}
