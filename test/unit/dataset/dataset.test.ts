import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset.ts';
import { digest, memoryFiles, SITES_TEXT, SMALL_CATALOG } from './memory-files.ts';

const BASE = 'https://atlas.test/data/';
const catalog = JSON.stringify(SMALL_CATALOG);

async function opened(files: Readonly<Record<string, string>>, asked: string[] = []): Promise<Dataset> {
  const dataset = new Dataset({
    fetchBytes: memoryFiles({ 'catalog.json': catalog, ...files }, asked),
    digest,
  });
  await dataset.open(BASE);
  return dataset;
}

describe('the dataset', () => {
  it('reads records that are whole, once', async () => {
    const asked: string[] = [];
    const dataset = await opened({ 'sites.json': SITES_TEXT }, asked);
    await dataset.records('sites');
    expect(await dataset.records('sites')).toEqual([{ id: 'chn-hunchun' }]);
    expect(asked).toEqual(['catalog.json no-cache', 'sites.json default']);
  });

  it('asks once more past the caches for a file of other bytes, then calls it damaged', async () => {
    const asked: string[] = [];
    const dataset = await opened({ 'sites.json': SITES_TEXT.replace('h', 'H') }, asked);
    await expect(dataset.records('sites')).rejects.toMatchObject({
      code: 'data-torn',
      params: { file: 'sites.json' },
    });
    expect(asked.slice(1)).toEqual(['sites.json default', 'sites.json reload']);
  });

  it('calls a file that was cut short damaged even where no digest can be made', async () => {
    const files = { 'catalog.json': catalog, 'sites.json': SITES_TEXT.slice(0, -3) };
    const dataset = new Dataset({
      fetchBytes: memoryFiles(files),
      digest: async () => Promise.resolve(null),
    });
    await dataset.open(BASE);
    await expect(dataset.records('sites')).rejects.toMatchObject({ code: 'data-torn' });
  });

  it('reads a file that failed anew when it is asked for again', async () => {
    const files: Record<string, string> = { 'catalog.json': catalog };
    const dataset = new Dataset({ fetchBytes: async (url, init) => memoryFiles(files)(url, init), digest });
    await dataset.open(BASE);
    await expect(dataset.records('sites')).rejects.toMatchObject({ code: 'data-missing' });
    files['sites.json'] = SITES_TEXT;
    expect(await dataset.records('sites')).toHaveLength(1);
  });

  it('calls a layer damaged whose bytes are no map file', async () => {
    const dataset = await opened({ 'places.fgb': 'x' });
    await expect(dataset.layerText('places', 'full')).rejects.toMatchObject({ code: 'data-torn' });
  });

  it('answers a question that comes while the catalogue is being read', async () => {
    const files = { 'catalog.json': catalog, 'sites.json': SITES_TEXT };
    const dataset = new Dataset({ fetchBytes: memoryFiles(files), digest });
    const opening = dataset.open(BASE);
    expect(await dataset.records('sites')).toHaveLength(1);
    await opening;
  });

  it('says what is missing when it was never opened', async () => {
    const dataset = new Dataset({ fetchBytes: memoryFiles({}), digest });
    await expect(dataset.records('sites')).rejects.toMatchObject({ code: 'data-missing' });
  });

  it('reads the built data: layers as GeoJSON and the search', async () => {
    const folder = new URL('../../../public/data/', import.meta.url);
    const dataset = new Dataset({
      fetchBytes: async (url) =>
        new Response(new Uint8Array(await readFile(new URL(url.split('/').at(-1) ?? '', folder)))),
      digest,
    });
    await dataset.open(BASE);
    const overview = JSON.parse(await dataset.layerText('protected-areas', 'overview')) as {
      features: object[];
    };
    expect(overview.features.length).toBeGreaterThan(280);
    expect((await dataset.search('Hunchun', 1))[0]?.id).toBe('chn-hunchun');
  });
});
