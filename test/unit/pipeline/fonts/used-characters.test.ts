import { describe, expect, it } from 'vitest';
import {
  drawnCharacters,
  eastAsianCharacters,
  textsOfDocument,
  westernCharacters,
} from '../../../../data/pipeline/fonts/used-characters.ts';

const NAMES = [
  { id: 'chn-hunchun', names: { en: 'Hunchun', zh: '珲春', ja: '琿春', ko: '훈춘' }, aliases: ['琿春市'] },
  { id: 'jpn-kushiro', names: { en: 'Kushiro', zh: '钏路', ja: '釧路' } },
]
  .map((record) => JSON.stringify(record))
  .join('\n');

describe('characters used by the atlas', () => {
  it('takes the Chinese name of a site in China for its local name, and its Japanese name for a translation', () => {
    const texts = textsOfDocument(NAMES, 'names.jsonl', null);
    expect(texts.find((used) => used.text === '珲春')).toMatchObject({ form: 'sc', use: 'local-name' });
    expect(texts.find((used) => used.text === '琿春')).toMatchObject({ form: 'jp', use: 'name' });
    expect(texts.find((used) => used.text === '釧路')).toMatchObject({ form: 'jp', use: 'local-name' });
  });

  it('counts a search alias as text, not as a name on the map', () => {
    const texts = textsOfDocument(NAMES, 'names.jsonl', null);
    expect(texts.find((used) => used.text === '琿春市')).toMatchObject({ use: 'text' });
  });

  it('draws a local name in the Han forms of its country', () => {
    const record = { id: 'x', country: 'JPN', name_local: '大雪山' };
    const [used] = textsOfDocument(JSON.stringify([record]), 'a.json', null).filter(
      (item) => item.text === '大雪山',
    );
    expect(used).toMatchObject({ form: 'jp', use: 'local-name' });
  });

  it('names the file, line and key of a text', () => {
    const texts = textsOfDocument(NAMES, 'names.jsonl', null);
    expect(texts.find((used) => used.text === '钏路')?.where).toBe('names.jsonl:2 names zh');
  });

  it('takes every text of an interface catalogue in the language of its file', () => {
    const texts = textsOfDocument('{"site.area":"面積"}', 'ja.json', 'ja');
    expect([...eastAsianCharacters(texts, 'jp', ['text'])]).toEqual(['面', '積']);
    expect(eastAsianCharacters(texts, 'sc', ['text']).size).toBe(0);
  });

  it('asks for no glyph for a line end or a zero-width space', () => {
    expect(drawnCharacters('a\n\u200bб')).toEqual(['a', 'б']);
  });

  it('gives Latin and Cyrillic of every language to the one western family', () => {
    const texts = textsOfDocument('{"title":"Өвөр 保护区 A"}', 'mn.json', 'mn');
    expect([...westernCharacters(texts)].sort()).toEqual([' ', 'A', 'в', 'р', 'Ө', 'ө']);
  });
});
