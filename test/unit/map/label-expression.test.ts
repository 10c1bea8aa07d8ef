import { createExpression, v8, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { takesLetterSpacing, twoLineName } from '../../../src/map/style/label-expression.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { styleInput } from './style-fixtures.ts';

const HUNCHUN = {
  name_en: 'Hunchun Nature Reserve',
  name_zh: '珲春自然保护区',
  name_ko: '훈춘 자연보호구',
  localName: '珲春自然保护区',
  localLanguage: 'zh',
};
const LOOK = { font: 'sans-semibold', localColour: '#000000', localScale: 0.9 } as const;

interface Section {
  readonly text: string;
  readonly fontStack: string | null;
}

function sections(language: Language, properties: Record<string, string>): readonly Section[] {
  const specification = v8.layout_symbol['text-field'] as unknown as StylePropertySpecification;
  const expression = createExpression(twoLineName(language, LOOK), 'text-field', specification);
  if (expression.result === 'error') throw new Error(expression.value.map(({ message }) => message).join());
  const value = expression.value.evaluate({ zoom: 8 }, { type: 'Point', properties }) as {
    readonly sections: readonly Section[];
  };
  return value.sections;
}

describe('the label of a site', () => {
  it('has the name in the language of the reader and the local one below it', () => {
    expect(sections('en', HUNCHUN).map(({ text }) => text)).toEqual([
      'Hunchun Nature Reserve',
      '\n',
      '珲春自然保护区',
    ]);
  });

  it('has one line for a reader of the local language', () => {
    expect(sections('zh', HUNCHUN).map(({ text }) => text)).toEqual(['珲春自然保护区']);
  });

  it('has one line where no local name is known', () => {
    expect(sections('en', { name_en: 'Uvs' }).map(({ text }) => text)).toEqual(['Uvs']);
  });

  it('falls back to English where the name is not in the language of the reader', () => {
    expect(sections('mn', HUNCHUN)[0]?.text).toBe('Hunchun Nature Reserve');
  });

  it('sets each line in the letter forms of its own language', () => {
    const [name, , local] = sections('ko', HUNCHUN);
    expect([name?.fontStack, local?.fontStack]).toEqual(['sans-semibold-kr', 'sans-regular-sc']);
  });
});

describe('letter-spacing and capitals', () => {
  it('are for Latin and Cyrillic only', () => {
    expect(LANGUAGES.filter(takesLetterSpacing)).toEqual(['en', 'mn', 'ru']);
  });

  it.each(LANGUAGES)('are set on the names of countries accordingly in %s', (language) => {
    const countries = buildStyle(styleInput({ language })).layers.find(({ id }) => id === 'country-labels');
    expect((countries?.layout as Record<string, unknown>)['text-letter-spacing'] === 0).toBe(
      !takesLetterSpacing(language),
    );
  });
});
