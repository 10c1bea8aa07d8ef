import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type HanForm, isEastAsian } from '../../../../data/pipeline/fonts/character-sets.ts';
import { coveredCharacters } from '../../../../data/pipeline/fonts/font-sources.ts';
import { drawnCharacters, readUsedTexts } from '../../../../data/pipeline/fonts/used-characters.ts';
import { fontName, mapFontFaces } from '../../../../src/map/style/font-faces.ts';

const FOLDER = 'public/fonts/web';
const FORMS = ['latin', 'sc', 'jp', 'kr'] as const;
const texts = readUsedTexts('src/i18n/locales', 'data/sources');
const wanted = [...new Set(texts.flatMap((used) => drawnCharacters(used.text)))].sort();
const coverage = new Map<string, ReadonlySet<string>>();

interface Face {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

function parsedRanges(ranges: readonly string[]): [number, number][] {
  return ranges.map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function fileFor(character: string, faces: readonly Face[]): string | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return faces.find((face) => face.ranges.some(([first, last]) => codePoint >= first && codePoint <= last))
    ?.file;
}

function facesOfCss(family: string, weight: string): Face[] {
  const css = readFileSync('src/ui/css/fonts.css', 'utf8');
  return css
    .split('@font-face')
    .filter((rule) => rule.includes(`'${family}'`) && rule.includes(`font-weight: ${weight};`))
    .map((rule) => ({
      file: /fonts\/web\/([^']+)'/.exec(rule)?.[1] ?? '',
      ranges: parsedRanges((/unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? '').split(',')),
    }));
}

/** One line for each character that the faces do not draw: the character, its code and a place where it stands. */
function undrawn(facesOf: (form: HanForm, isWestern: boolean) => readonly Face[]): string[] {
  const lines = new Map<string, string>();
  for (const used of texts) {
    for (const character of drawnCharacters(used.text)) {
      const isWestern = !isEastAsian(character);
      const key = `${isWestern ? 'western' : used.form} ${character}`;
      if (lines.has(key)) continue;
      const file = fileFor(character, facesOf(used.form, isWestern));
      const isDrawn = file !== undefined && coverage.get(file)?.has(character) === true;
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
      lines.set(key, isDrawn ? '' : `${character} U+${code} of ${used.where}: run npm run fonts`);
    }
  }
  return [...lines.values()].filter((line) => line !== '');
}

beforeAll(async () => {
  for (const file of readdirSync(FOLDER)) {
    coverage.set(file, await coveredCharacters(readFileSync(join(FOLDER, file)), wanted));
  }
}, 60_000);

describe('fonts of the interface', () => {
  it.each(['400', '600'])('draw every character of every text in its own Han forms, weight %s', (weight) => {
    const families = { sc: 'Atlas Sans SC', jp: 'Atlas Sans JP', kr: 'Atlas Sans KR' } as const;
    const western = facesOfCss('Atlas Sans', weight);
    const eastAsian = {
      sc: facesOfCss(families.sc, weight),
      jp: facesOfCss(families.jp, weight),
      kr: facesOfCss(families.kr, weight),
    };
    expect(undrawn((form, isWestern) => (isWestern ? western : eastAsian[form]))).toEqual([]);
  });

  it('leave digits and Latin letters to the Latin family in every language', () => {
    for (const family of ['Atlas Sans SC', 'Atlas Sans JP', 'Atlas Sans KR']) {
      expect(['0', 'A', 'z', ' '].map((character) => fileFor(character, facesOfCss(family, '400')))).toEqual(
        Array.from({ length: 4 }),
      );
    }
  });

  it('name no file that is not there, and no other host', () => {
    const css = readFileSync('src/ui/css/fonts.css', 'utf8');
    const urls = [...css.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1] ?? '');
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !existsSync(join('public', url)))).toEqual([]);
    expect(css).not.toMatch(/https?:/);
  });
});

describe('fonts of the map', () => {
  const declared = mapFontFaces('/');
  const facesOf = (name: string): Face[] =>
    (declared[name] as { url: string; 'unicode-range': string[] }[]).map((face) => ({
      file: face.url.replace('/fonts/web/', ''),
      ranges: parsedRanges(face['unicode-range']),
    }));

  it.each(['sans-regular', 'sans-semibold', 'serif-italic'] as const)(
    'draw every character of every text, %s',
    (font) => {
      const faces = { sc: facesOf(`${font}-sc`), jp: facesOf(`${font}-jp`), kr: facesOf(`${font}-kr`) };
      const western = facesOf(font);
      expect(undrawn((form, isWestern) => (isWestern ? western : faces[form]))).toEqual([]);
      expect(undrawn((form) => faces[form])).toEqual([]);
      expect(undrawn(() => western)).toEqual([]);
    },
  );

  it('draw a Han character shared by three countries from a file of the forms asked for', () => {
    const files = FORMS.map((forms) => fileFor('山', facesOf(fontName('sans-regular', forms))));
    expect(files.map((file) => file?.slice(0, 3))).toEqual([
      'sc-',
      'sc-',
      'jp-',
      expect.stringMatching(/^(kr|jp)-$/),
    ]);
  });

  it('name no file that is not there', () => {
    const names = FORMS.flatMap((forms) => [
      fontName('sans-semibold', forms),
      fontName('serif-italic', forms),
    ]);
    const files = names.flatMap((name) => facesOf(name).map((face) => face.file));
    expect(files.filter((file) => !existsSync(join(FOLDER, file)))).toEqual([]);
  });

  it('need less than 80 kB of East Asian letters for an English reader, whom local names alone concern', () => {
    const bytes = ['sc', 'jp', 'kr'].map(
      (form) => readFileSync(join(FOLDER, `${form}-400-local.woff2`)).length,
    );
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(80_000);
  });
});

describe('folder of fonts', () => {
  it('carries its licence', () => {
    expect(readFileSync('public/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it('stays under 2 MB', () => {
    const bytes = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file)).length);
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(2_000_000);
  });
});
