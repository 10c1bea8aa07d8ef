import type { MultiPolygon } from 'geojson';
import { multiPolygonOf, type Areal } from '../../../src/geo/areal.ts';
import { bboxOf, padBBox } from '../../../src/geo/bbox.ts';
import { clipToBBox, intersection } from '../../../src/geo/overlay.ts';
import type { BaseGeography } from '../base/base-geography.ts';

/** The part of a shape on the land of the named countries, inland waters included. */
export function onLandOf(shape: Areal, countries: readonly string[], base: BaseGeography): MultiPolygon {
  const box = padBBox(bboxOf(shape), 0.1);
  const land = countries.flatMap((country) => {
    const whole = base.land.get(country);
    return whole === undefined ? [] : clipToBBox(whole, box).coordinates;
  });
  return intersection(shape, multiPolygonOf(land));
}
