import type { Replacement } from './source-record.ts';

/**
 * The text of a fact file whose sources stand inside other objects, with copied addresses replaced.
 *
 * Only replacements that hold for every record (`*`) and for every field apply: these sources do not say which
 * field they bear. Their titles stay, because they carry the figure that was read; a document without an address
 * is then cited by that title.
 */
export function withOriginalUrls(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .filter((line) => line.recordId === '*' && line.for.length === 0)
    .reduce((changed, { from, to }) => changed.replaceAll(urlMember(from), () => urlMember(to.url)), text);
}

function urlMember(url: string | null): string {
  return `"url": ${JSON.stringify(url)}`;
}
