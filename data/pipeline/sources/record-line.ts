import type { FactSource } from './source-record.ts';

const KEY = '"sources": [';

/**
 * A line of a fact file with its `sources` array replaced; every other character stays as it is, so that numbers
 * keep their spelling (`6808.0`) and a difference shows nothing else. Throws when the line has no such array.
 */
export function withSources(line: string, sources: readonly FactSource[]): string {
  const key = line.indexOf(KEY);
  if (key < 0) throw new Error('the record has no sources array');
  const start = key + KEY.length - 1;
  return line.slice(0, start) + spacedJson(sources) + line.slice(closingBracket(line, start) + 1);
}

/** JSON on one line with a space after each comma and colon, as the fact files are written. */
export function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spacedJson(item)}`);
  return `{${entries.join(', ')}}`;
}

function closingBracket(line: string, start: number): number {
  let depth = 0;
  for (const match of line.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[[\]]/gu)) {
    depth += match[0] === '[' ? 1 : match[0] === ']' ? -1 : 0;
    if (depth === 0) return start + match.index;
  }
  throw new Error('the sources array does not end');
}
