import * as v from 'valibot';
import { LANGUAGES } from '../../model/language.ts';
import { confidenceSchema, idSchema, sixLanguagesSchema, textSchema } from './shared.ts';

const basis = v.picklist(['native', 'official', 'established', 'ours']);

/** One line of `names.jsonl`: the name of a site, wetland, species site or corridor in six languages. */
export const namesSchema = v.strictObject({
  id: idSchema,
  names: sixLanguagesSchema,
  aliases: v.array(textSchema),
  basis: v.strictObject(
    Object.fromEntries(LANGUAGES.map((language) => [language, basis])) as Record<
      (typeof LANGUAGES)[number],
      typeof basis
    >,
  ),
  confidence: confidenceSchema,
  nativeNote: v.optional(textSchema),
});
export type NamesFact = v.InferOutput<typeof namesSchema>;
