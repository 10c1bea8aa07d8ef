import type { FontFacesSpecification } from 'maplibre-gl';
import fontFiles from '../../../styles/font-files.json' with { type: 'json' };

/** A font of map labels: upright sans in two weights, and the serif italic of water names. */
export type MapFont = 'sans-regular' | 'sans-semibold' | 'serif-italic';

/** Which letters are asked first: Latin and Cyrillic, or simplified Chinese, Japanese or Korean forms. */
export type LetterForms = 'latin' | 'sc' | 'jp' | 'kr';

const FILE_PREFIXES: Readonly<Record<MapFont, { readonly western: string; readonly weight: string }>> = {
  'sans-regular': { western: 'sans', weight: '400' },
  'sans-semibold': { western: 'sans', weight: '600' },
  'serif-italic': { western: 'serif', weight: '400' },
};

/** The name to put in `text-font`: `sans-regular` for Latin and Cyrillic, `sans-regular-jp` for a Japanese text. */
export function fontName(font: MapFont, forms: LetterForms): string {
  return forms === 'latin' ? font : `${font}-${forms}`;
}

function facesOf(font: MapFont, forms: LetterForms, baseUrl: string): FontFacesSpecification[string] {
  const { western, weight } = FILE_PREFIXES[font];
  return (fontFiles[forms] as [string, string, string][]).map(([script, name, ranges]) => ({
    url: `${baseUrl}fonts/web/${script === 'sans' ? western : script}-${weight}-${name}.woff2`,
    'unicode-range': ranges.split(','),
  }));
}

/**
 * The `font-faces` of the map style: twelve fonts, of which a file is loaded only when a label has a character of
 * its range. Every font draws every script, its own forms first; what no file has is drawn with a system font.
 * `baseUrl` is the folder of the page, with a slash at its end.
 */
export function mapFontFaces(baseUrl: string): FontFacesSpecification {
  const fonts: MapFont[] = ['sans-regular', 'sans-semibold', 'serif-italic'];
  const forms: LetterForms[] = ['latin', 'sc', 'jp', 'kr'];
  return Object.fromEntries(
    fonts.flatMap((font) => forms.map((form) => [fontName(font, form), facesOf(font, form, baseUrl)])),
  );
}
