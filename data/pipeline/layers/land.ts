import type { MultiPolygon } from 'geojson';
import { multiPolygonOf, type Areal } from '../../../src/geo/areal.ts';
import { bboxOf, padBBox } from '../../../src/geo/bbox.ts';
import { intersection } from '../../../src/geo/overlay.ts';
import type { BaseIndex } from '../footprint/base-window.ts';

/** The part of a shape on the land of the named countries, inland waters included. */
export function onLandOf(shape: Areal, countries: readonly string[], base: BaseIndex): MultiPolygon {
  const { land } = base.cut(padBBox(bboxOf(shape), 0.1));
  return intersection(
    shape,
    multiPolygonOf(countries.flatMap((country) => land.get(country)?.coordinates ?? [])),
  );
}
