import * as v from 'valibot';
import {
  bboxSchema,
  confidenceSchema,
  idSchema,
  latSchema,
  lonSchema,
  positionSchema,
  positiveSchema,
  textSchema,
} from './shared.ts';

/** What every kind may carry: the clip, and as part of `clusters` its share of the area and its own centre. */
const common = {
  clip: v.optional(v.picklist(['country-land', 'country-and-water', 'sea', 'country-and-sea'])),
  share: v.optional(positiveSchema),
  lat: v.optional(latSchema),
  lon: v.optional(lonSchema),
};
const stretch = { from: positionSchema, to: positionSchema };

const kinds = [
  v.strictObject({ kind: v.literal('border-strip'), ...stretch, ...common }),
  v.strictObject({ kind: v.literal('lake'), at: positionSchema, ...common }),
  v.strictObject({
    kind: v.literal('river-corridor'),
    river: textSchema,
    ...stretch,
    bank: v.picklist(['own', 'both']),
    ...common,
  }),
  v.strictObject({
    kind: v.literal('coast-strip'),
    ...stretch,
    side: v.picklist(['sea', 'land', 'both']),
    ...common,
  }),
  v.strictObject({
    kind: v.literal('islands'),
    at: v.array(positionSchema),
    side: v.picklist(['land', 'sea']),
    ...common,
  }),
  v.strictObject({ kind: v.literal('bay'), at: positionSchema, ...common }),
  v.strictObject({ kind: v.literal('box'), bbox: bboxSchema, ...common }),
  v.strictObject({
    kind: v.literal('outline'),
    ring: v.pipe(v.array(positionSchema), v.minLength(4, 'has fewer than four positions')),
    ...common,
  }),
  v.strictObject({
    kind: v.literal('ellipse'),
    bearing_deg: v.optional(v.number()),
    elongation: v.optional(v.pipe(v.number(), v.minValue(1))),
    ...common,
  }),
] as const;

/** The geography that a footprint hangs on; `clusters` holds several, each with its share of the area. */
export const extentSchema = v.variant('kind', [
  ...kinds,
  v.strictObject({
    kind: v.literal('clusters'),
    parts: v.array(v.variant('kind', [...kinds])),
    clip: common.clip,
  }),
]);

/** One line of `extents.jsonl`; a corrected `lat`/`lon` replaces the record's. */
export const extentRecordSchema = v.strictObject({
  id: idSchema,
  extent: extentSchema,
  basis: textSchema,
  confidence: confidenceSchema,
  lat: v.optional(latSchema),
  lon: v.optional(lonSchema),
  note: v.nullable(textSchema),
});
export type ExtentFact = v.InferOutput<typeof extentRecordSchema>;
