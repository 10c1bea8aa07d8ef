import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { AtlasError } from '../../../src/model/errors.ts';
import { dataApi } from '../../../src/worker/data-api.ts';

function api(
  dataset: Partial<Dataset>,
  publish = (text: string): string => `blob:${text}`,
): ReturnType<typeof dataApi> {
  return dataApi(dataset as Dataset, publish);
}

describe('the data api', () => {
  it('publishes a layer once and gives the same address again', async () => {
    const publish = vi.fn((text: string) => `blob:${text}`);
    const data = api({ layerText: async () => Promise.resolve('{}') }, publish);
    expect(await data.layer('places', 'full')).toEqual({ ok: true, value: 'blob:{}' });
    await data.layer('places', 'full');
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('turns a failure into a plain problem', async () => {
    const data = api({
      records: async () => Promise.reject(new AtlasError('data-torn', { file: 'sites.json' })),
    });
    expect(await data.records('sites')).toEqual({
      ok: false,
      problem: { code: 'data-torn', params: { file: 'sites.json' } },
    });
  });

  it('turns anything unforeseen into a problem too', async () => {
    const data = api({ search: async () => Promise.reject(new Error('bug')) });
    expect(await data.search('x', 1)).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  });
});
