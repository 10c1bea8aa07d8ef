import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../../src/dataset/catalog.ts';
import { LAYERS } from '../../../src/model/layers.ts';
import en from '../../../src/i18n/locales/en.json' with { type: 'json' };
import ja from '../../../src/i18n/locales/ja.json' with { type: 'json' };
import ko from '../../../src/i18n/locales/ko.json' with { type: 'json' };
import mn from '../../../src/i18n/locales/mn.json' with { type: 'json' };
import ru from '../../../src/i18n/locales/ru.json' with { type: 'json' };
import zh from '../../../src/i18n/locales/zh.json' with { type: 'json' };
import { builtBytes, builtLayer, CATALOG } from './built-files.ts';

/** Files that the first view reads, beside the tiles of the ground and the sites after the first idle. */
const FIRST_VIEW = [
  'catalog.json',
  'protected-areas-overview.fgb',
  'corridors.fgb',
  'adjoining-links.fgb',
  'places.fgb',
  'site-points.fgb',
];
const FIRST_VIEW_LIMIT = 220_000;
const OVERVIEW_LIMIT = 70_000;
const LICENCES = ['CC-BY-4.0', 'ODbL-1.0', 'LGPL-3.0-or-later'];

describe('the catalogue of the built data', () => {
  it('is one that the atlas accepts', () => {
    expect(parseCatalog(CATALOG).format).toBe(1);
  });

  it.each(CATALOG.files.map((file) => [file.path, file] as const))(
    'gives the length and the digest of %s',
    (path, file) => {
      const bytes = builtBytes(path);
      expect(bytes.byteLength).toBe(file.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
    },
  );

  it('is sorted by path and names no file twice', () => {
    const paths = CATALOG.files.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  it('gives every file a licence', () => {
    expect(CATALOG.files.filter(({ licence }) => !LICENCES.includes(licence))).toEqual([]);
  });

  it('holds a draft that has not been cleared', () => {
    expect(CATALOG.clearance).toEqual({ status: 'draft', number: null });
  });

  it('keeps the first view within its size', () => {
    const size = (path: string): number => gzipSync(builtBytes(path)).byteLength;
    expect(FIRST_VIEW.reduce((sum, path) => sum + size(path), 0)).toBeLessThan(FIRST_VIEW_LIMIT);
    expect(size('protected-areas-overview.fgb')).toBeLessThan(OVERVIEW_LIMIT);
  });
});

const LOCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, zh, ja, ko, mn, ru };
const OVERLAYS = LAYERS.filter(({ source }) => source !== 'base');

describe('every layer', () => {
  it.each(OVERLAYS.map((layer) => [layer.id, layer] as const))(
    '%s has a file, a licence and features',
    async (_id, layer) => {
      expect(CATALOG.files.some(({ source, kind }) => source === layer.source && kind === 'layer')).toBe(
        true,
      );
      expect(LICENCES).toContain(layer.licence);
      const features = await builtLayer(layer.source as 'places');
      const matching = features.filter(({ properties }) =>
        Object.entries(layer.where).every(([name, values]) => values.includes(properties[name] as string)),
      );
      expect(matching.length).toBeGreaterThan(0);
    },
  );

  it.each(OVERLAYS.map((layer) => [layer.id, layer] as const))(
    '%s has all fields that it declares',
    async (_id, layer) => {
      const [feature] = await builtLayer(layer.source as 'places');
      expect(Object.keys(feature?.properties ?? {})).toEqual(
        expect.arrayContaining(layer.fields.map(({ name }) => name)),
      );
    },
  );

  it.each(LAYERS.map((layer) => [layer.id, layer] as const))(
    '%s has its words in six languages',
    (_id, layer) => {
      const keys = [
        layer.titleKey,
        layer.citationKey,
        ...layer.legend.map(({ titleKey }) => titleKey),
        ...layer.fields.map(({ titleKey }) => titleKey),
      ];
      const missing = Object.entries(LOCALES).flatMap(([language, messages]) =>
        keys.filter((key) => (messages[key] ?? '') === '').map((key) => `${language} ${key}`),
      );
      expect(missing).toEqual([]);
    },
  );
});
