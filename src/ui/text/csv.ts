/** A value of a table as a file carries it. */
export type CsvCell = string | number | null;

/** Text that a spreadsheet would read as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as RFC 4180 text: the names of the columns first, CRLF at the end of each line; text that reads as a formula is quoted. */
export function csvText(rows: readonly Readonly<Record<string, CsvCell>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))];
  return lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('');
}
