import * as v from 'valibot';
import { CORRIDOR_STATUSES } from '../../model/records.ts';
import {
  countrySchema,
  idSchema,
  latSchema,
  lonSchema,
  positionSchema,
  positiveSchema,
  sourcesSchema,
  textSchema,
} from './shared.ts';

/** One linkage of `corridors.json`; the line is drawn for the atlas. */
export const corridorSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  kind: v.picklist(['physical', 'ecological']),
  species: v.pipe(v.array(idSchema), v.minLength(1)),
  ends: v.pipe(
    v.array(v.strictObject({ name: textSchema, lat: latSchema, lon: lonSchema, country: countrySchema })),
    v.minLength(2),
  ),
  centre_line: v.pipe(v.array(positionSchema), v.minLength(2)),
  status: v.picklist(CORRIDOR_STATUSES),
  barriers: v.array(textSchema),
  uncertainty_km: positiveSchema,
  note: v.nullable(textSchema),
  sources: sourcesSchema,
});
export type CorridorFact = v.InferOutput<typeof corridorSchema>;
