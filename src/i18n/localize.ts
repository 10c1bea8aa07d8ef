import type { Language } from '../model/language.ts';
import { languageInfo } from './languages.ts';

/** The texts of one language: flat keys, `{name}` placeholders, counted forms as `key#one`, `key#few` … */
export type Messages = Readonly<Record<string, string>>;

/** Values for the placeholders of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Speaks one language: texts, numbers, areas, distances, dates. */
export interface Localizer {
  readonly language: Language;
  /** BCP 47 tag for `lang` attributes. */
  readonly locale: string;
  /** The text of `key` with its placeholders filled; the key itself when it is missing (a test forbids that). */
  t(key: string, params?: MessageParams): string;
  /** The counted form of `key` for `params.count`, chosen by `Intl.PluralRules`. */
  plural(key: string, count: number, params?: MessageParams): string;
  /** True when the language has this key. */
  has(key: string): boolean;
  /** A number with thin-space thousands and at most `digits` decimals (default 0). */
  number(value: number, digits?: number): string;
  /** An area: whole km² from 100, one decimal from 10, two below. */
  areaKm2(value: number): string;
  /** A distance: one decimal under 10 km, else whole km. */
  distanceKm(value: number): string;
  /** A share in per cent with `digits` decimals (default 1); `value` is already in per cent. */
  percent(value: number, digits?: number): string;
}

const NARROW_NO_BREAK_SPACE = ' ';

function fill(text: string, params: MessageParams, format: (value: number) => string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? format(value) : value;
  });
}

/** A maker of texts from numbers in one locale; formatters are dear to make and are kept by number of decimals. */
function numberFormatter(locale: string): (value: number, digits?: number) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 0) => {
    const known = formats.get(digits);
    const format =
      known ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: true });
    if (known === undefined) formats.set(digits, format);
    return groupWithThinSpace(format.formatToParts(value));
  };
}

/** Groups whole thousands with a narrow no-break space in all languages, as the atlas's figures are set. */
function groupWithThinSpace(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map((part) => (part.type === 'group' ? NARROW_NO_BREAK_SPACE : part.value)).join('');
}

function areaDigits(value: number): number {
  if (Math.abs(value) >= 100) return 0;
  return Math.abs(value) >= 10 ? 1 : 2;
}

/** Makes the localizer of a language from its messages. */
export function createLocalizer(language: Language, messages: Messages): Localizer {
  const { locale } = languageInfo(language);
  const plurals = new Intl.PluralRules(locale);
  const number = numberFormatter(locale);
  const t = (key: string, params: MessageParams = {}): string => fill(messages[key] ?? key, params, number);
  return {
    language,
    locale,
    t,
    number,
    has: (key) => key in messages,
    plural(key, count, params = {}) {
      const counted = `${key}#${plurals.select(count)}`;
      return t(counted in messages ? counted : key, { ...params, count });
    },
    areaKm2: (value) => t('ui.value-area', { value: number(value, areaDigits(value)) }),
    distanceKm: (value) => t('ui.value-distance', { value: number(value, value < 10 ? 1 : 0) }),
    percent: (value, digits = 1) => t('ui.unit-percent', { value: number(value, digits) }),
  };
}
