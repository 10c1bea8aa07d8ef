import { describe, expect, it } from 'vitest';
import { latinSound, searchWords } from '../../../src/dataset/normalise.ts';

const same: readonly (readonly [string, string, string])[] = [
  ['case', 'HUNCHUN', 'hunchun'],
  ['ё and е', 'Жёлтое', 'желтое'],
  ['й and и', 'Сайлюгем', 'саилюгем'],
  ['Mongolian ө and ү', 'Хөвсгөл нүүр', 'ховсгол нуур'],
  ['soft signs', 'Хунчунь', 'хунчун'],
  ['full-width letters', 'Ｈｕｎｃｈｕｎ', 'hunchun'],
  ['apostrophes', "Ji'an", 'Jian'],
  ['half-width kana', 'ｼﾎﾃ', 'シホテ'],
  ['katakana and hiragana', 'ウブス', 'うぶす'],
  ['diacritics', 'Tŏkto', 'tokto'],
];

describe('words of a search', () => {
  it.each(same)('are the same whatever the %s', (_what, one, other) => {
    expect(searchWords(one)).toEqual(searchWords(other));
  });

  it('part at spaces, hyphens and dots', () => {
    expect(searchWords('оз. Сихотэ-Алинь')).toEqual(['оз', 'сихотэ', 'алин']);
  });

  it('keep the dots that make another kana', () => {
    expect(searchWords('が')).not.toEqual(searchWords('か'));
  });

  it('keep Korean syllables whole', () => {
    expect(searchWords('훈춘')).toEqual(['훈춘']);
  });

  it('are none in a text of signs alone', () => {
    expect(searchWords('… / – !')).toEqual([]);
  });
});

describe('the sound of a Latin name', () => {
  it.each([
    ['khasan', 'hasan'],
    ['tumangang', 'dumankang'],
    ['khankai', 'hankai'],
    ['sailugem', 'sailyugem'],
  ])('is the same for %s and %s', (one, other) => {
    expect(latinSound(one)).toBe(latinSound(other));
  });

  it('is not asked of other scripts or of short names', () => {
    expect(latinSound('хасан')).toBeNull();
    expect(latinSound('uvs')).toBeNull();
  });
});
