import * as v from 'valibot';
import {
  countrySchema,
  flagshipSchema,
  idSchema,
  positiveSchema,
  sourcesSchema,
  textSchema,
} from './shared.ts';

const counts = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.length(10));

/** `programme.json`: decisions, plans, projects, networks and the table of threatened species, from the documents. */
export const programmeSchema = v.strictObject({
  events: v.array(
    v.strictObject({
      id: idSchema,
      when: v.pipe(v.string(), v.regex(/^\d{4}(-\d{4}|-\d{2}(-\d{2})?)?$/, 'is not a year, years or a date')),
      what: textSchema,
      sources: sourcesSchema,
    }),
  ),
  plans: v.array(
    v.strictObject({
      id: idSchema,
      period: textSchema,
      themes: v.array(
        v.strictObject({
          theme: v.picklist(['nature-conservation', 'biodiversity', 'marine']),
          objective: v.nullable(textSchema),
          items: v.array(textSchema),
        }),
      ),
      sources: sourcesSchema,
    }),
  ),
  projects: v.array(
    v.strictObject({
      id: idSchema,
      parent_id: v.nullable(idSchema),
      name: textSchema,
      period: v.nullable(textSchema),
      funder: v.nullable(countrySchema),
      budget_usd: v.nullable(positiveSchema),
      partners: v.array(textSchema),
      species: v.array(flagshipSchema),
      note: v.nullable(textSchema),
      sources: sourcesSchema,
    }),
  ),
  threatened: v.strictObject({
    title: textSchema,
    updated: v.pipe(v.string(), v.isoDate()),
    columns: v.pipe(v.array(textSchema), v.length(10)),
    rows: v.strictObject({ CHN: counts, PRK: counts, JPN: counts, MNG: counts, KOR: counts, RUS: counts }),
    sources: sourcesSchema,
  }),
  networks: v.array(
    v.strictObject({
      id: idSchema,
      as_of: v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not a year')),
      members: v.record(countrySchema, v.pipe(v.number(), v.integer(), v.minValue(1))),
      sources: sourcesSchema,
    }),
  ),
  context: v.strictObject({
    protected_areas_along_borders: textSchema,
    adjoining_across_borders: textSchema,
    sources: sourcesSchema,
  }),
});
export type ProgrammeFact = v.InferOutput<typeof programmeSchema>;

/**
 * One line of `project-areas.jsonl`: ground on which a project works, named by the programme's documents. The
 * outline is drawn about the footprints of `site_ids`, the `points` and the `border_belt`.
 */
export const projectAreaSchema = v.strictObject({
  id: idSchema,
  project_id: idSchema,
  name: textSchema,
  site_ids: v.array(idSchema),
  species_site_ids: v.array(idSchema),
  border_belt: v.nullable(v.strictObject({ pair: textSchema, half_width_km: positiveSchema })),
  note: v.nullable(textSchema),
  sources: sourcesSchema,
});
export type ProjectAreaFact = v.InferOutput<typeof projectAreaSchema>;
