/** Combining marks that make another letter of a kana and so stay. */
const KANA_MARKS = /[\u3099\u309A]/;
const FOLDED: Readonly<Record<string, string>> = {
  ө: 'о',
  ү: 'у',
  ъ: '',
  ь: '',
  ы: 'и',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ー: '',
};
const FOLDED_LETTERS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (KANA_MARKS.test(mark) ? mark : ''))
    .normalize('NFC');
}

function toHiragana(text: string): string {
  return text.replace(/[\u30A1-\u30F6]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60),
  );
}

/**
 * The words of a text with everything taken off that people leave out or write in more than one way: case, width,
 * diacritics (ё, й and ө, ү too), soft and hard signs, apostrophes, the kind of kana. Hyphens, dots and other signs
 * part words. Empty for a text of signs alone.
 */
export function searchWords(text: string): readonly string[] {
  const plain = toHiragana(withoutMarks(text.normalize('NFKC').toLowerCase()))
    .replace(/['’‘ʼʻ`´″"“”«»]/gu, '')
    .replace(FOLDED_LETTERS, (letter) => FOLDED[letter] ?? '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|gh/g, 'h'],
  [/zh|dzh|dj/g, 'j'],
  [/ts|tz|cz/g, 'c'],
  [/tch|tsch/g, 'ch'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 's'],
  [/eo|oo/g, 'o'],
  [/eu|uu/g, 'u'],
  [/iy|yi|ii|ij|ee/g, 'i'],
  [/[jy](?=[aou])/g, ''],
  [/y/g, 'i'],
  [/ch/g, 'j'],
  [/sh/g, 's'],
  [/d/g, 't'],
  [/g/g, 'k'],
  [/b/g, 'p'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a name in Latin letters sounds, roughly, so that its transliterations meet: Khasan and Hasan, Tuman and Duman,
 * Uvs and Uws. Null for other scripts and for names too short to be told apart that way.
 */
export function latinSound(compact: string): string | null {
  if (!/^[a-z0-9]{4,}$/.test(compact)) return null;
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), compact);
}
