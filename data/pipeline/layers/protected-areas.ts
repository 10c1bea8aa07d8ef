import type { Feature, MultiPolygon } from 'geojson';
import { isEmptyAreal } from '../../../src/geo/areal.ts';
import { areaM2 } from '../../../src/geo/area.ts';
import { bboxCentre } from '../../../src/geo/bbox.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import { LOCAL_LANGUAGE } from '../../../src/model/country.ts';
import type { PlacedSite } from '../records/placed-site.ts';
import { siteClassOf, statusOf } from '../records/site-class.ts';
import { nameColumns } from '../records/text.ts';
import { NAME_COLUMNS, type LayerFile, type Properties } from './layer-file.ts';
import { COARSE_GRID, gridAreal, OVERVIEW_GRID } from './quantise.ts';

const SITE_COLUMNS = {
  id: 'string',
  country: 'string',
  realm: 'string',
  siteClass: 'string',
  status: 'string',
  level: 'string',
  basis: 'string',
  iucn: 'string',
  year: 'integer',
  areaKm2: 'number',
  confidence: 'string',
  uncertaintyKm: 'number',
  border: 'string',
  flagship: 'string',
  isTidalFlat: 'boolean',
  isNeampan: 'boolean',
  isTumenEstuary: 'boolean',
} as const;

/** Columns of a site on the map; lists are joined by semicolons. */
function siteProperties(site: PlacedSite): Properties {
  const { fact, tags } = site;
  return {
    id: fact.id,
    country: fact.country,
    realm: fact.realm,
    siteClass: siteClassOf(fact),
    status: statusOf(fact),
    level: fact.level,
    basis: site.basis,
    iucn: fact.iucn_cat,
    year: fact.year,
    areaKm2: fact.area_km2,
    confidence: fact.confidence,
    uncertaintyKm: site.uncertaintyKm,
    border: fact.border,
    flagship: fact.flagship.length === 0 ? null : fact.flagship.join(';'),
    isTidalFlat: tags.includes('tidal-flat'),
    isNeampan: tags.includes('neampan'),
    isTumenEstuary: tags.includes('tumen-estuary'),
  };
}

/** Larger outlines first, so that the smaller ones are drawn on top and can be chosen. */
function drawn(sites: readonly PlacedSite[]): readonly (PlacedSite & { readonly outline: MultiPolygon })[] {
  return sites
    .flatMap((site) => (site.outline === null ? [] : [{ ...site, outline: site.outline }]))
    .map((site) => ({ site, size: areaM2(site.outline) }))
    .sort((a, b) => b.size - a.size || (a.site.fact.id < b.site.fact.id ? -1 : 1))
    .map(({ site }) => site);
}

function feature(site: PlacedSite, geometry: MultiPolygon): Feature<MultiPolygon, Properties> {
  return { type: 'Feature', properties: siteProperties(site), geometry };
}

/** The outlines in full detail. Names stand in the file of the points. */
export function protectedAreasLayer(sites: readonly PlacedSite[]): LayerFile {
  return {
    path: 'protected-areas.fgb',
    kind: 'layer',
    source: 'protected-areas',
    columns: SITE_COLUMNS,
    features: drawn(sites).map((site) => feature(site, site.outline)),
  };
}

const KM_PER_DEGREE = 111.2;
const COARSEST_KM = 1;
/** An outline may lose detail of this share of the side of a square of its area. */
const SHARE_OF_SIDE = 0.06;
/** Sites whose side is longer than this lie on the coarse grid, km. */
const LARGE_SIDE_KM = 4;

/** The outline as it is seen from afar; the full one where nothing would be left of it. */
function simplified(outline: MultiPolygon, bbox: PlacedSite['bbox']): MultiPolygon {
  const sideKm = Math.sqrt(areaM2(outline) / 1e6);
  const tolerance = Math.min(COARSEST_KM, sideKm * SHARE_OF_SIDE) / KM_PER_DEGREE;
  const stretch = Math.cos((bboxCentre(bbox)[1] * Math.PI) / 180);
  const grid = sideKm > LARGE_SIDE_KM ? COARSE_GRID : OVERVIEW_GRID;
  const result = gridAreal(simplifyAreal(outline, tolerance, stretch), grid);
  return isEmptyAreal(result) ? outline : result;
}

/** The outlines for the first view: a kilometre of tolerance, less for small sites; same properties. */
export function protectedAreasOverview(sites: readonly PlacedSite[]): LayerFile {
  return {
    path: 'protected-areas-overview.fgb',
    kind: 'overview',
    source: 'protected-areas',
    columns: SITE_COLUMNS,
    features: drawn(sites).map((site) => feature(site, simplified(site.outline, site.bbox))),
  };
}

/** Border sites come first, then those with a flagship species, then the large ones. */
function importance({ fact }: PlacedSite): number {
  const area = Math.log10((fact.area_km2 ?? 0) + 1);
  const isNational =
    fact.level !== 'international' && statusOf(fact) !== 'merged' && statusOf(fact) !== 'proposed';
  return area + (fact.border === null ? 0 : 3) + (fact.flagship.length > 0 ? 1.5 : 0) + (isNational ? 2 : 0);
}

/** One point per record for names, rings and choosing; `rank` 1 is the name to place first. */
export function sitePointsLayer(sites: readonly PlacedSite[]): LayerFile {
  const ranks = new Map(
    [...sites]
      .sort((a, b) => importance(b) - importance(a) || (a.fact.id < b.fact.id ? -1 : 1))
      .map((site, index) => [site.fact.id, index + 1]),
  );
  return {
    path: 'site-points.fgb',
    kind: 'layer',
    source: 'site-points',
    columns: {
      ...SITE_COLUMNS,
      rank: 'integer',
      radiusKm: 'number',
      localName: 'string',
      localLanguage: 'string',
      ...NAME_COLUMNS,
    },
    features: sites.map((site) => ({
      type: 'Feature',
      properties: {
        ...siteProperties(site),
        rank: ranks.get(site.fact.id) ?? null,
        radiusKm:
          site.fact.area_km2 === null ? null : Number(Math.sqrt(site.fact.area_km2 / Math.PI).toFixed(2)),
        localName: site.names[LOCAL_LANGUAGE[site.fact.country]],
        localLanguage: LOCAL_LANGUAGE[site.fact.country],
        ...nameColumns(site.names),
      },
      geometry: { type: 'Point', coordinates: [...site.label] },
    })),
  };
}
