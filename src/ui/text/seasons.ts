import type { Localizer } from '../../i18n/localize.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Words that a record's season is made of beside months, and the key of each. */
const SEASON_KEYS: Readonly<Record<string, string>> = {
  spring: 'season.spring',
  summer: 'season.summer',
  autumn: 'season.autumn',
  winter: 'season.winter',
  'year-round': 'season.year-round',
  annual: 'season.year-round',
};

/** A season of the records (`Oct-Apr`, `spring, autumn`, `2012- `) in the reader's language. */
export function seasonText(localizer: Localizer, season: string): string {
  const month = new Intl.DateTimeFormat(localizer.locale, { month: 'short', timeZone: 'UTC' });
  const words = season.trim().split(/,\s*/);
  const shown = words.map((word) => {
    const key = SEASON_KEYS[word];
    if (key !== undefined) return localizer.t(key);
    return word
      .replace(/[A-Z][a-z]{2}/g, (name) => {
        const index = (MONTHS as readonly string[]).indexOf(name);
        return index === -1 ? name : month.format(Date.UTC(2001, index, 1));
      })
      .replace(/-\s*/g, '–');
  });
  return shown.join(localizer.t('list.separator'));
}
