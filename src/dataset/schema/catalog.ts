import * as v from 'valibot';

const SOURCES = [
  'protected-areas',
  'site-points',
  'adjoining-links',
  'species-ranges',
  'species-sites',
  'tumen-wetlands',
  'corridors',
  'neaspec-projects',
  'places',
  'base',
] as const;

/** `public/data/catalog.json`. Its `format` is read first: another one means another version of the atlas. */
export const catalogSchema = v.object({
  format: v.literal(1),
  dataVersion: v.string(),
  clearance: v.object({ status: v.picklist(['draft', 'cleared']), number: v.nullable(v.string()) }),
  files: v.array(
    v.object({
      path: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
      kind: v.picklist(['layer', 'overview', 'records', 'tiles']),
      source: v.nullable(v.picklist(SOURCES)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
      bbox: v.nullable(v.tuple([v.number(), v.number(), v.number(), v.number()])),
      licence: v.string(),
    }),
  ),
});
