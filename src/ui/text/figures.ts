import type { Localizer } from '../../i18n/localize.ts';

const LEAST_SHOWN_KM2 = 0.01;

/** An area with its unit, or the word for unknown; what would round to zero reads as "less than 0.01 km²". */
export function areaText(localizer: Localizer, areaKm2: number | null): string {
  if (areaKm2 === null) return localizer.t('ui.unknown');
  if (areaKm2 > 0 && areaKm2 < LEAST_SHOWN_KM2 / 2) {
    return localizer.t('ui.value-area', { value: `< ${localizer.number(LEAST_SHOWN_KM2, 2)}` });
  }
  return localizer.areaKm2(areaKm2);
}

/** One figure out of value, low and high: `953 (806–1 127)`, `128–130`, `750`; null when nothing is counted. */
export function rangeText(
  localizer: Localizer,
  figure: { readonly value: number | null; readonly low: number | null; readonly high: number | null },
  digits = 0,
): string | null {
  const number = (value: number): string => localizer.number(value, digits);
  const { value, low, high } = figure;
  const span = spanText(number, low, high);
  if (value === null) return span;
  return span === null ? number(value) : `${number(value)} (${span})`;
}

function spanText(number: (value: number) => string, low: number | null, high: number | null): string | null {
  if (low !== null && high !== null) return `${number(low)}–${number(high)}`;
  if (low !== null) return `≥ ${number(low)}`;
  return high === null ? null : `≤ ${number(high)}`;
}

const UNIT_KEYS: Readonly<Record<string, string>> = {
  km: 'unit.km',
  km2: 'unit.km2',
  'km/yr': 'unit.km-per-year',
  days: 'unit.days',
  h: 'unit.hours',
  '%': 'unit.percent',
  animals: 'unit.animals',
};

/** A figure with the unit of the study in the reader's language; an unforeseen unit is shown as published. */
export function withUnit(localizer: Localizer, figure: string, unit: string): string {
  const key = UNIT_KEYS[unit];
  return key === undefined ? `${figure} ${unit}` : localizer.t(key, { value: figure });
}
