/** Some characters and the key of what draws them. */
export interface OwnedCharacters<Key> {
  readonly key: Key;
  readonly characters: readonly string[];
}

interface Run<Key> {
  readonly key: Key;
  readonly first: number;
  last: number;
}

function ownersByCodePoint<Key>(owners: readonly OwnedCharacters<Key>[]): Map<number, Key> {
  const result = new Map<number, Key>();
  for (const { key, characters } of owners) {
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!result.has(codePoint)) result.set(codePoint, key);
    }
  }
  return result;
}

function cssRange({ first, last }: Run<unknown>): string {
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`;
}

/**
 * CSS `unicode-range` entries of each owner, in code point order: `U+41-5A`. A character of several owners goes to
 * the first. A gap that no owner has, between two characters of one owner, is joined into one range, which keeps
 * the lists short: for a character in the gap the browser finds no glyph in the file and goes on to its own fonts.
 */
export function unicodeRanges<Key>(owners: readonly OwnedCharacters<Key>[]): Map<Key, string[]> {
  const runs: Run<Key>[] = [];
  const ordered = [...ownersByCodePoint(owners)].sort(([one], [other]) => one - other);
  for (const [codePoint, key] of ordered) {
    const run = runs.at(-1);
    if (run?.key === key) run.last = codePoint;
    else runs.push({ key, first: codePoint, last: codePoint });
  }
  const ranges = new Map<Key, string[]>(owners.map(({ key }) => [key, []]));
  for (const run of runs) ranges.get(run.key)?.push(cssRange(run));
  return ranges;
}
