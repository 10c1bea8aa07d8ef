import type { Localizer } from '../../i18n/localize.ts';

/** A day, ISO 8601, in the reader's words; what is no day stays as it is. */
export function dateText(localizer: Localizer, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(localizer.locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}
