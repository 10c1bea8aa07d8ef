/** The closed list of what can go wrong around the atlas; each has a sentence `error.<code>` in six languages. */
export const ERROR_CODES = [
  'no-webgl',
  'context-lost',
  'data-missing',
  'data-torn',
  'data-version',
  'offline',
  'link-not-understood',
  'worker-stopped',
  'storage-forbidden',
  'cancelled',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Plain data of a problem: safe to post between threads, to keep in the state and to show. */
export interface Problem {
  readonly code: ErrorCode;
  /** What the sentence names, such as the file; text only, never markup. */
  readonly params: Readonly<Record<string, string>>;
}

/** An expected failure of the environment, thrown inside a module and turned into a `Problem` at its border. */
export class AtlasError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, params: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AtlasError';
    this.code = code;
    this.params = params;
  }
}

/** The plain data of whatever was thrown; anything unforeseen becomes `unexpected` with its message. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AtlasError) return { code: error.code, params: error.params };
  return { code: 'unexpected', params: { detail: error instanceof Error ? error.message : String(error) } };
}
