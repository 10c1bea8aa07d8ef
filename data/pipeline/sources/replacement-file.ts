import type { Replacement } from './source-record.ts';

/** Reads one JSON object per line; empty lines are passed over. Throws on a line that is not JSON, naming it. */
export function parseJsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => parseLine(line, number));
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`line ${String(number)} is not JSON`, { cause });
  }
}

/** Reads `source-replacements.jsonl`. */
export function parseReplacements(text: string): Replacement[] {
  return parseJsonLines(text) as Replacement[];
}
