import type { MultiPolygon } from 'geojson';
import { bboxCentre, bboxHolds, bboxOf } from '../../../src/geo/bbox.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import type { RangeFact } from '../../../src/dataset/schema/range.ts';
import type { BaseIndex } from '../footprint/base-window.ts';
import type { Sources } from '../records/read-sources.ts';
import type { Translate } from '../records/text.ts';
import { nameColumns } from '../records/text.ts';
import { onLandOf } from './land.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridAreal, OVERVIEW_GRID } from './quantise.ts';
import { smoothRing } from './smooth.ts';

const CATS: readonly string[] = ['amur-tiger', 'amur-leopard', 'snow-leopard'];
/** A range with less land than this takes in tidal flats and islets, and is not cut at the shore. */
const WHOLLY_ON_LAND = 0.995;
/** Frame of the prepared ground; a range that leaves it is not cut. */
const BASE_FRAME = [68, 18, 150, 60] as const;
/** Shores and borders are followed this closely, far closer than the ranges are known: about a kilometre. */
const TOLERANCE_DEGREES = 0.009;

/**
 * The range as drawn: the ring with its corners cut, and cut to the land of its countries where it lies on land. The
 * ranges of waterbirds on a coast keep their tidal flats.
 */
export function rangeShape(range: RangeFact, base: BaseIndex): MultiPolygon {
  const smooth: MultiPolygon = { type: 'MultiPolygon', coordinates: [[smoothRing(range.ring)]] };
  const isCharted = bboxHolds(BASE_FRAME, bboxOf(smooth));
  const isOnLand = CATS.includes(range.species) || range.land_share >= WHOLLY_ON_LAND;
  const shape = isOnLand && isCharted ? onLandOf(smooth, range.countries, base) : smooth;
  const stretch = Math.cos((bboxCentre(bboxOf(shape))[1] * Math.PI) / 180);
  return gridAreal(simplifyAreal(shape, TOLERANCE_DEGREES, stretch), OVERVIEW_GRID);
}

/** The generalised ranges, the wide ones first. */
export function speciesRangesLayer(sources: Sources, base: BaseIndex, translate: Translate): LayerFile {
  return {
    path: 'species-ranges.fgb',
    kind: 'layer',
    source: 'species-ranges',
    columns: { id: 'string', species: 'string', kind: 'string', uncertaintyKm: 'number', ...NAME_COLUMNS },
    features: [...sources.ranges]
      .sort((a, b) => b.approx_area_km2 - a.approx_area_km2 || (a.id < b.id ? -1 : 1))
      .map((range) => ({
        type: 'Feature',
        properties: {
          id: range.id,
          species: range.species,
          kind: range.kind,
          uncertaintyKm: range.uncertainty_km,
          ...nameColumns(translate(range.name)),
        },
        geometry: rangeShape(range, base),
      })),
  };
}
