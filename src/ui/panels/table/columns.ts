import type { Localizer } from '../../../i18n/localize.ts';
import { COUNTRIES } from '../../../model/country.ts';
import { IUCN_CATEGORIES, type Site } from '../../../model/site.ts';
import { borderShort } from '../../text/borders.ts';
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

/** A site as a row of the table. */
export interface Row {
  readonly site: Site;
  readonly cells: Readonly<Record<ColumnId, Cell>>;
}

function rankOf(list: readonly string[], value: string | null): number | null {
  return value === null ? null : list.indexOf(value);
}

/** The sites as rows in the language of `localizer`. */
export function rowsOf(localizer: Localizer, sites: readonly Site[]): readonly Row[] {
  const unknown = localizer.t('ui.unknown');
  const cell = (text: string | null, value: string | number | null = text, none = unknown): Cell => ({
    shown: { text: text ?? none, lang: localizer.locale },
    value,
    isUnknown: text === null,
  });
  const named = (shown: ShownText | null): Cell =>
    shown === null ? cell(null, null, '–') : { shown, value: shown.text, isUnknown: false };
  return sites.map((site) => {
    const species = site.flagship
      .map((id) => localizer.t(`species.${id}`))
      .join(localizer.t('list.separator'));
    const category = site.iucnCategory;
    const categoryText = category?.startsWith('Not') === true ? localizer.t(`iucn.${category}`) : category;
    return {
      site,
      cells: {
        name: named(textIn(site.names, localizer.language)),
        'local-name': named(localNameOf(site)),
        country: cell(localizer.t(`country-short.${site.country}`), COUNTRIES.indexOf(site.country)),
        designation: cell(localizer.t(`designation.${site.designation}`)),
        category: cell(categoryText, rankOf(IUCN_CATEGORIES, category)),
        realm: cell(localizer.t(`realm.${site.realm}`)),
        year: cell(site.year === null ? null : yearText(localizer, site.year), site.year),
        area: cell(site.areaKm2 === null ? null : areaText(localizer, site.areaKm2), site.areaKm2),
        border: cell(site.border === null ? null : borderShort(localizer, site.border), site.border, '–'),
        species: cell(species === '' ? null : species, species === '' ? null : species, '–'),
        confidence: cell(localizer.t(`confidence.${site.confidence}`), 3 - confidenceDots(site.confidence)),
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
  return [...rows].sort((first, second) => {
    const a = first.cells[sorting.column].value;
    const b = second.cells[sorting.column].value;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return order * direction;
  });
}
