import * as v from 'valibot';
import { textSchema } from './shared.ts';

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const area = v.nullable(v.pipe(v.number(), v.minValue(0)));
const figures = {
  land_pct: share,
  marine_pct: share,
  land_pct_with_oecm: share,
  marine_pct_with_oecm: share,
  land_area_km2: area,
  marine_area_km2: area,
};

const countrySchema = v.looseObject({
  latest: v.looseObject({ date: v.pipe(v.string(), v.isoDate()), ...figures }),
  gap_to_30pct_land_km2: area,
  gap_to_30pct_marine_km2: area,
  series: v.array(v.looseObject({ release: v.pipe(v.string(), v.isoDate()), ...figures })),
  protconn_published: v.nullable(
    v.looseObject({
      protconn_pct: share,
      date: textSchema,
      author: textSchema,
      median_dispersal_km: v.number(),
      source: textSchema,
    }),
  ),
  number_of_protected_areas: v.optional(
    v.array(v.looseObject({ value: v.number(), what: textSchema, date: textSchema })),
  ),
  commitment: v.nullable(
    v.looseObject({ document: textSchema, text: v.nullable(textSchema), sources: v.array(textSchema) }),
  ),
});

/** `official-coverage.json`: Protected Planet's country statistics, pledges and published ProtConn. */
export const officialSchema = v.looseObject({
  source: v.looseObject({ title: textSchema, url: v.pipe(v.string(), v.url()) }),
  countries: v.strictObject({
    CHN: countrySchema,
    PRK: countrySchema,
    JPN: countrySchema,
    MNG: countrySchema,
    KOR: countrySchema,
    RUS: countrySchema,
  }),
});
export type OfficialFact = v.InferOutput<typeof officialSchema>;
