import * as v from 'valibot';
import { BORDERS } from '../../model/country.ts';
import { IUCN_CATEGORIES, REALMS, SITE_LEVELS } from '../../model/site.ts';
import {
  bboxSchema,
  confidenceSchema,
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

/** One line of `protected-areas.jsonl`. Areas in km² as reported, distances in km, positions WGS84 degrees. */
export const protectedAreaSchema = v.strictObject({
  id: idSchema,
  name_en: textSchema,
  name_local: textSchema,
  country: countrySchema,
  admin1: v.nullable(textSchema),
  designation: textSchema,
  designation_local: v.nullable(textSchema),
  level: v.picklist(SITE_LEVELS),
  iucn_cat: v.nullable(v.picklist(IUCN_CATEGORIES)),
  realm: v.picklist(REALMS),
  year: v.nullable(yearSchema),
  area_km2: v.nullable(positiveSchema),
  marine_area_km2: v.nullable(v.pipe(v.number(), v.minValue(0))),
  lat: latSchema,
  lon: lonSchema,
  coord_uncertainty_km: positiveSchema,
  coord_basis: textSchema,
  bbox: v.nullable(bboxSchema),
  bearing_deg: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(360))),
  elongation: v.nullable(v.pipe(v.number(), v.minValue(1))),
  border: v.nullable(v.picklist(BORDERS)),
  touches_border: v.boolean(),
  border_distance_km: v.nullable(v.pipe(v.number(), v.minValue(0))),
  adjoins: v.array(idSchema),
  wdpa_id: v.nullable(v.pipe(v.number(), v.integer())),
  ramsar_id: v.nullable(v.pipe(v.number(), v.integer())),
  unesco: v.nullable(textSchema),
  agreement: v.nullable(textSchema),
  flagship: v.array(flagshipSchema),
  status: v.pipe(
    v.string(),
    v.regex(
      /^(designated|inscribed|proposed|merged:[a-z0-9-]+)$/,
      'is not designated, inscribed, proposed or merged:<id>',
    ),
  ),
  confidence: confidenceSchema,
  sources: sourcesSchema,
  notes: v.nullable(textSchema),
});
export type ProtectedAreaFact = v.InferOutput<typeof protectedAreaSchema>;
