import subsetFont from 'subset-font';
import { baseEastAsian, baseLatinAndCyrillic, HAN_FORMS, type HanForm, SYMBOLS } from './character-sets.ts';
import { eastAsianFamilies, type FontShare, type FontSources, type FontStyle } from './font-sources.ts';
import { mergeOutlines } from './merge-outlines.ts';
import { eastAsianCharacters, type UsedText, westernCharacters } from './used-characters.ts';

/** One WOFF2 file of the atlas with the characters that it draws. */
export interface WebFont {
  /** File name under `public/fonts/web/`. */
  readonly fileName: string;
  /** Which letters: Latin and Cyrillic (sans or serif italic), or a Han form. */
  readonly script: 'sans' | 'serif' | HanForm;
  readonly weight: 400 | 500 | 600;
  readonly characters: readonly string[];
  readonly data: Buffer;
}

/** The fonts built and the characters, with their script, that no source font has. */
export interface WebFontBuild {
  readonly fonts: WebFont[];
  readonly missing: readonly { readonly script: WebFont['script']; readonly character: string }[];
}

interface Part {
  readonly script: WebFont['script'];
  readonly weight: WebFont['weight'];
  /** Last word of the file name; when empty, the name of the slice. */
  readonly name: string;
  readonly characters: ReadonlySet<string>;
  readonly styles: readonly FontStyle[];
  /** True for a share that becomes a file of its own; the others are merged into one. */
  readonly ownFiles: (share: FontShare) => boolean;
}

function sliceName(share: FontShare): string {
  return share.file
    .replace(/^.*\/files\/noto-(sans|serif)-/, '')
    .replace(/-\d{3}-(normal|italic)\.woff2$/, '');
}

function western(texts: readonly UsedText[], script: 'sans' | 'serif', weight: WebFont['weight']): Part {
  const characters = new Set([...baseLatinAndCyrillic(), ...SYMBOLS, ...westernCharacters(texts)]);
  const signs = (['noto-sans', 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr'] as const).map((family) => ({
    family,
    weight,
    slope: 'normal' as const,
  }));
  const serif = { family: 'noto-serif' as const, weight, slope: 'italic' as const };
  return {
    script,
    weight,
    name: '',
    characters,
    styles: script === 'serif' ? [serif, ...signs] : signs,
    ownFiles: (share) =>
      /^noto-(sans|serif)\/files\/noto-(sans|serif)-(latin|cyrillic|vietnamese)/.test(share.file),
  };
}

function eastAsian(texts: readonly UsedText[], form: HanForm, weight: WebFont['weight']): Part[] {
  const local = eastAsianCharacters(texts, form, ['local-name']);
  const all = [...eastAsianCharacters(texts, form, ['name', 'text']), ...baseEastAsian(form)];
  const rest = new Set(all.filter((character) => !local.has(character)));
  const styles = eastAsianFamilies(form).map((family) => ({ family, weight, slope: 'normal' as const }));
  const ownFiles = (share: FontShare): boolean =>
    /(simplified|japanese|korean)/.test(share.file) && share.file.includes(`sans-${form}/`);
  const part = { script: form, weight, styles, ownFiles };
  return [
    { ...part, name: 'local', characters: local },
    { ...part, name: 'text', characters: rest },
  ];
}

async function buildPart(part: Part, sources: FontSources): Promise<WebFontBuild> {
  const { shares, missing } = await sources.share(part.characters, part.styles);
  const fileName = (...words: string[]): string =>
    `${[part.script, String(part.weight), ...words].filter((word) => word !== '').join('-')}.woff2`;
  const common = { script: part.script, weight: part.weight };
  const fonts: WebFont[] = [];
  for (const share of shares.filter(part.ownFiles)) {
    const name = part.name === '' ? sliceName(share) : part.name;
    const data = await sources.woff2(share);
    fonts.push({ ...common, fileName: fileName(name), characters: share.characters, data });
  }
  const scattered = shares.filter((share) => !part.ownFiles(share));
  if (scattered.length > 0) {
    const outlines = await Promise.all(
      scattered.map(async (share) => ({ font: await sources.outlines(share), characters: share.characters })),
    );
    const characters = scattered.flatMap((share) => share.characters).sort();
    const merged = mergeOutlines(outlines);
    const data = await subsetFont(merged, characters.join(''), { targetFormat: 'woff2', noHinting: true });
    fonts.push({ ...common, fileName: fileName(part.name, 'more'), characters, data });
  }
  return { fonts, missing: missing.map((character) => ({ script: part.script, character })) };
}

/**
 * All WOFF2 files: Latin and Cyrillic in three weights by slice, the serif italic of water names, and for each Han
 * form and weight a `local` file (names in their own script, which readers of every language see on the map) and
 * a `text` file (everything else), so that an English first view loads only the former.
 */
export async function buildWebFonts(texts: readonly UsedText[], sources: FontSources): Promise<WebFontBuild> {
  const parts = [
    ...([400, 500, 600] as const).map((weight) => western(texts, 'sans', weight)),
    western(texts, 'serif', 400),
    ...HAN_FORMS.flatMap((form) => ([400, 600] as const).flatMap((weight) => eastAsian(texts, form, weight))),
  ];
  const fonts: WebFont[] = [];
  const missing: { script: WebFont['script']; character: string }[] = [];
  for (const part of parts) {
    const built = await buildPart(part, sources);
    fonts.push(...built.fonts);
    missing.push(...built.missing);
  }
  return { fonts, missing };
}
