import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, search } from '../../../src/dataset/search.ts';
import type { SearchEntry } from '../../../src/dataset/search-entry.ts';
import type { Language } from '../../../src/model/language.ts';

const entries = JSON.parse(
  readFileSync(new URL('../../../public/data/search-index.json', import.meta.url), 'utf8'),
) as SearchEntry[];
const index = buildSearchIndex(entries);

function first(query: string, reader: Language = 'en'): string | undefined {
  return search(index, query, 8, reader)[0]?.id;
}

function ids(query: string, reader: Language = 'en'): readonly string[] {
  return search(index, query, 8, reader).map(({ id }) => id);
}

describe('search by name', () => {
  it.each([
    'Хунчунь',
    'Хунчун',
    '珲春',
    '琿春',
    '훈춘',
    '훈 춘',
    'Hunchun',
    'hunchun',
    'HUNCHUN',
    'Ｈｕｎｃｈｕｎ',
  ])('finds Hunchun first when asked for %s', (query) => {
    expect(first(query)).toBe('chn-hunchun');
  });

  it.each(['Lake Khasan', 'Khasan Lake', 'оз. Хасан', 'озеро Хасан', 'Хасан нуур'])(
    'finds Lake Khasan by %s',
    (query) => {
      expect(first(query)).toBe('tumen-lake-khasan');
    },
  );

  it.each(['Uvs', 'Увс', 'увс нуур'])('finds Uvs Lake by %s', (query) => {
    expect(ids(query)).toContain('mng-uvs-lake');
  });

  it.each([
    ['en', 'Sikhote Alin', 'rus-sikhote-alin'],
    ['en', 'sikhotealin', 'rus-sikhote-alin'],
    ['en', 'Kedrovaya', 'rus-kedrovaya-pad'],
    ['en', 'Changbaishan', 'chn-changbaishan'],
    ['en', 'Dalai Lake', 'chn-dalai-lake'],
    ['zh', '长白山', 'chn-changbaishan'],
    ['zh', '長白山', 'chn-changbaishan'],
    ['zh', '兴凯湖', 'chn-xingkai-lake'],
    ['zh', '崇明东滩鸟类', 'chn-chongming-dongtan'],
    ['zh', '黄海', 'yellow-sea'],
    ['ja', '知床', 'jpn-shiretoko'],
    ['ja', 'シホテアリニ', 'rus-sikhote-alin'],
    ['ja', 'しほて', 'rus-sikhote-alin'],
    ['ja', '釧路湿原', 'jpn-kushiro-shitsugen'],
    ['ja', '和白干潟', 'jpn-wajiro-higata'],
    ['ko', '설악산', 'kor-seoraksan'],
    ['ko', '순천만', 'kor-suncheon-bay-wpa'],
    ['ko', '백두산', 'prk-mount-paekdu'],
    ['ko', '한강 하구', 'kor-hangang-estuary'],
    ['ko', '문덕', 'prk-mundok'],
    ['mn', 'Хөвсгөл', 'mng-khuvsgul'],
    ['mn', 'ховсгол', 'mng-khuvsgul'],
    ['mn', 'Нөмрөг', 'mng-nomrog'],
    ['mn', 'Онон-Балж', 'mng-onon-balj'],
    ['mn', 'Отгонтэнгэргүй Мөнххайрхан', undefined],
    ['ru', 'Кедровая Падь', 'rus-kedrovaya-pad'],
    ['ru', 'Даурский', 'rus-daursky'],
    ['ru', 'Лазовский', 'rus-lazovsky'],
    ['ru', 'Сохондинский', 'rus-sokhondinsky'],
    ['ru', 'бикин', 'rus-bikin'],
  ] as const)('answers a reader of %s who asks for %s with %s', (reader, query, id) => {
    expect(first(query, reader)).toBe(id);
  });

  it('forgives a transliteration that sounds alike', () => {
    expect(ids('Hasanskiy')).toContain('rus-khasansky');
    expect(ids('Baekdu')).toContain('prk-mount-paekdu');
  });

  it('forgives one slip in a word', () => {
    expect(first('Hunchn')).toBe('chn-hunchun');
    expect(ids('Seoraksn')).toContain('kor-seoraksan');
  });

  it('finds the words of a name in another order', () => {
    expect(ids('reserve changbaishan nature')).toContain('chn-changbaishan');
  });

  it('puts a place of the list before sites of the same name', () => {
    expect(search(index, 'Tumen', 3)[0]).toMatchObject({ kind: 'place', id: 'tumen' });
  });

  it('says which other name matched, and nothing when it was the shown one', () => {
    expect(search(index, '훈춘', 1, 'en')[0]?.matched).toContain('훈춘');
    expect(search(index, 'Japan', 1, 'en')[0]?.matched).toBeNull();
  });

  it('names each thing once', () => {
    const found = search(index, 'a', 500).map(({ kind, id }) => `${kind}:${id}`);
    expect(new Set(found).size).toBe(found.length);
  });

  it('finds nothing for an empty query or for signs', () => {
    expect(search(index, '  ', 5)).toEqual([]);
    expect(search(index, '<>/', 5)).toEqual([]);
  });

  it('finds every site by each of its six names', () => {
    const lost = entries
      .filter(({ kind }) => kind === 'site')
      .flatMap(({ id, names }) => names.map((name) => [id, name] as const))
      .filter(([id, name]) => !search(index, name, 20).some((hit) => hit.id === id));
    expect(lost).toEqual([]);
  });
});
