/** How Han characters are drawn: simplified Chinese, Japanese or Korean forms. */
export const HAN_FORMS = ['sc', 'jp', 'kr'] as const;

/** One of the three Han forms; also the suffix of the font stacks that draw them. */
export type HanForm = (typeof HAN_FORMS)[number];

/** Inclusive code point ranges that every Latin and Cyrillic stack holds whether or not a text uses them. */
const LATIN_AND_CYRILLIC_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x1cd, 0x1dc],
  [0x1e7, 0x1e7],
  [0x218, 0x21b],
  [0x2b0, 0x2b0],
  [0x2b9, 0x2bc],
  [0x2c6, 0x2c7],
  [0x400, 0x45f],
  [0x490, 0x493],
  [0x49a, 0x49b],
  [0x4a0, 0x4a3],
  [0x4ae, 0x4b3],
  [0x4ba, 0x4bb],
  [0x4d8, 0x4d9],
  [0x4e8, 0x4e9],
  [0x1e3e, 0x1e3f],
  [0x1ea0, 0x1ef9],
  [0x2009, 0x2009],
  [0x2010, 0x2011],
  [0x2013, 0x2015],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
];

/** Arrows, signs and shapes; drawn from whichever font of the project has them. */
export const SYMBOLS: readonly string[] = Array.from('←↑→↓↔≈≠≤≥−√∞▲▼△■□●○◆★✓');

const FULL_WIDTH_RANGES: readonly (readonly [number, number])[] = [
  [0x3000, 0x3003],
  [0x3005, 0x3005],
  [0x3007, 0x3011],
  [0x3014, 0x3017],
  [0xff01, 0xff5e],
];

const KANA_RANGES: readonly (readonly [number, number])[] = [
  [0x3041, 0x3093],
  [0x3099, 0x309e],
  [0x30a1, 0x30fe],
];

/** Quotation marks, dashes and dots that Chinese and Japanese set full width, so their own font draws them. */
const FULL_WIDTH_PUNCTUATION = ['‘', '’', '“', '”', '…', '—', '·'];

function charactersIn(ranges: readonly (readonly [number, number])[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
}

/** Characters that the Latin and Cyrillic stacks hold in any case. */
export function baseLatinAndCyrillic(): string[] {
  return charactersIn(LATIN_AND_CYRILLIC_RANGES);
}

/** Characters that the stacks of a Han form hold in any case: punctuation and, for Japanese, all kana. */
export function baseEastAsian(form: HanForm): string[] {
  const fullWidth = [...charactersIn(FULL_WIDTH_RANGES), ...(form === 'kr' ? [] : FULL_WIDTH_PUNCTUATION)];
  return form === 'jp' ? [...fullWidth, ...charactersIn(KANA_RANGES)] : fullWidth;
}

const EAST_ASIAN_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
];

/** True for Han, kana, Hangul and their punctuation and full-width forms: what a Latin font never draws. */
export function isEastAsian(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return EAST_ASIAN_RANGES.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/**
 * The Han form that a text with no language mark is drawn in, read from its script: Hangul is Korean, kana is
 * Japanese, Han alone follows the country of its record (ISO alpha-3) and else is Chinese.
 */
export function hanFormOfText(text: string, country: string | null): HanForm {
  if (/\p{Script=Hangul}/u.test(text)) return 'kr';
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return 'jp';
  if (country === 'JPN') return 'jp';
  return country === 'KOR' || country === 'PRK' ? 'kr' : 'sc';
}
