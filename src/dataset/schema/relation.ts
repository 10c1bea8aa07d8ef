import * as v from 'valibot';
import { SITE_TAGS } from '../../model/site.ts';
import { idSchema, sourceSchema, textSchema } from './shared.ts';

/**
 * One line of `relations.jsonl`: how record `id` stands to record `to`.
 * `stands-alone` with `to: null` says of an international record that no national record covers its ground.
 */
export const relationSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['over', 'same-place', 'merged-into', 'part-of', 'stands-alone']),
  to: v.nullable(idSchema),
  basis: textSchema,
});
export type RelationFact = v.InferOutput<typeof relationSchema>;

/** One line of `site-tags.jsonl`: a theme that a site belongs to, and what says so. */
export const siteTagSchema = v.strictObject({
  id: idSchema,
  tag: v.picklist(SITE_TAGS),
  basis: textSchema,
  sources: v.array(sourceSchema),
});
export type SiteTagFact = v.InferOutput<typeof siteTagSchema>;
