import * as v from 'valibot';
import { idSchema, sixLanguagesSchema, textSchema } from './shared.ts';

const basis = v.picklist(['official', 'established', 'ours']);

/** `translations/*.json`: texts of the facts in the other five languages, by the English text. */
export const translationsSchema = v.strictObject({
  about: textSchema,
  basis,
  texts: v.record(
    v.string(),
    v.strictObject({ zh: textSchema, ja: textSchema, ko: textSchema, mn: textSchema, ru: textSchema }),
  ),
});
export type TranslationsFact = v.InferOutput<typeof translationsSchema>;

const entry = v.looseObject({ id: idSchema, ...sixLanguagesSchema.entries });

/** The lists of `glossary.json` that the build reads. */
export const glossarySchema = v.looseObject({
  countries: v.array(entry),
  designations: v.array(entry),
  seas: v.array(entry),
  rivers_lakes_shared_names: v.array(entry),
});
export type GlossaryFact = v.InferOutput<typeof glossarySchema>;

/** `source-hosts.json`: what kind of host each address lies on. */
export const sourceHostsSchema = v.strictObject({
  note: textSchema,
  hosts: v.record(
    v.string(),
    v.picklist(['official', 'academic', 'organisation', 'press', 'encyclopaedia', 'copy']),
  ),
});
export type SourceHostsFact = v.InferOutput<typeof sourceHostsSchema>;

/** `data-version.json`: day on which the facts were gathered or last corrected, and the map clearance. */
export const dataVersionSchema = v.strictObject({
  dataVersion: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}$/, 'is not of the form YYYY.MM.DD')),
  clearance: v.strictObject({ status: v.picklist(['draft', 'cleared']), number: v.nullable(textSchema) }),
});
export type DataVersionFact = v.InferOutput<typeof dataVersionSchema>;
