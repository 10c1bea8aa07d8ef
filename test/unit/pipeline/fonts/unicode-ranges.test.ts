import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeRanges } from '../../../../data/pipeline/fonts/unicode-ranges.ts';

function isIn(codePoint: number, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [first, last = first] = range.slice(2).split('-');
    return codePoint >= Number.parseInt(first ?? '', 16) && codePoint <= Number.parseInt(last ?? '', 16);
  });
}

describe('unicode ranges of font files', () => {
  it('writes neighbours as one range and a single character alone, as CSS has it', () => {
    const ranges = unicodeRanges([
      { key: 'latin', characters: ['A', 'B', 'C'] },
      { key: 'other', characters: ['E'] },
    ]);
    expect(ranges.get('latin')).toEqual(['U+41-43']);
    expect(ranges.get('other')).toEqual(['U+45']);
  });

  it('bridges a gap that no file fills, but never a character of another file', () => {
    const ranges = unicodeRanges([
      { key: 'first', characters: ['A', 'C', 'F'] },
      { key: 'second', characters: ['E'] },
    ]);
    expect(ranges.get('first')).toEqual(['U+41-43', 'U+46']);
  });

  it('sends every character to the first file that has it and to no other', () => {
    const letters = fc.uniqueArray(
      fc.integer({ min: 0x4e00, max: 0x4e60 }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (files) => {
        const owners = files.map((characters, key) => ({ key, characters }));
        const ranges = unicodeRanges(owners);
        for (const character of files.flat()) {
          const codePoint = character.codePointAt(0) ?? 0;
          const takers = owners
            .filter(({ key }) => isIn(codePoint, ranges.get(key) ?? []))
            .map(({ key }) => key);
          expect(takers).toEqual([files.findIndex((characters) => characters.includes(character))]);
        }
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
