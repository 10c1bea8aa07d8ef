import { describe, expect, it } from 'vitest';
import { localNameOf, secondNameOf, textIn, type Named } from '../../../../src/ui/text/names.ts';

const PARK: Named = {
  names: { en: 'Land of the Leopard', ru: 'Земля леопарда', ko: '표범의 땅' },
  localName: 'Земля леопарда',
  country: 'RUS',
};

describe('names of a site', () => {
  it('shows the name in the language of the reader and falls back to English, tagged as English', () => {
    expect(textIn(PARK.names, 'ko')).toEqual({ text: '표범의 땅', lang: 'ko' });
    expect(textIn(PARK.names, 'zh')).toEqual({ text: 'Land of the Leopard', lang: 'en' });
  });

  it('tags a Chinese name as simplified Chinese, so that the right Han forms are drawn', () => {
    expect(textIn({ en: 'Jingxin', zh: '敬信湿地' }, 'zh').lang).toBe('zh-Hans');
  });

  it('puts the local name under the English one', () => {
    expect(secondNameOf(PARK, 'en')).toEqual({ text: 'Земля леопарда', lang: 'ru' });
  });

  it('puts the English name under the local one for a reader of the local language', () => {
    expect(secondNameOf(PARK, 'ru')).toEqual({ text: 'Land of the Leopard', lang: 'en' });
  });

  it('leaves the second line out when it would repeat the first', () => {
    expect(secondNameOf({ names: { en: 'Daurian' }, localName: null, country: 'MNG' }, 'en')).toBeNull();
    expect(secondNameOf({ names: { en: 'Daurian' }, localName: 'Daurian', country: 'MNG' }, 'en')).toBeNull();
  });

  it('has no local name where the record has none', () => {
    expect(localNameOf({ names: { en: 'X' }, localName: null, country: 'JPN' })).toBeNull();
  });
});
