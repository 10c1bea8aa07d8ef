import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinEdits } from '../../../src/dataset/edit-distance.ts';

describe('slips between two words', () => {
  it.each([
    ['hunchun', 'hunchn', 1, true],
    ['hunchun', 'hucnhun', 1, true],
    ['hunchun', 'hunchyn', 1, true],
    ['hunchun', 'hanchon', 1, false],
    ['hunchun', 'hanchon', 2, true],
    ['khasan', 'hasan', 1, true],
    ['uvs', 'buir', 2, false],
  ])('of %s and %s are at most %i: %s', (one, other, most, expected) => {
    expect(isWithinEdits(one, other, most)).toBe(expected);
  });

  it('are the same both ways round', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(isWithinEdits(one, other, 2)).toBe(isWithinEdits(other, one, 2));
      }),
      { seed: 7 },
    );
  });
});
