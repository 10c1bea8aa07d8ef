import * as v from 'valibot';
import { COUNTRIES } from '../../model/country.ts';
import { LANGUAGES } from '../../model/language.ts';
import { FLAGSHIP_SPECIES } from '../../model/site.ts';
import { CONFIDENCES } from '../../model/source.ts';

/** Lower-case words joined by hyphens: the form of every id of the atlas. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id of the form a-b-c'),
);
export const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
export const countrySchema = v.picklist(COUNTRIES);
export const confidenceSchema = v.picklist(CONFIDENCES);
export const flagshipSchema = v.picklist(FLAGSHIP_SPECIES);
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1880), v.maxValue(2030));
export const positiveSchema = v.pipe(v.number(), v.finite(), v.gtValue(0, 'is not above zero'));
export const lonSchema = v.pipe(v.number(), v.minValue(60), v.maxValue(160));
export const latSchema = v.pipe(v.number(), v.minValue(15), v.maxValue(75));
/** [lon, lat], degrees WGS84. */
export const positionSchema = v.tuple([lonSchema, latSchema]);
/** [west, south, east, north], degrees WGS84. */
export const bboxSchema = v.tuple([lonSchema, latSchema, lonSchema, latSchema]);

/** Where a fact comes from, as the source files write it. `for` names the fields that the source bears. */
export const sourceSchema = v.strictObject({
  title: textSchema,
  url: v.nullable(v.pipe(v.string(), v.url())),
  for: v.optional(v.array(v.string())),
});
export const sourcesSchema = v.pipe(v.array(sourceSchema), v.minLength(1, 'names no source'));
export type SourceFact = v.InferOutput<typeof sourceSchema>;

const languageEntries = Object.fromEntries(LANGUAGES.map((language) => [language, textSchema])) as Record<
  (typeof LANGUAGES)[number],
  typeof textSchema
>;

/** A name or a sentence in all six languages. */
export const sixLanguagesSchema = v.strictObject(languageEntries);
export type SixLanguages = v.InferOutput<typeof sixLanguagesSchema>;
