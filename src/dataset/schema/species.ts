import * as v from 'valibot';
import { RED_LIST_CATEGORIES } from '../../model/species-record.ts';
import {
  flagshipSchema,
  positiveSchema,
  sixLanguagesSchema,
  sourceSchema,
  sourcesSchema,
  textSchema,
  yearSchema,
} from './shared.ts';

const optionalCount = v.nullable(v.pipe(v.number(), v.minValue(0)));
const convention = v.strictObject({
  appendix: v.nullable(textSchema),
  note: v.optional(v.nullable(textSchema)),
  sources: sourcesSchema,
});

/** One species of `species.json`. */
export const speciesSchema = v.strictObject({
  id: flagshipSchema,
  scientific_name: textSchema,
  taxonomy_note: v.nullable(textSchema),
  taxonomy_sources: v.array(sourceSchema),
  names: sixLanguagesSchema,
  names_sources: sourcesSchema,
  iucn: v.strictObject({
    category: v.picklist(RED_LIST_CATEGORIES),
    year: v.nullable(yearSchema),
    taxon: v.optional(v.nullable(textSchema)),
    note: v.nullable(textSchema),
    sources: sourcesSchema,
  }),
  cites: convention,
  cms: convention,
  population: v.array(
    v.strictObject({
      scope: textSchema,
      value: optionalCount,
      low: optionalCount,
      high: optionalCount,
      year: v.nullable(yearSchema),
      note: v.nullable(textSchema),
      sources: sourcesSchema,
    }),
  ),
  movement: v.array(
    v.strictObject({
      metric: textSchema,
      unit: textSchema,
      min: v.nullable(v.number()),
      median: v.nullable(v.number()),
      max: v.nullable(v.number()),
      statistic: textSchema,
      n: v.nullable(v.number()),
      note: v.nullable(textSchema),
      sources: sourcesSchema,
    }),
  ),
  connectivity_hint: v.strictObject({
    dispersal_km: v.strictObject({ low: positiveSchema, mid: positiveSchema, high: positiveSchema }),
    basis: textSchema,
    sources: sourcesSchema,
  }),
  barriers: v.array(v.strictObject({ name: textSchema, sources: sourcesSchema })),
  neaspec_projects: v.array(textSchema),
  neaspec_sources: v.array(sourceSchema),
});
export type SpeciesFact = v.InferOutput<typeof speciesSchema>;
