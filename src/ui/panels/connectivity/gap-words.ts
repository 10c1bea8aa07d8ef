import type { Localizer } from '../../../i18n/localize.ts';
import type { BandAnswer, GapAnswer } from '../../../model/analysis-answers.ts';
import { COUNTRIES, type Country } from '../../../model/country.ts';
import { areaText } from '../../text/figures.ts';

const NO_BREAK_SPACE = '\u00a0';

/** The code of a country as the tables of the reader's language write it. */
export function countryCode(localizer: Localizer, country: Country): string {
  const codes = localizer.t('country.table-codes').split(/[,、]\s*/);
  return codes[COUNTRIES.indexOf(country)] ?? country;
}

/** A rise in per cent with its sign, two decimals where it is small. */
export function riseText(localizer: Localizer, percent: number): string {
  const digits = Math.abs(percent) < 1 ? 2 : 1;
  const least = 10 ** -digits;
  const isTiny = percent > 0 && percent < least / 2;
  const text = isTiny ? `< +${localizer.percent(least, digits)}` : `+${localizer.percent(percent, digits)}`;
  return text.replaceAll(' ', NO_BREAK_SPACE);
}

/** What a link across the gap would add, without the names of its ends. */
export function shortSentence(localizer: Localizer, gap: GapAnswer): string {
  const area = areaText(localizer, gap.riseKm2);
  return gap.risePercent === null
    ? localizer.t('connect.short-plain', { area })
    : localizer.t('connect.short', { area, percent: riseText(localizer, gap.risePercent) });
}

/** The sentence of a gap with both its names; `isBest` says that no other gap of the list would add more. */
export function fullSentence(
  localizer: Localizer,
  gap: GapAnswer,
  nameOf: (siteId: string) => string,
  isBest: boolean,
): string {
  const ends = { a: nameOf(gap.fromId), b: nameOf(gap.toId), area: areaText(localizer, gap.riseKm2) };
  if (gap.risePercent === null) return localizer.t('connect.sentence-plain', ends);
  const params = { ...ends, percent: riseText(localizer, gap.risePercent) };
  return localizer.t(isBest ? 'connect.lead' : 'connect.sentence', params);
}

/** The reason behind a code in words; a code without words stands for itself. */
export function reasonText(localizer: Localizer, family: string, code: string): string {
  const key = `${family}.${code}`;
  return localizer.has(key) ? localizer.t(key) : code;
}

/** The band of a figure in a sentence, or why it has none. `write` sets a number with its unit. */
export function bandText(localizer: Localizer, answer: BandAnswer, write: (value: number) => string): string {
  if (answer.band === null) {
    return localizer.t('connect.no-band', {
      reason: reasonText(localizer, 'band-reason', answer.reason),
    });
  }
  return localizer.t('connect.band', { low: write(answer.band.low), high: write(answer.band.high) });
}

/** The length of a gap with its band in short: `Gap 12 km (8–17)`. */
export function gapText(localizer: Localizer, gap: GapAnswer, band: BandAnswer | undefined): string {
  const text = localizer.t('connect.gap', { distance: localizer.distanceKm(gap.gapKm) });
  if (band?.band == null) return text;
  const digits = band.band.high < 10 ? 1 : 0;
  return `${text} (${localizer.number(band.band.low, digits)}–${localizer.number(band.band.high, digits)})`;
}
