import type { HanForm } from './character-sets.ts';
import { unicodeRanges } from './unicode-ranges.ts';
import type { WebFont } from './web-fonts.ts';

/** The order in which scripts are asked for a character when a label is set in Latin or in one Han form. */
const SCRIPT_ORDERS = {
  latin: ['sans', 'sc', 'jp', 'kr'],
  sc: ['sc', 'sans', 'jp', 'kr'],
  jp: ['jp', 'sans', 'sc', 'kr'],
  kr: ['kr', 'sans', 'jp', 'sc'],
} as const;

/** For each order, the files of weight 400 with the ranges they draw: `[script, rest of the name, ranges]`. */
export type MapFontTable = Readonly<
  Record<keyof typeof SCRIPT_ORDERS, readonly (readonly ['sans' | HanForm, string, string])[]>
>;

function fileTail(font: WebFont): string {
  return font.fileName.slice(`${font.script}-${String(font.weight)}-`.length, -'.woff2'.length);
}

/**
 * What the map needs to declare its fonts. Only the regular weight is listed: the semibold files and the serif
 * italic hold the same characters under the same names (`missingTwins` checks that).
 */
export function mapFontTable(fonts: readonly WebFont[]): MapFontTable {
  const regular = fonts.filter((font) => font.weight === 400);
  const table = (order: readonly ('sans' | HanForm)[]): (readonly ['sans' | HanForm, string, string])[] => {
    const files = order.flatMap((script) =>
      regular.flatMap((font) => (font.script === script ? [{ script, font }] : [])),
    );
    const ranges = unicodeRanges(files.map(({ font }) => ({ key: font, characters: font.characters })));
    return files
      .map(({ script, font }) => [script, fileTail(font), (ranges.get(font) ?? []).join(',')] as const)
      .filter(([, , list]) => list !== '');
  };
  return {
    latin: table(SCRIPT_ORDERS.latin),
    sc: table(SCRIPT_ORDERS.sc),
    jp: table(SCRIPT_ORDERS.jp),
    kr: table(SCRIPT_ORDERS.kr),
  };
}

/** File names that the map table relies on and that were not built with the characters of their regular twin. */
export function missingTwins(fonts: readonly WebFont[]): string[] {
  const charactersByName = new Map(fonts.map((font) => [font.fileName, font.characters.join('')]));
  return fonts
    .filter((font) => font.weight === 400 && font.script !== 'serif')
    .flatMap((font) => {
      const twins = [font.fileName.replace('-400-', '-600-')];
      if (font.script === 'sans') twins.push(font.fileName.replace('sans-', 'serif-'));
      return twins.filter((twin) => charactersByName.get(twin) !== font.characters.join(''));
    });
}

const INSTALLED: Readonly<Record<'sans' | HanForm, Readonly<Record<WebFont['weight'], readonly string[]>>>> =
  {
    sans: {
      400: ['Noto Sans Regular', 'NotoSans-Regular'],
      500: ['Noto Sans Medium', 'NotoSans-Medium'],
      600: ['Noto Sans SemiBold', 'NotoSans-SemiBold'],
    },
    sc: {
      400: [
        'NotoSansCJKsc-Regular',
        'NotoSansSC-Regular',
        'SourceHanSansSC-Regular',
        'PingFangSC-Regular',
        'Microsoft YaHei',
      ],
      500: [],
      600: [
        'NotoSansSC-SemiBold',
        'PingFangSC-Semibold',
        'NotoSansCJKsc-Bold',
        'SourceHanSansSC-Bold',
        'Microsoft YaHei Bold',
      ],
    },
    jp: {
      400: [
        'NotoSansCJKjp-Regular',
        'NotoSansJP-Regular',
        'SourceHanSans-Regular',
        'HiraginoSans-W3',
        'YuGothic-Regular',
        'Yu Gothic Regular',
      ],
      500: [],
      600: [
        'NotoSansJP-SemiBold',
        'HiraginoSans-W6',
        'NotoSansCJKjp-Bold',
        'SourceHanSans-Bold',
        'YuGothic-Bold',
        'Yu Gothic Bold',
      ],
    },
    kr: {
      400: [
        'NotoSansCJKkr-Regular',
        'NotoSansKR-Regular',
        'SourceHanSansK-Regular',
        'AppleSDGothicNeo-Regular',
        'Malgun Gothic',
      ],
      500: [],
      600: [
        'NotoSansKR-SemiBold',
        'AppleSDGothicNeo-SemiBold',
        'NotoSansCJKkr-Bold',
        'SourceHanSansK-Bold',
        'Malgun Gothic Bold',
      ],
    },
  };

const FAMILY_NAMES = { sans: 'Atlas Sans', sc: 'Atlas Sans SC', jp: 'Atlas Sans JP', kr: 'Atlas Sans KR' };

const CSS_HEAD = `/*
 * Written by \`npm run fonts\`; do not edit.
 *
 * A text in Chinese, Japanese or Korean names its own family first and the Latin one after it:
 *   :root { font-family: 'Atlas Sans', 'Atlas Sans SC', 'Atlas Sans JP', 'Atlas Sans KR', sans-serif; }
 *   :lang(zh) { font-family: 'Atlas Sans SC', 'Atlas Sans', 'Atlas Sans JP', 'Atlas Sans KR', sans-serif; }
 *   :lang(ja) { font-family: 'Atlas Sans JP', 'Atlas Sans', 'Atlas Sans SC', 'Atlas Sans KR', sans-serif; }
 *   :lang(ko) { font-family: 'Atlas Sans KR', 'Atlas Sans', 'Atlas Sans JP', 'Atlas Sans SC', sans-serif; }
 * An installed font of the same kind is taken before a file is loaded. A file is loaded only for a character
 * in its unicode-range; for a character outside every range the browser takes a font of the system.
 * The East Asian families hold no ASCII, so digits and Latin words come from the Latin family everywhere.
 */
`;

function cssRule(font: WebFont, script: 'sans' | HanForm, ranges: readonly string[]): string {
  const installed = INSTALLED[script][font.weight].map((name) => `local('${name}')`);
  const sources = [...installed, `url('/fonts/web/${font.fileName}') format('woff2')`];
  return [
    '@font-face {',
    `  font-family: '${FAMILY_NAMES[script]}';`,
    '  font-style: normal;',
    `  font-weight: ${String(font.weight)};`,
    '  font-display: swap;',
    `  src: ${sources.join(', ')};`,
    `  unicode-range: ${ranges.join(', ')};`,
    '}',
    '',
  ].join('\n');
}

function familyRules(
  fonts: readonly WebFont[],
  script: 'sans' | HanForm,
  weight: WebFont['weight'],
): string[] {
  const family = fonts.filter((font) => font.script === script && font.weight === weight);
  const ranges = unicodeRanges(family.map((font) => ({ key: font, characters: font.characters })));
  return family.map((font) => cssRule(font, script, ranges.get(font) ?? []));
}

/** The style sheet that declares the interface's families; the serif is for the map alone and not in it. */
export function webFontCss(fonts: readonly WebFont[]): string {
  const scripts = ['sans', 'sc', 'jp', 'kr'] as const;
  const weights = [400, 500, 600] as const;
  const rules = scripts.flatMap((script) => weights.flatMap((weight) => familyRules(fonts, script, weight)));
  return [CSS_HEAD, ...rules].join('\n');
}
