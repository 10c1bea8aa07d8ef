import * as v from 'valibot';
import { idSchema, latSchema, lonSchema } from './shared.ts';

export const PLACE_KINDS = ['country', 'sea', 'bay', 'river', 'lake', 'mountain', 'region'] as const;

/** One line of `places.jsonl`: where a name of the glossary stands on the map, and from which zoom. */
export const placeSchema = v.strictObject({
  id: idSchema,
  /** Id of the entry of `countries`, `seas` or `rivers_lakes_shared_names` in the glossary. */
  glossary_id: idSchema,
  kind: v.picklist(PLACE_KINDS),
  lon: lonSchema,
  lat: latSchema,
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  min_zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(14)),
});
export type PlaceFact = v.InferOutput<typeof placeSchema>;
