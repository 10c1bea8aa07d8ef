import type { Localizer } from '../../i18n/localize.ts';

/** A year as written, without thousands mark; the word for unknown when there is none. */
export function yearText(localizer: Localizer, year: number | string | null): string {
  if (year === null) return localizer.t('ui.unknown');
  return periodText(String(year));
}

/** A span of years with an en dash; an open span keeps its dash: `2014-` → `2014–`. */
export function periodText(period: string): string {
  return period.replace(/(\d{4})\s*-\s*(?=\d{4}|$)/g, '$1–');
}

/**
 * A date of whatever precision the document gives (`2007`, `2009-2010`, `2019-12`, `2024-08-28`) in the
 * reader's language; as it is written where the browser does not know the language.
 */
export function dateText(localizer: Localizer, date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (match === null) return periodText(date);
  if (Intl.DateTimeFormat.supportedLocalesOf(localizer.locale).length === 0) return date;
  const [, year, month, day] = match;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day)));
  const format: Intl.DateTimeFormatOptions =
    day === undefined
      ? { year: 'numeric', month: 'long' }
      : { year: 'numeric', month: 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(localizer.locale, { ...format, timeZone: 'UTC' }).format(moment);
}
