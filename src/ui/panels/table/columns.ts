import type { Localizer } from '../../../i18n/localize.ts';
import { COUNTRIES } from '../../../model/country.ts';
import { IUCN_CATEGORIES, type Site } from '../../../model/site.ts';
import { borderShort } from '../../../i18n/border-names.ts';
import { confidenceDots } from '../../text/confidence.ts';
import { areaText } from '../../text/figures.ts';
import { localNameOf, textIn, type ShownText } from '../../text/names.ts';
import { yearText } from '../../text/years.ts';

/** Columns of the table in their order. */
export const COLUMN_IDS = [
  'name',
  'local-name',
  'country',
  'designation',
  'category',
  'realm',
  'year',
  'area',
  'border',
  'species',
  'confidence',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Key of the title of each column. */
export const COLUMN_TITLES: Readonly<Record<ColumnId, string>> = {
  name: 'ui.name',
  'local-name': 'ui.local-name',
  country: 'ui.country',
  designation: 'term.designation',
  category: 'card.iucn',
  realm: 'realm.realm',
  year: 'table.year',
  area: 'ui.area',
  border: 'card.border',
  species: 'card.species',
  confidence: 'card.confidence',
};

/** What a cell shows and what it is sorted by; `value` null is unknown or none and goes last. */
export interface Cell {
  readonly shown: ShownText;
  readonly value: string | number | null;
  readonly isUnknown: boolean;
}

/** A site as a row of the table; a cell is made when it is first asked for, since long tables are drawn in parts. */
export interface Row {
  readonly site: Site;
  cell(column: ColumnId): Cell;
}

function textCell(localizer: Localizer, text: string, value: string | number = text): Cell {
  return { shown: { text, lang: localizer.locale }, value, isUnknown: false };
}

/** A cell without a value: the word for unknown, or a dash where nothing is the right answer. */
function emptyCell(localizer: Localizer, text = localizer.t('ui.unknown')): Cell {
  return { shown: { text, lang: localizer.locale }, value: null, isUnknown: true };
}

function nameCell(localizer: Localizer, shown: ShownText | null): Cell {
  return shown === null ? emptyCell(localizer, NONE) : { shown, value: shown.text, isUnknown: false };
}

const NONE = '–';

const CELLS: Readonly<Record<ColumnId, (localizer: Localizer, site: Site) => Cell>> = {
  name: (localizer, site) => nameCell(localizer, textIn(site.names, localizer.language)),
  'local-name': (localizer, site) => nameCell(localizer, localNameOf(site)),
  country: (localizer, site) =>
    textCell(localizer, localizer.t(`country-short.${site.country}`), COUNTRIES.indexOf(site.country)),
  designation: (localizer, site) => textCell(localizer, localizer.t(`designation.${site.designation}`)),
  category: (localizer, { iucnCategory }) => {
    if (iucnCategory === null) return emptyCell(localizer);
    const text = iucnCategory.startsWith('Not') ? localizer.t(`iucn.${iucnCategory}`) : iucnCategory;
    return textCell(localizer, text, IUCN_CATEGORIES.indexOf(iucnCategory));
  },
  realm: (localizer, site) => textCell(localizer, localizer.t(`realm.${site.realm}`)),
  year: (localizer, { year }) =>
    year === null ? emptyCell(localizer) : textCell(localizer, yearText(localizer, year), year),
  area: (localizer, { areaKm2 }) =>
    areaKm2 === null ? emptyCell(localizer) : textCell(localizer, areaText(localizer, areaKm2), areaKm2),
  border: (localizer, { border }) =>
    border === null
      ? emptyCell(localizer, NONE)
      : textCell(localizer, borderShort(localizer, border), border),
  species: (localizer, { flagship }) => {
    const species = flagship.map((id) => localizer.t(`species.${id}`));
    return species.length === 0
      ? emptyCell(localizer, NONE)
      : textCell(localizer, species.join(localizer.t('list.separator')));
  },
  confidence: (localizer, { confidence }) =>
    textCell(localizer, localizer.t(`confidence.${confidence}`), 3 - confidenceDots(confidence)),
};

/** The sites as rows in the language of `localizer`. */
export function rowsOf(localizer: Localizer, sites: readonly Site[]): readonly Row[] {
  return sites.map((site) => {
    const made = new Map<ColumnId, Cell>();
    return {
      site,
      cell: (column) => {
        const known = made.get(column);
        if (known !== undefined) return known;
        const cell = CELLS[column](localizer, site);
        made.set(column, cell);
        return cell;
      },
    };
  });
}

/** By which column, and which way, the rows stand. */
export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/**
 * The rows by one column, text by the collation of the language, unknown last whichever way; rows that are
 * equal keep the order of the file.
 */
export function sortRows(rows: readonly Row[], sorting: Sorting, locale: string): readonly Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const direction = sorting.isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: row.cell(sorting.column).value }));
  keyed.sort(({ value: a }, { value: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return order * direction;
  });
  return keyed.map(({ row }) => row);
}
