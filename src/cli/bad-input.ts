import { readFileSync } from 'node:fs';

/** What a command answers: its exit code and its texts; the dispatcher prints them. */
export interface CommandAnswer {
  readonly exitCode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Input that a command cannot take; the message is the one sentence that the person reads. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Runs a command; bad input becomes its sentence on stderr, exit code 2 and an empty stdout. */
export async function answering(work: () => Promise<string>): Promise<CommandAnswer> {
  try {
    return { exitCode: 0, stdout: await work(), stderr: '' };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
  }
}

/** The text of a file named on the command line. */
export function readInput(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BadInput(`${path} cannot be read.`);
  }
  if (text.trim() === '') throw new BadInput(`${path} is empty.`);
  return text.replace(/^\uFEFF/, '');
}

/** A number of the command line above zero; null when it was not given. */
export function positiveOption(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new BadInput(`--${name} must be a number above 0, not "${text}".`);
  return value;
}
