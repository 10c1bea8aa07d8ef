import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/model/language.ts';
import { BORDERS } from '../../../../src/model/country.ts';
import { CONFIDENCES } from '../../../../src/model/source.ts';
import { borderShort } from '../../../../src/i18n/border-names.ts';
import { confidenceDots, confidenceKey, confidenceMeaningKey } from '../../../../src/ui/text/confidence.ts';
import { ramsarText, unescoTexts } from '../../../../src/ui/text/designations.ts';
import { areaText, rangeText, withUnit } from '../../../../src/ui/text/figures.ts';
import { basisText, positionGrade, positionText } from '../../../../src/ui/text/geometry.ts';
import { seasonText } from '../../../../src/ui/text/seasons.ts';
import { BORNE_FIGURES } from '../../../../src/ui/text/sources.ts';
import { dateText, periodText, yearText } from '../../../../src/ui/text/years.ts';
import { speak } from './speak.ts';

describe('unknown figures', () => {
  it('reads as the word for unknown in each of the six languages, never as blank or zero', () => {
    const words = LANGUAGES.map((language) => [
      areaText(speak(language), null),
      yearText(speak(language), null),
    ]);
    expect(words).toEqual([
      ['Unknown', 'Unknown'],
      ['未知', '未知'],
      ['不明', '不明'],
      ['알 수 없음', '알 수 없음'],
      ['Тодорхойгүй', 'Тодорхойгүй'],
      ['Неизвестно', 'Неизвестно'],
    ]);
  });

  it('yields null for a count that was never made, so that the card can say so', () => {
    expect(rangeText(speak('en'), { value: null, low: null, high: null })).toBeNull();
  });

  it('keeps a counted zero: the species is gone, which is known', () => {
    expect(rangeText(speak('en'), { value: 0, low: null, high: null })).toBe('0');
  });
});

describe('figures', () => {
  it('never rounds a small area down to zero', () => {
    expect(areaText(speak('en'), 0.0035)).toBe('< 0.01 km²');
    expect(areaText(speak('ru'), 0.0035)).toBe('< 0,01 км²');
    expect(areaText(speak('en'), 0.17)).toBe('0.17 km²');
  });

  it('sets an estimate with its bounds behind it', () => {
    const text = rangeText(speak('en'), { value: 953, low: 806, high: 1127 });
    expect(text?.replace(/\s/g, ' ')).toBe('953 (806–1 127)');
  });

  it('sets a span without a best value, and an open one with its sign', () => {
    expect(rangeText(speak('en'), { value: null, low: 128, high: 130 })).toBe('128–130');
    expect(rangeText(speak('en'), { value: null, low: null, high: 1000 })?.replace(/\s/g, ' ')).toBe(
      '≤ 1 000',
    );
  });

  it('names the unit of a study in the language and leaves an unforeseen one as published', () => {
    expect(withUnit(speak('ru'), '401', 'km2')).toBe('401 км²');
    expect(withUnit(speak('zh'), '12', 'h')).toBe('12小时');
    expect(withUnit(speak('en'), '7', 'furlongs')).toBe('7 furlongs');
  });
});

describe('counted things', () => {
  it('declines wetlands in Russian by one, few and many', () => {
    const russian = speak('ru');
    const text = (count: number): string => russian.plural('place.count-wetlands', count);
    expect([text(1), text(3), text(16), text(21)]).toEqual([
      '1 водно-болотное угодье',
      '3 водно-болотных угодья',
      '16 водно-болотных угодий',
      '21 водно-болотное угодье',
    ]);
  });

  it('has one wetland and two wetlands in English, and one form in Chinese, Japanese and Korean', () => {
    expect(speak('en').plural('place.count-wetlands', 1)).toBe('1 wetland');
    expect(speak('en').plural('place.count-wetlands', 2)).toBe('2 wetlands');
    expect(speak('zh').plural('place.count-wetlands', 1)).toBe('1处湿地');
    expect(speak('ja').plural('place.count-wetlands', 1)).toBe('湿地 1 か所');
    expect(speak('ko').plural('place.count-wetlands', 5)).toBe('습지 5곳');
  });
});

describe('years and dates', () => {
  it('writes a year without a thousands mark and a span with a dash', () => {
    expect(yearText(speak('en'), 2012)).toBe('2012');
    expect(periodText('2009-2010')).toBe('2009–2010');
    expect(periodText('2014-')).toBe('2014–');
  });

  it('keeps the precision that the document gives', () => {
    expect(dateText(speak('en'), '2007')).toBe('2007');
    expect(dateText(speak('en'), '2019-12')).toBe('December 2019');
    expect(dateText(speak('ja'), '2024-08-28')).toBe('2024年8月28日');
    expect(dateText(speak('ru'), '2024-08-28')).toContain('28 августа 2024');
  });

  it('turns the months of a season into those of the language', () => {
    expect(seasonText(speak('en'), 'Oct-Apr')).toBe('Oct–Apr');
    expect(seasonText(speak('zh'), 'Oct-Nov, Mar')).toBe('10月–11月、3月');
    expect(seasonText(speak('ko'), 'spring, autumn')).toBe('봄, 가을');
    expect(seasonText(speak('en'), '2012- ')).toBe('2012–');
  });
});

describe('confidence and uncertainty in words', () => {
  it('has a word and its meaning for each level in each language, and three, two, one dots', () => {
    for (const language of LANGUAGES) {
      const localizer = speak(language);
      for (const confidence of CONFIDENCES) {
        expect(localizer.has(confidenceKey(confidence))).toBe(true);
        expect(localizer.has(confidenceMeaningKey(confidence))).toBe(true);
      }
    }
    expect(CONFIDENCES.map(confidenceDots)).toEqual([3, 2, 1]);
  });

  it('grades a position by its uncertainty', () => {
    expect([1, 2, 8, 25, 60].map(positionGrade)).toEqual(['good', 'good', 'fair', 'rough', 'very-rough']);
  });

  it('says where a shape comes from with its uncertainty, in every language', () => {
    expect(basisText(speak('en'), 'modelled', 8)).toBe(
      'Dashed = modelled edge, not the legal boundary; position ± 8 km.',
    );
    for (const language of LANGUAGES) {
      for (const basis of ['modelled', 'reported-point'] as const)
        expect(basisText(speak(language), basis, 8)).toContain('8');
      expect(positionText(speak(language), 12)).toContain('12');
    }
  });

  it('has a word for every figure that a source can bear, in every language', () => {
    for (const language of LANGUAGES)
      for (const figure of BORNE_FIGURES) expect(speak(language).has(`bears.${figure}`)).toBe(true);
  });
});

describe('designations and borders in words', () => {
  it('spells out World Heritage, biosphere reserves, geoparks and Ramsar numbers', () => {
    expect(unescoTexts(speak('en'), 'MAB 1997; WHS 769').map((part) => part.text)).toEqual([
      'UNESCO biosphere reserve, 1997',
      'World Heritage property No. 769',
    ]);
    expect(ramsarText(speak('zh'), 1146)).toContain('1146');
    expect(ramsarText(speak('en'), null)).toBeNull();
  });

  it('names a tentative listing in the language of the reader', () => {
    const [part] = unescoTexts(speak('ja'), 'WHS tentative (China Altay, 2010)');
    expect(part).toEqual({ text: '世界遺産暫定一覧表（2010 年）', lang: 'ja' });
  });

  it('leaves a designation that it does not know in English, tagged', () => {
    expect(unescoTexts(speak('ja'), 'Memory of the World')).toEqual([
      { text: 'Memory of the World', lang: 'en' },
    ]);
  });

  it('names the countries of a border in the order of the English alphabet', () => {
    expect(borderShort(speak('en'), 'CHN-PRK-RUS')).toBe('China – DPR Korea – Russian Fed.');
    for (const language of LANGUAGES)
      for (const border of BORDERS) expect(borderShort(speak(language), border)).not.toContain('.CHN');
  });

  it('calls the Military Demarcation Line by its name, never a border', () => {
    expect(borderShort(speak('en'), 'KOR-PRK')).toBe('Military Demarcation Line');
  });
});
