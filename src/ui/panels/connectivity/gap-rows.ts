import type { Localizer } from '../../../i18n/localize.ts';
import type { GapAnswer } from '../../../model/analysis-answers.ts';
import { countryCode } from './gap-words.ts';

/** Columns of the ranking in their order, with the keys of their titles. */
export const GAP_COLUMNS = [
  { id: 'rank', titleKey: 'connect.col-rank' },
  { id: 'names', titleKey: 'ui.sites' },
  { id: 'countries', titleKey: 'connect.col-countries' },
  { id: 'gap', titleKey: 'connect.col-gap' },
  { id: 'rise', titleKey: 'connect.col-rise' },
  { id: 'percent', titleKey: 'connect.col-percent' },
  { id: 'per-km', titleKey: 'connect.col-per-km' },
] as const;
export type GapColumn = (typeof GAP_COLUMNS)[number]['id'];

/** What a cell shows and what it is sorted by; null goes last. */
interface GapCell {
  readonly text: string;
  readonly value: string | number | null;
}

/** A gap as a row of the table. */
export interface GapRow {
  readonly key: string;
  readonly cells: Readonly<Record<GapColumn, GapCell>>;
}

/** The gaps as rows in the reader's language, best first. */
export function gapRows(
  localizer: Localizer,
  gaps: readonly GapAnswer[],
  nameOf: (siteId: string) => string,
): readonly GapRow[] {
  const text = (value: string): GapCell => ({ text: value, value });
  const figure = (value: number | null, digits: number): GapCell => ({
    text: value === null ? '–' : localizer.number(value, digits),
    value,
  });
  return gaps.map((gap, index) => ({
    key: gap.key,
    cells: {
      rank: figure(index + 1, 0),
      names: text(`${nameOf(gap.fromId)} – ${nameOf(gap.toId)}`),
      countries: text(
        [gap.fromCountry, gap.toCountry].map((country) => countryCode(localizer, country)).join(' – '),
      ),
      gap: figure(gap.gapKm, 1),
      rise: figure(gap.riseKm2, 1),
      percent: figure(gap.risePercent, 2),
      'per-km': figure(gap.risePerKm, 2),
    },
  }));
}

/** The rows by one column; text by the collation of the language, unknown last whichever way. */
export function sortGaps(
  rows: readonly GapRow[],
  column: GapColumn,
  isDescending: boolean,
  locale: string,
): readonly GapRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const direction = isDescending ? -1 : 1;
  return rows.toSorted((rowA, rowB) => {
    const [a, b] = [rowA.cells[column].value, rowB.cells[column].value];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return order * direction;
  });
}
