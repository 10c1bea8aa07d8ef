import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../../src/i18n/languages.ts';
import { createLocalizer } from '../../../src/i18n/localize.ts';

const UNITS = {
  'ui.value-area': '{value} km²',
  'ui.value-distance': '{value} km',
  'ui.unit-percent': '{value} %',
};

describe('a localizer', () => {
  it('fills placeholders and leaves unknown ones visible', () => {
    const localizer = createLocalizer('en', { greet: '{name} and {other}' });
    expect(localizer.t('greet', { name: 'Tumen' })).toBe('Tumen and {other}');
  });

  it('never reads a value as another placeholder', () => {
    const localizer = createLocalizer('en', { greet: '{a} {b}' });
    expect(localizer.t('greet', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  it.each([
    [1, '1 участок'],
    [3, '3 участка'],
    [5, '5 участков'],
    [21, '21 участок'],
  ])('counts %d in Russian', (count, expected) => {
    const localizer = createLocalizer('ru', {
      'sites#one': '{count} участок',
      'sites#few': '{count} участка',
      'sites#many': '{count} участков',
      'sites#other': '{count} участка',
    });
    expect(localizer.plural('sites', count)).toBe(expected);
  });

  it('counts in languages that know one form only', () => {
    expect(createLocalizer('ko', { sites: '구역 {count}곳' }).plural('sites', 3)).toBe('구역 3곳');
  });

  it('groups thousands with a narrow space in all six languages', () => {
    for (const language of ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const) {
      expect(createLocalizer(language, UNITS).number(14065)).toBe('14 065');
    }
  });

  it.each([
    [2688, '2 688 km²'],
    [35.26, '35.3 km²'],
    [0.166, '0.17 km²'],
  ])('gives %d km² no more digits than it can bear', (value, expected) => {
    expect(createLocalizer('en', UNITS).areaKm2(value)).toBe(expected);
  });

  it('takes the first of the browser’s languages that it knows', () => {
    expect(preferredLanguage(['de-DE', 'ko-KR', 'en'])).toBe('ko');
    expect(preferredLanguage(['fr'])).toBe('en');
    expect(preferredLanguage(['zh-TW'])).toBe('zh');
  });
});
