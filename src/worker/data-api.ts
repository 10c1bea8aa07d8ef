import type { Dataset } from '../dataset/dataset.ts';
import { problemOf } from '../model/errors.ts';
import type { DataApi, Outcome } from './protocol.ts';

async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/**
 * The dataset as the page sees it: every failure becomes a plain problem.
 * @param publish gives an address under which a text can be fetched, such as a `blob:` address
 */
export function dataApi(dataset: Dataset, publish: (text: string) => string): DataApi {
  const published = new Map<string, string>();
  return {
    open: async (baseUrl) => outcomeOf(async () => dataset.open(baseUrl)),
    layer: async (source, detail) =>
      outcomeOf(async () => {
        const key = `${source} ${detail}`;
        const known = published.get(key);
        if (known !== undefined) return known;
        const url = publish(await dataset.layerText(source, detail));
        published.set(key, url);
        return url;
      }),
    records: async (name) => outcomeOf(async () => dataset.records(name)),
    search: async (query, limit, reader) => outcomeOf(async () => dataset.search(query, limit, reader)),
  };
}
