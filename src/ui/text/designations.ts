import type { Localizer } from '../../i18n/localize.ts';
import type { ShownText } from './names.ts';

const PATTERNS: readonly { readonly pattern: RegExp; readonly key: string; readonly placeholder: string }[] =
  [
    { pattern: /^WHS (\d+)/, key: 'international.world-heritage', placeholder: 'number' },
    { pattern: /^MAB (\d{4})/, key: 'international.biosphere-reserve', placeholder: 'year' },
    {
      pattern: /^WHS tentative \([^)]*?(\d{4})\)/,
      key: 'international.world-heritage-tentative',
      placeholder: 'year',
    },
    { pattern: /^UGGp (\d{4})/, key: 'international.geopark', placeholder: 'year' },
  ];

/**
 * UNESCO designations in words, one text for each part of a record such as `MAB 1997; WHS 769`. A part that
 * has no pattern is shown as the compilers wrote it, in English.
 */
export function unescoTexts(localizer: Localizer, unesco: string | null): readonly ShownText[] {
  if (unesco === null) return [];
  return unesco.split(/;\s*/).map((part) => {
    const known = PATTERNS.find(({ pattern }) => pattern.test(part));
    const value = known?.pattern.exec(part)?.[1];
    if (known === undefined || value === undefined) return { text: part, lang: 'en' };
    return { text: localizer.t(known.key, { [known.placeholder]: value }), lang: localizer.locale };
  });
}

/** The Ramsar designation in words; null when the site has none. */
export function ramsarText(localizer: Localizer, ramsarId: number | null): string | null {
  return ramsarId === null ? null : localizer.t('international.ramsar', { number: String(ramsarId) });
}
