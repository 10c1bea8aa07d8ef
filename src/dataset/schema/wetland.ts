import * as v from 'valibot';
import {
  confidenceSchema,
  countrySchema,
  idSchema,
  latSchema,
  lonSchema,
  positiveSchema,
  sourcesSchema,
  textSchema,
} from './shared.ts';

/** Kinds of wetland as the facts write them; the built records carry the hyphenated key. */
export const WETLAND_KINDS = [
  'lake',
  'lagoon',
  'river mouth',
  'marsh',
  'shallow bay',
  'island and shallow sea',
  'marsh and lake complex',
  'reservoir',
  'lagoon, reedbed and rice-field complex',
  'seabird island',
] as const;

/** One line of `tumen-wetlands.jsonl`. */
export const wetlandSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  name_local: v.nullable(textSchema),
  country: countrySchema,
  kind: v.picklist(WETLAND_KINDS),
  lat: latSchema,
  lon: lonSchema,
  coord_uncertainty_km: positiveSchema,
  area_km2: v.nullable(positiveSchema),
  protected_area: v.nullable(idSchema),
  waterbird_importance: v.nullable(textSchema),
  confidence: confidenceSchema,
  sources: sourcesSchema,
  notes: v.nullable(textSchema),
});
export type WetlandFact = v.InferOutput<typeof wetlandSchema>;
