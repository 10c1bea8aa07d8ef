import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { studyOf, type Study } from '../analysis/answers/study.ts';
import { Dataset } from '../dataset/dataset.ts';
import { readAnalysisFacts } from '../dataset/read-analysis-facts.ts';
import { AtlasError } from '../model/errors.ts';
import { BadInput } from './bad-input.ts';

const DATA = new URL('../../public/data/', import.meta.url);

async function fromDisk(url: string): Promise<Response> {
  return new Response(await readFile(new URL(url)));
}

async function digest(bytes: Uint8Array): Promise<string> {
  return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
}

/** The analyses over the data that the atlas ships, read and checked as the page reads them. */
export async function shippedStudy(): Promise<Study> {
  const dataset = new Dataset({ fetchBytes: fromDisk, digest });
  try {
    await dataset.open(DATA.href);
    return studyOf(await readAnalysisFacts(dataset));
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    throw new BadInput(
      `The data of the atlas cannot be used (${error.code}: ${error.params['file'] ?? ''}).`,
    );
  }
}
