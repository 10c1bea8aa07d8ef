type Row = readonly number[];

function cheapest(
  word: string,
  other: string,
  at: readonly [number, number],
  rows: readonly [Row, Row, Row],
): number {
  const [row, column] = at;
  const [before, previous, current] = rows;
  const changed = word[row - 1] === other[column - 1] ? 0 : 1;
  const cost = Math.min(
    (previous[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (previous[column - 1] ?? 0) + changed,
  );
  const isSwap = column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
  return isSwap ? Math.min(cost, (before[column - 2] ?? Infinity) + 1) : cost;
}

/**
 * True when `word` becomes `other` by at most `most` letters put in, left out, changed or swapped with the next
 * (Damerau 1964, adjacent swaps only).
 */
export function isWithinEdits(word: string, other: string, most: number): boolean {
  if (Math.abs(word.length - other.length) > most) return false;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      current.push(cheapest(word, other, [row, column], [before, previous, current]));
    }
    if (Math.min(...current) > most) return false;
    before = previous;
    previous = current;
  }
  return (previous[other.length] ?? Infinity) <= most;
}
