import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../model/language.ts';
import { property } from './expressions.ts';
import { fontName, type LetterForms, type MapFont } from './font-faces.ts';

const LETTER_FORMS: Readonly<Record<Language, LetterForms>> = {
  en: 'latin',
  zh: 'sc',
  ja: 'jp',
  ko: 'kr',
  mn: 'latin',
  ru: 'latin',
};

/** The letter forms in which a text of the language is set. */
export function letterFormsOf(language: Language): LetterForms {
  return LETTER_FORMS[language];
}

/** Capitals and letter-spacing are for Latin and Cyrillic only; Han, kana and Hangul are never spaced. */
export function takesLetterSpacing(language: Language): boolean {
  return LETTER_FORMS[language] === 'latin';
}

/** The name in the reader's language, English where the data has none. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', property(`name_${language}`), property('name_en'), ''];
}

/** The font of a text in the language that the property `localLanguage` names, so that Han letters have its forms. */
function localFont(font: MapFont): ExpressionSpecification {
  return [
    'match',
    property('localLanguage'),
    'zh',
    ['literal', [fontName(font, 'sc')]],
    'ja',
    ['literal', [fontName(font, 'jp')]],
    'ko',
    ['literal', [fontName(font, 'kr')]],
    ['literal', [fontName(font, 'latin')]],
  ];
}

/** How the two lines of a label are set. */
export interface LabelLook {
  readonly font: MapFont;
  readonly localColour: string;
  /** Size of the second line, as a share of the first. */
  readonly localScale: number;
}

/**
 * The name in the reader's language and, below it in smaller type, the local one, where it is another; each in the
 * letter forms of its own language.
 */
export function twoLineName(language: Language, look: LabelLook): ExpressionSpecification {
  const name = nameIn(language);
  const font: ExpressionSpecification = ['literal', [fontName(look.font, letterFormsOf(language))]];
  const local: ExpressionSpecification = ['coalesce', property('localName'), ''];
  return [
    'case',
    ['any', ['==', local, ''], ['==', local, name]],
    ['format', name, { 'text-font': font }],
    [
      'format',
      name,
      { 'text-font': font },
      '\n',
      {},
      local,
      {
        'text-font': localFont('sans-regular'),
        'font-scale': look.localScale,
        'text-color': look.localColour,
      },
    ],
  ];
}
