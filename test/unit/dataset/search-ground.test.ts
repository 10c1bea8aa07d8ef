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

  it.each([
    ['en', 'Amur', 'amur-heilongjiang'],
    ['en', 'Baikal', 'lake-baikal'],
    ['en', 'Sikhote-Alin', 'sikhote-alin'],
    ['en', 'Altai', 'altai'],
    ['zh', '黑龙江', 'amur-heilongjiang'],
    ['zh', '兴凯湖', 'khanka-xingkai'],
    ['zh', '大兴安岭', 'greater-khingan'],
    ['ja', 'アムール', 'amur-heilongjiang'],
    ['ja', 'バイカル', 'lake-baikal'],
    ['ko', '아무르', 'amur-heilongjiang'],
    ['ko', '바이칼', 'lake-baikal'],
    ['mn', 'Байгаль', 'lake-baikal'],
    ['mn', 'Хөвсгөл', 'khovsgol'],
    ['mn', 'Онон', 'onon'],
    ['ru', 'Амур', 'amur-heilongjiang'],
    ['ru', 'Байкал', 'lake-baikal'],
    ['ru', 'Сихотэ-Алинь', 'sikhote-alin'],
  ] as const)(
    'puts the water or range before what is only called after it for a reader of %s who asks for %s',
    async (language, query, id) => {
      const [first] = await dataset.search(query, 24, language);
      expect(first).toMatchObject({ kind: 'ground', id });
    },
  );

  it('keeps a thing whose whole name was asked for before a water of that name, and the estuary before its river', async () => {
    expect((await dataset.search('Tumen', 24, 'en'))[0]).toMatchObject({ kind: 'place', id: 'tumen' });
    expect((await dataset.search('Khasan Lake', 24, 'en'))[0]).toMatchObject({ kind: 'wetland' });
  });

  it('is not led astray by the bare word for a lake', async () => {
    const lakes = (await groundFound('Lake', 'en')).map(({ id }) => id);
    expect(lakes[0]).toBe('lake-baikal');
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
