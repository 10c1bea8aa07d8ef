import type { MultiPolygon } from 'geojson';
import { isEmptyAreal, type Areal } from '../../../src/geo/areal.ts';
import { bboxOf, type BBox } from '../../../src/geo/bbox.ts';
import { buffer } from '../../../src/geo/buffer.ts';
import { union } from '../../../src/geo/overlay.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import type { ProjectAreaFact } from '../../../src/dataset/schema/programme.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import type { PlacedSite } from '../records/placed-site.ts';
import type { Sources } from '../records/read-sources.ts';
import type { Translate } from '../records/text.ts';
import { nameColumns } from '../records/text.ts';
import { discAbout } from './disc.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridAreal, OVERVIEW_GRID } from './quantise.ts';

/** Parts closer than twice this come out as one outline, metres. */
const CLOSING_M = 12_000;
/** The outline runs this far outside what it holds, metres. */
const MARGIN_M = 3000;
const TOLERANCE_DEGREES = 0.004;

/** A project area with its outline. */
export interface DrawnProjectArea {
  readonly fact: ProjectAreaFact;
  readonly outline: MultiPolygon;
  readonly bbox: BBox;
}

function siteParts(area: ProjectAreaFact, sites: ReadonlyMap<string, PlacedSite>): Areal[] {
  return area.site_ids.map((id) => {
    const site = sites.get(id);
    if (site === undefined) throw new Error(`${area.id} site_ids ${id} is no record`);
    return site.outline ?? discAbout(site.centre, Math.PI * site.uncertaintyKm ** 2);
  });
}

function studyParts(area: ProjectAreaFact, sources: Sources): Areal[] {
  return sources.speciesSites.flatMap((site) => {
    if (!area.species_site_ids.includes(site.id) || site.lon === null || site.lat === null) return [];
    return [discAbout([site.lon, site.lat], Math.PI * site.coord_uncertainty_km ** 2)];
  });
}

function beltParts(area: ProjectAreaFact, base: BaseGeography): Areal[] {
  const belt = area.border_belt;
  if (belt === null) return [];
  return base.borders
    .filter(({ properties }) => properties.pair === belt.pair)
    .map(({ geometry }) => buffer(geometry, belt.half_width_km * 1000));
}

function outlineOf(parts: readonly Areal[], isBelt: boolean): MultiPolygon {
  const joined = union(parts);
  if (isBelt) return gridAreal(simplifyAreal(joined, TOLERANCE_DEGREES / 4), OVERVIEW_GRID);
  const closed = buffer(buffer(joined, CLOSING_M + MARGIN_M), -CLOSING_M);
  return gridAreal(simplifyAreal(closed, TOLERANCE_DEGREES), OVERVIEW_GRID);
}

/** The outlines about the sites, study areas and border belts that the documents name. */
export function drawProjectAreas(
  sources: Sources,
  sites: readonly PlacedSite[],
  base: BaseGeography,
): readonly DrawnProjectArea[] {
  const byId = new Map(sites.map((site) => [site.fact.id, site]));
  return sources.projectAreas.flatMap((fact) => {
    const parts = [...siteParts(fact, byId), ...studyParts(fact, sources), ...beltParts(fact, base)];
    const outline = outlineOf(parts, fact.border_belt !== null);
    return isEmptyAreal(outline) ? [] : [{ fact, outline, bbox: bboxOf(outline) }];
  });
}

/** The project areas as outlines. */
export function projectAreasLayer(
  areas: readonly DrawnProjectArea[],
  sources: Sources,
  translate: Translate,
): LayerFile {
  const projects = new Map(sources.programme.projects.map((project) => [project.id, project]));
  return {
    path: 'neaspec-projects.fgb',
    kind: 'layer',
    source: 'neaspec-projects',
    columns: { id: 'string', project: 'string', period: 'string', ...NAME_COLUMNS },
    features: areas.map(({ fact, outline }) => ({
      type: 'Feature',
      properties: {
        id: fact.id,
        project: fact.project_id,
        period: projects.get(fact.project_id)?.period ?? null,
        ...nameColumns(translate(fact.name)),
      },
      geometry: outline,
    })),
  };
}
