import { describe, expect, it } from 'vitest';
import { layerFile, parseCatalog, readCatalog, recordFile } from '../../../src/dataset/catalog.ts';
import { AtlasError } from '../../../src/model/errors.ts';
import { digest, memoryFiles, SMALL_CATALOG } from './memory-files.ts';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AtlasError) return error.code;
  }
  return 'none';
}

describe('the catalogue', () => {
  it('of another format is refused as another version', () => {
    expect(codeOf(() => parseCatalog({ ...SMALL_CATALOG, format: 2 }))).toBe('data-version');
  });

  it.each([null, 'text', {}, { format: 1 }, { ...SMALL_CATALOG, files: [{ path: '../secret' }] }])(
    'that is no catalogue is refused as damaged: %j',
    (value) => {
      expect(codeOf(() => parseCatalog(value))).toBe('data-torn');
    },
  );

  it('gives the overview of a layer where one is asked for and there is one', () => {
    const catalog = parseCatalog(SMALL_CATALOG);
    expect(layerFile(catalog, 'protected-areas', 'overview').path).toBe('protected-areas-overview.fgb');
    expect(layerFile(catalog, 'protected-areas', 'full').path).toBe('protected-areas.fgb');
    expect(layerFile(catalog, 'places', 'overview').path).toBe('places.fgb');
  });

  it('names a file that it does not list as missing', () => {
    const catalog = parseCatalog(SMALL_CATALOG);
    expect(codeOf(() => layerFile(catalog, 'corridors', 'full'))).toBe('data-missing');
    expect(codeOf(() => recordFile(catalog, 'species.json'))).toBe('data-missing');
  });

  it('that is not there is missing, and without a network it is offline', async () => {
    const missing = { fetchBytes: memoryFiles({}), digest };
    await expect(readCatalog('https://atlas.test/data/', missing)).rejects.toMatchObject({
      code: 'data-missing',
    });
    const offline = { fetchBytes: async () => Promise.reject(new TypeError('no network')), digest };
    await expect(readCatalog('https://atlas.test/data/', offline)).rejects.toMatchObject({ code: 'offline' });
  });

  it('that is a page of another kind is damaged', async () => {
    const reading = { fetchBytes: memoryFiles({ 'catalog.json': '<!doctype html>' }), digest };
    await expect(readCatalog('https://atlas.test/data/', reading)).rejects.toMatchObject({
      code: 'data-torn',
    });
  });
});
