import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset.ts';
import { readFlatGeobuf } from '../../../src/dataset/read-flatgeobuf.ts';
import { groundEntries } from '../../../src/dataset/search-ground.ts';
import type { Language } from '../../../src/model/language.ts';
import type { SearchHit } from '../../../src/model/search-hit.ts';
import { digest } from './memory-files.ts';

const FOLDER = new URL('../../../public/data/', import.meta.url);

async function builtFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(url.split('/').at(-1) ?? '', FOLDER)));
}

const dataset = new Dataset({ fetchBytes: async (url) => new Response(await builtFile(url)), digest });

async function groundFound(query: string, reader: Language): Promise<readonly SearchHit[]> {
  const hits = await dataset.search(query, 24, reader);
  return hits.filter(({ kind }) => kind === 'ground');
}

const SIX_SCRIPTS: readonly (readonly [string, Readonly<Record<Language, string>>])[] = [
  [
    'lake-baikal',
    { en: 'Lake Baikal', zh: '贝加尔湖', ja: 'バイカル湖', ko: '바이칼호', mn: 'Байгал', ru: 'Байкал' },
  ],
  [
    'khanka-xingkai',
    { en: 'Khanka', zh: '兴凯湖', ja: 'ハンカ湖', ko: '한카호', mn: 'Ханка нуур', ru: 'озеро Ханка' },
  ],
  [
    'amur-heilongjiang',
    { en: 'Amur', zh: '黑龙江', ja: 'あむーる川', ko: '아무르강', mn: 'Амар', ru: 'Амур' },
  ],
  ['gobi', { en: 'gobi', zh: '戈壁', ja: 'ゴビ', ko: '고비', mn: 'Говь', ru: 'гоби' }],
  [
    'greater-khingan',
    {
      en: 'Greater Khingan',
      zh: '大兴安岭',
      ja: '大興安嶺',
      ko: '다싱안링',
      mn: 'Их Хянган',
      ru: 'Большой Хинган',
    },
  ],
];

describe('search for waters, mountains and regions', () => {
  beforeAll(async () => dataset.open('https://atlas.test/data/'));

  it.each(
    SIX_SCRIPTS.flatMap(([id, names]) =>
      Object.entries(names).map(([language, query]) => [language as Language, query, id] as const),
    ),
  )('answers a reader of %s who asks for %s with %s', async (language, query, id) => {
    expect((await groundFound(query, language))[0]?.id).toBe(id);
  });

  it.each([
    ['Baykal', 'lake-baikal'],
    ['Hanka', 'khanka-xingkai'],
    ['Xinkai', 'khanka-xingkai'],
    ['Khubsgul', 'khovsgol'],
    ['Dalai Hulun', 'hulun-dalai'],
    ['Большой Хингян', 'greater-khingan'],
  ])('forgives the spelling %s', async (query, id) => {
    expect((await groundFound(query, 'en')).map((hit) => hit.id)).toContain(id);
  });

  it('tells what was found, its names and where it lies', async () => {
    const [baikal] = await groundFound('Lake Baikal', 'en');
    expect(baikal?.ground).toMatchObject({ kind: 'lake', names: { ko: '바이칼호', ru: 'озеро Байкал' } });
    const [lon = 0, lat = 0] = baikal?.ground?.position ?? [];
    // Lake Baikal spans 103.7-109.9 E, 51.5-55.8 N (Encyclopaedia Britannica).
    expect(lon > 103.7 && lon < 109.9 && lat > 51.5 && lat < 55.8).toBe(true);
  });

  it('keeps a protected area before the range that it is named after, and the range before all others', async () => {
    const hits = await dataset.search('Sikhote-Alin', 24, 'en');
    expect(hits[0]).toMatchObject({ kind: 'site', id: 'rus-sikhote-alin' });
    const range = hits.findIndex(({ kind }) => kind === 'ground');
    expect(hits.slice(0, range).every(({ kind }) => kind === 'site')).toBe(true);
    expect(range).toBeGreaterThan(0);
  });

  it('finds each thing once, and countries and listed seas as places alone', async () => {
    const places = await readFlatGeobuf(await builtFile('places.fgb'));
    const entries = groundEntries(places);
    const names = entries.map((entry) => entry.names[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('China');
    expect(names).not.toContain('Yellow Sea');
    expect(names).toContain('Sea of Okhotsk');
  });

  it('still finds protected areas when the layer of places cannot be read', async () => {
    const torn = new Dataset({
      fetchBytes: async (url) =>
        url.endsWith('places.fgb') ? new Response('torn') : new Response(await builtFile(url)),
      digest,
    });
    await torn.open('https://atlas.test/data/');
    expect((await torn.search('Hunchun', 1))[0]?.id).toBe('chn-hunchun');
    expect(await torn.search('Lake Baikal', 24)).not.toContainEqual(
      expect.objectContaining({ kind: 'ground' }),
    );
  });
});
