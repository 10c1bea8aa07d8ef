import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font } from 'opentype.js';
import subsetFont from 'subset-font';
import type { HanForm } from './character-sets.ts';

/** A font family as its npm package carries it, in one weight and style. */
export interface FontStyle {
  readonly family: 'noto-sans' | 'noto-serif' | 'noto-sans-sc' | 'noto-sans-jp' | 'noto-sans-kr';
  readonly weight: 400 | 500 | 600;
  readonly slope: 'normal' | 'italic';
}

/** The characters that one font file will draw. */
export interface FontShare {
  readonly file: string;
  readonly characters: readonly string[];
}

const WHOLE_SLICES: Readonly<Record<FontStyle['family'], readonly string[]>> = {
  'noto-sans': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese', 'greek'],
  'noto-serif': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese', 'greek', 'math'],
  'noto-sans-sc': ['chinese-simplified'],
  'noto-sans-jp': ['japanese'],
  'noto-sans-kr': ['korean'],
};

const FALLBACK_FAMILIES: Readonly<Record<HanForm, readonly FontStyle['family'][]>> = {
  sc: ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'],
  jp: ['noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr'],
  kr: ['noto-sans-kr', 'noto-sans-jp', 'noto-sans-sc'],
};

/** The families that draw the East Asian characters of a form, the form's own first. */
export function eastAsianFamilies(form: HanForm): readonly FontStyle['family'][] {
  return FALLBACK_FAMILIES[form];
}

function parseFont(data: Buffer): Font {
  const bytes = new Uint8Array(data);
  return opentype.parse(bytes.buffer);
}

async function cutFont(data: Buffer, text: string): Promise<Font> {
  return parseFont(
    await subsetFont(data, text, { targetFormat: 'truetype', noHinting: true, keepFeatures: [] }),
  );
}

/**
 * Those of the wanted characters that a font file has a glyph for. A file with none of them is cut down to no
 * character map at all, which the parser refuses: that is an empty answer, not a fault.
 */
export async function coveredCharacters(
  data: Buffer,
  wanted: readonly string[],
): Promise<ReadonlySet<string>> {
  try {
    const font = await cutFont(data, wanted.join(''));
    return new Set(wanted.filter((item) => font.charToGlyphIndex(item) > 0));
  } catch (error) {
    if (error instanceof Error && error.message.includes('cmap')) return new Set();
    throw error;
  }
}

function isInRanges(codePoint: number, ranges: string): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return codePoint >= Number.parseInt(first, 16) && codePoint <= Number.parseInt(last, 16);
  });
}

/** Reads and cuts font files out of `node_modules/@fontsource`. */
export class FontSources {
  readonly #packages: string;
  readonly #coverage = new Map<string, ReadonlySet<string>>();
  readonly #slices = new Map<string, Readonly<Record<string, string>>>();

  constructor(nodeModules: string) {
    this.#packages = join(nodeModules, '@fontsource');
  }

  /**
   * Divides characters among the files of the given styles: the first file that has a character draws it, and
   * the numbered slices of a package come after its whole files. Characters that no file has are `missing`.
   */
  async share(
    characters: Iterable<string>,
    styles: readonly FontStyle[],
  ): Promise<{ shares: FontShare[]; missing: string[] }> {
    let left = [...new Set(characters)].sort();
    const shares: FontShare[] = [];
    for (const style of styles) {
      for (const file of this.#filesOf(style, left)) {
        const covered = await this.#covered(file, left);
        if (covered.size > 0) shares.push({ file, characters: left.filter((item) => covered.has(item)) });
        left = left.filter((item) => !covered.has(item));
      }
    }
    return { shares, missing: left };
  }

  /** A WOFF2 of nothing but the share's characters, without hinting. */
  async woff2(share: FontShare): Promise<Buffer> {
    return subsetFont(this.#read(share.file), share.characters.join(''), {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum', 'vert'],
    });
  }

  /** The outlines of the share's characters. */
  async outlines(share: FontShare): Promise<Font> {
    return this.#cut(share.file, share.characters.join(''));
  }

  #read(file: string): Buffer {
    return readFileSync(join(this.#packages, file));
  }

  async #cut(file: string, text: string): Promise<Font> {
    return cutFont(this.#read(file), text);
  }

  #filesOf(style: FontStyle, wanted: readonly string[]): string[] {
    const named = (slice: string): string =>
      `${style.family}/files/${style.family}-${slice}-${String(style.weight)}-${style.slope}.woff2`;
    const numbered = Object.entries(this.#slicesOf(style.family))
      .filter(([slice]) => slice.startsWith('['))
      .filter(([, ranges]) => wanted.some((item) => isInRanges(item.codePointAt(0) ?? 0, ranges)))
      .map(([slice]) => named(slice.slice(1, -1)));
    const whole = WHOLE_SLICES[style.family].map(named);
    return [...whole, ...numbered].filter((file) => existsSync(join(this.#packages, file)));
  }

  #slicesOf(family: string): Readonly<Record<string, string>> {
    const known = this.#slices.get(family);
    if (known !== undefined) return known;
    const content = readFileSync(join(this.#packages, family, 'unicode.json'), 'utf8');
    const slices = JSON.parse(content) as Record<string, string>;
    this.#slices.set(family, slices);
    return slices;
  }

  async #covered(file: string, wanted: readonly string[]): Promise<ReadonlySet<string>> {
    if (wanted.length === 0) return new Set();
    const key = `${file}|${wanted.join('')}`;
    const known = this.#coverage.get(key);
    if (known !== undefined) return known;
    const covered = await coveredCharacters(this.#read(file), wanted);
    this.#coverage.set(key, covered);
    return covered;
  }
}
