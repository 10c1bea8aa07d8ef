import * as v from 'valibot';
import {
  countrySchema,
  flagshipSchema,
  idSchema,
  latSchema,
  lonSchema,
  positiveSchema,
  sourcesSchema,
  textSchema,
  yearSchema,
} from './shared.ts';

/** One site of `species-sites.json`. A site without a position stays a record and is not drawn. */
export const speciesSiteSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  country: countrySchema,
  lat: v.nullable(latSchema),
  lon: v.nullable(lonSchema),
  coord_uncertainty_km: positiveSchema,
  species: v.pipe(v.array(flagshipSchema), v.minLength(1)),
  site_type: v.picklist(['bird site', 'cat study area']),
  role: v.array(textSchema),
  season: v.nullable(textSchema),
  protected_area: v.nullable(textSchema),
  counts: v.array(
    v.strictObject({
      species: flagshipSchema,
      max_count: v.pipe(v.number(), v.integer(), v.minValue(0)),
      year: v.nullable(yearSchema),
      note: v.nullable(textSchema),
      sources: sourcesSchema,
    }),
  ),
  note: v.nullable(textSchema),
  sources: sourcesSchema,
});
export type SpeciesSiteFact = v.InferOutput<typeof speciesSiteSchema>;
