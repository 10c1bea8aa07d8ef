/**
 * Puts the originals of `data/sources/source-replacements.jsonl` into the fact files that hold one record per line,
 * into those whose sources are nested, and their hosts into `source-hosts.json`. Changes nothing but sources and
 * host kinds; running it again changes nothing at all.
 *
 *     npx tsx data/pipeline/sources/apply-to-file.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { applyReplacements } from './apply-replacements.ts';
import { withOriginalUrls } from './nested-sources.ts';
import { withNewHosts } from './new-hosts.ts';
import { withSources } from './record-line.ts';
import { parseReplacements } from './replacement-file.ts';
import type { Replacement, SourcedRecord } from './source-record.ts';

const SOURCES = new URL('../../sources/', import.meta.url);
const FACT_FILES = ['protected-areas.jsonl', 'tumen-wetlands.jsonl'];
const NESTED_FILES = ['species.json', 'species-sites.json', 'corridors.json'];

function main(): void {
  const replacements = parseReplacements(read('source-replacements.jsonl'));
  for (const file of FACT_FILES) update(file, (text) => replaceInLines(text, replacements));
  for (const file of NESTED_FILES) update(file, (text) => withOriginalUrls(text, replacements));
  update('source-hosts.json', (text) => withNewHosts(text, replacements));
}

function replaceInLines(text: string, replacements: readonly Replacement[]): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : replaceInLine(line, replacements)))
    .join('\n');
}

function replaceInLine(line: string, replacements: readonly Replacement[]): string {
  const record = JSON.parse(line) as SourcedRecord;
  const [changed] = applyReplacements([record], replacements);
  return changed === undefined || changed === record ? line : withSources(line, changed.sources);
}

function read(file: string): string {
  return readFileSync(new URL(file, SOURCES), 'utf8');
}

function update(file: string, change: (text: string) => string): void {
  const before = read(file);
  const after = change(before);
  if (after !== before) writeFileSync(new URL(file, SOURCES), after);
}

main();
