import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../../src/geo/areal.ts';
import { bboxOf, type BBox } from '../../../src/geo/bbox.ts';
import type { GeometryBasis, SiteTag } from '../../../src/model/site.ts';
import type { ExtentFact } from '../../../src/dataset/schema/extent.ts';
import type { ProtectedAreaFact } from '../../../src/dataset/schema/protected-area.ts';
import type { SixLanguages } from '../../../src/dataset/schema/shared.ts';
import type { Footprint } from '../footprint/contract.ts';
import { discAbout } from '../layers/disc.ts';
import { labelPoint } from '../layers/label-point.ts';
import { gridAreal, gridPosition } from '../layers/quantise.ts';
import type { Sources } from './read-sources.ts';
import { nameFinder } from './text.ts';

/** A record with the ground that it is drawn on and all that layers and records need of it. */
export interface PlacedSite {
  readonly fact: ProtectedAreaFact;
  readonly extent: ExtentFact | null;
  readonly names: SixLanguages;
  readonly tags: readonly SiteTag[];
  /** Outline on the grid of the files; null for a marked point. */
  readonly outline: MultiPolygon | null;
  readonly basis: GeometryBasis;
  readonly centre: LonLat;
  /** Where the name stands: inside the outline, or the marked point. */
  readonly label: LonLat;
  /** Frame of the outline, or of the ring of uncertainty. */
  readonly bbox: BBox;
  readonly uncertaintyKm: number;
  readonly areaErrorPercent: number | null;
}

function place(
  fact: ProtectedAreaFact,
  footprint: Footprint,
): Omit<PlacedSite, 'fact' | 'extent' | 'names' | 'tags'> {
  const outline = footprint.geometry === null ? null : gridAreal(footprint.geometry);
  const centre = gridPosition(footprint.centre);
  const ring = outline ?? discAbout(centre, Math.PI * footprint.uncertaintyKm ** 2);
  return {
    outline,
    basis: footprint.geometryBasis,
    centre,
    label: gridPosition((outline === null ? null : labelPoint(outline)) ?? centre),
    bbox: [...gridPosition(bboxOf(ring).slice(0, 2)), ...gridPosition(bboxOf(ring).slice(2))],
    uncertaintyKm: fact.coord_uncertainty_km,
    areaErrorPercent: footprint.areaErrorPct === null ? null : Number(footprint.areaErrorPct.toFixed(2)),
  };
}

/** All records with their footprints, in the order of their ids. Throws where a record has no footprint or name. */
export function placeSites(
  sources: Sources,
  footprints: ReadonlyMap<string, Footprint>,
): readonly PlacedSite[] {
  const extents = new Map(sources.extents.map((extent) => [extent.id, extent]));
  const nameOf = nameFinder(sources.names);
  return [...sources.protectedAreas]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => {
      const footprint = footprints.get(fact.id);
      if (footprint === undefined) throw new Error(`${fact.id} has no footprint`);
      return {
        fact,
        extent: extents.get(fact.id) ?? null,
        names: nameOf(fact.id),
        tags: sources.siteTags.filter((line) => line.id === fact.id).map((line) => line.tag),
        ...place(fact, footprint),
      };
    });
}
