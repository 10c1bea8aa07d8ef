import * as v from 'valibot';
import type { Scenario } from '../model/scenario.ts';

/** Mark and version of the file; older versions are brought up here when there are any. */
const FORMAT = 'neaspec-atlas-scenarios';
const VERSION = 1;

const MOST_SCENARIOS = 100;
const MOST_EDITS = 500;
const MOST_CORNERS = 5000;
const NAME_LENGTH = 200;
const NOTE_LENGTH = 5000;
const MOST_LINK_M = 2e7;

const Id = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const Name = v.pipe(v.string(), v.maxLength(NAME_LENGTH));
const Position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

const Edit = v.variant('kind', [
  v.strictObject({
    kind: v.literal('site'),
    id: Id,
    name: Name,
    ring: v.pipe(v.array(Position), v.minLength(3), v.maxLength(MOST_CORNERS)),
  }),
  v.strictObject({ kind: v.literal('stone'), id: Id, name: Name, position: Position }),
  v.strictObject({
    kind: v.literal('link'),
    from: Id,
    to: Id,
    distanceM: v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_LINK_M)),
  }),
  v.strictObject({ kind: v.literal('remove'), siteId: Id }),
  v.strictObject({ kind: v.literal('adopt'), siteId: Id }),
]);

const ScenarioSchema = v.strictObject({
  version: v.literal(1),
  id: Id,
  name: Name,
  note: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
  edits: v.pipe(v.array(Edit), v.maxLength(MOST_EDITS)),
});

const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  scenarios: v.pipe(v.array(ScenarioSchema), v.minLength(1), v.maxLength(MOST_SCENARIOS)),
});

/** The scenarios of a file, or why there are none: rubbish, or a file of a newer atlas. */
export type ScenarioFileReading =
  | { readonly ok: true; readonly scenarios: readonly Scenario[] }
  | { readonly ok: false; readonly reason: 'rubbish' }
  | { readonly ok: false; readonly reason: 'newer'; readonly version: number };

/** A scenario from plain data; null when any part of it is not one. */
export function scenarioFrom(value: unknown): Scenario | null {
  const read = v.safeParse(ScenarioSchema, value);
  return read.success ? read.output : null;
}

/** The text of a file that keeps these scenarios, UTF-8 JSON, two spaces deep. */
export function writeScenarioFile(scenarios: readonly Scenario[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, scenarios }, null, 2)}\n`;
}

const Head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });

/** Reads what `writeScenarioFile` wrote. Nothing of a file is taken when any part of it is not understood. */
export function readScenarioFile(text: string): ScenarioFileReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'rubbish' };
  }
  const head = v.safeParse(Head, value);
  if (head.success && head.output.version > VERSION) {
    return { ok: false, reason: 'newer', version: head.output.version };
  }
  const read = v.safeParse(FileSchema, value);
  return read.success ? { ok: true, scenarios: read.output.scenarios } : { ok: false, reason: 'rubbish' };
}
