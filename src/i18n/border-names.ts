import { COUNTRIES, type Border } from '../model/country.ts';
import type { Localizer } from './localize.ts';

/**
 * A border by the short names of its countries, in the order of the six. The Military Demarcation Line goes by its
 * own name: it is no boundary.
 */
export function borderShort(localizer: Localizer, border: Border): string {
  return bordered(localizer, border, 'country-short');
}

/** The same with the full names, for sentences. */
export function borderInFull(localizer: Localizer, border: Border): string {
  return bordered(localizer, border, 'country');
}

function bordered(localizer: Localizer, border: Border, names: 'country' | 'country-short'): string {
  if (border === 'KOR-PRK') return localizer.t('term.military-demarcation-line');
  const codes = border.split('-');
  const countries = COUNTRIES.filter((country) => codes.includes(country));
  return countries.map((country) => localizer.t(`${names}.${country}`)).join(' – ');
}
