import * as v from 'valibot';
import { RANGE_KINDS } from '../../model/records.ts';
import {
  countrySchema,
  flagshipSchema,
  idSchema,
  latSchema,
  lonSchema,
  positionSchema,
  positiveSchema,
  sourcesSchema,
  textSchema,
} from './shared.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** One range of `ranges.json`: a generalised ring, never an IUCN range map. */
export const rangeSchema = v.strictObject({
  id: idSchema,
  species: flagshipSchema,
  kind: v.picklist(RANGE_KINDS),
  name: textSchema,
  countries: v.pipe(v.array(countrySchema), v.minLength(1)),
  ring: v.pipe(v.array(positionSchema), v.minLength(4, 'has fewer than four positions')),
  approx_area_km2: positiveSchema,
  land_share: share,
  country_share: v.record(countrySchema, v.optional(share)),
  uncertainty_km: positiveSchema,
  scope: textSchema,
  label: v.literal('generalised, not an IUCN range map'),
  description: textSchema,
  sources: sourcesSchema,
});
export type RangeFact = v.InferOutput<typeof rangeSchema>;

/** One place of `range-check-localities.json`: inside (`presence`) or outside the named range. Never shown. */
export const rangeLocalitySchema = v.strictObject({
  species: flagshipSchema,
  range_id: idSchema,
  name: textSchema,
  lat: latSchema,
  lon: lonSchema,
  presence: v.boolean(),
  coord_uncertainty_km: positiveSchema,
  source: sourcesSchema,
});
export type RangeLocalityFact = v.InferOutput<typeof rangeLocalitySchema>;
