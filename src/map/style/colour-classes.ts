import { COUNTRIES } from '../../model/country.ts';
import { FLAGSHIP_SPECIES, IUCN_CATEGORIES } from '../../model/site.ts';
import type { ColourMode } from '../../model/view-state.ts';
import type { Token } from './theme.ts';

/** One colour of a colour mode: which sites have it and how the legend calls it. */
export interface ColourClass {
  /** Value of the property, first year of the class, or null for "none of these". */
  readonly value: string | number | null;
  /** Message key; year classes take the parameters `from` and `to`. */
  readonly titleKey: string;
  readonly params: Readonly<Record<string, string>>;
  readonly token: Token;
}

/** First years of the classes of designation, oldest first; the first class has no lower bound. */
const YEAR_STARTS = [1960, 1980, 1995, 2010] as const;

function plain(value: string | number | null, titleKey: string, token: Token): ColourClass {
  return { value, titleKey, params: {}, token };
}

function countryClasses(): readonly ColourClass[] {
  return COUNTRIES.map((code) => plain(code, `country.${code}`, `country-${code.toLowerCase()}` as Token));
}

function iucnClasses(): readonly ColourClass[] {
  const assigned = IUCN_CATEGORIES.filter((category) => !category.startsWith('Not'));
  return [
    ...assigned.map((category) =>
      plain(category, `iucn.${category}`, `iucn-${category.toLowerCase()}` as Token),
    ),
    plain(null, 'iucn.Not Reported', 'iucn-none'),
  ];
}

function yearClasses(): readonly ColourClass[] {
  const [first] = YEAR_STARTS;
  const later = YEAR_STARTS.map((from, index): ColourClass => {
    const next = YEAR_STARTS[index + 1];
    const token = `year-${String(index + 2)}` as Token;
    return next === undefined
      ? { value: from, titleKey: 'legend.year-since', params: { from: String(from) }, token }
      : {
          value: from,
          titleKey: 'legend.year-range',
          params: { from: String(from), to: String(next - 1) },
          token,
        };
  });
  return [
    { value: 0, titleKey: 'legend.year-before', params: { to: String(first) }, token: 'year-1' },
    ...later,
    plain(null, 'legend.year-unknown', 'year-none'),
  ];
}

function flagshipClasses(): readonly ColourClass[] {
  return [
    ...FLAGSHIP_SPECIES.map((species) =>
      plain(species, `species.${species}`, `flagship-${species}` as Token),
    ),
    plain(null, 'legend.flagship-none', 'flagship-none'),
  ];
}

/** The classes of a colour mode in the order of the legend; none for `realm`, whose colours are the layers' own. */
export function colourClasses(mode: ColourMode): readonly ColourClass[] {
  switch (mode) {
    case 'realm':
      return [];
    case 'country':
      return countryClasses();
    case 'iucn':
      return iucnClasses();
    case 'year':
      return yearClasses();
    case 'flagship':
      return flagshipClasses();
  }
}
