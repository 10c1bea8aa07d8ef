import { describe, expect, it } from 'vitest';
import {
  naturalMonumentUrl,
  originalAddress,
  ramsarSiteUrl,
  worldHeritageUrl,
} from '../../../../data/pipeline/sources/original-address.ts';
import { SAME_PATH_HOSTS } from '../../../../data/pipeline/sources/same-path-hosts.ts';
import { WIKIPEDIA_MIRRORS } from '../../../../data/pipeline/sources/wikipedia-mirrors.ts';

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'http://zh.m.wiki.x.io/zh-mo/%E5%96%80%E7%BA%B3%E6%96%AF',
    'https://zh.wikipedia.org/wiki/%E5%96%80%E7%BA%B3%E6%96%AF',
  ],
  ['https://perceptiode.com/Хехцирский_заказник', 'https://ru.wikipedia.org/wiki/Хехцирский_заказник'],
  [
    'https://cloudflare-ipfs.com/ipfs/QmX/wiki/Kumya_Bay_Important_Bird_Area.html',
    'https://en.wikipedia.org/wiki/Kumya_Bay_Important_Bird_Area',
  ],
  [
    'https://wikihandbk.com/wiki/Русская_Википедия:Долина_Дзерена',
    'https://ru.wikipedia.org/wiki/Долина_Дзерена',
  ],
  [
    'https://0-www-mdpi-com.brum.beds.ac.uk/2072-4292/13/20/4049',
    'https://www.mdpi.com/2072-4292/13/20/4049',
  ],
  ['http://www.hindi-lyrics.com/en/mab/far-east-marine', 'https://www.unesco.org/en/mab/far-east-marine'],
  [
    'http://www.zzx168.com/english/2018-04/13/c_137108831.htm',
    'http://www.xinhuanet.com/english/2018-04/13/c_137108831.htm',
  ],
  [
    'http://web.shengxi.vip/u/?a=gs.ifeng.com%2Fa%2F20180805%2F6780863_0.shtml',
    'http://gs.ifeng.com/a/20180805/6780863_0.shtml',
  ],
  [
    'http://ssl.kado.net/?mod=news&act=articleView&idxno=973893&sc_code=&page=&total=',
    'http://www.kado.net/?mod=news&act=articleView&idxno=973893',
  ],
  [
    'https://newton.com.tw/wiki/二卡濕地自然保護區/2147492',
    'https://baike.baidu.com/item/二卡湿地自然保护区/2147492',
  ],
  ['https://www.newton.com.tw/wiki/天佛指山', 'https://baike.baidu.com/item/天佛指山'],
];

describe('the original of a copied address', () => {
  it.each(EXAMPLES)('of %s is %s', (copy, original) => {
    expect(decodeURI(originalAddress(copy)?.url ?? '')).toBe(decodeURI(original));
  });

  it('is unknown for an address that no rule covers, for a covered host with another path, and for rubbish', () => {
    const unknown = ['https://115cha.com/a', 'https://newton.com.tw/', 'http://ssl.kado.net/', 'rubbish', ''];
    expect(unknown.map((url) => originalAddress(url))).toEqual(unknown.map(() => null));
  });

  it('keeps an address that is not valid percent-encoding from stopping the run', () => {
    expect(originalAddress('https://piglix.com/piglix/%E3%')?.rule).toBe('wikipedia-mirror');
  });

  it('never lies on a host that is itself listed as a mirror or a clone', () => {
    const copies = new Set([...WIKIPEDIA_MIRRORS, ...SAME_PATH_HOSTS].map(({ host }) => host));
    const originals = EXAMPLES.map(([copy]) => new URL(originalAddress(copy)?.url ?? '').host);
    expect(originals.filter((host) => copies.has(host))).toEqual([]);
  });

  it('lists each mirror and each clone once', () => {
    const hosts = [...WIKIPEDIA_MIRRORS, ...SAME_PATH_HOSTS].map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('pages found by a register number', () => {
  it('are those of UNESCO, Ramsar and the Korean heritage register', () => {
    expect(worldHeritageUrl(769)).toBe('https://whc.unesco.org/en/list/769');
    expect(ramsarSiteUrl(1978)).toBe('https://rsis.ramsar.org/ris/1978');
    expect(naturalMonumentUrl(247, 32)).toBe(
      'http://www.heritage.go.kr/heri/cul/culSelectDetail.do?VdkVgwKey=16,02470000,32',
    );
  });
});
