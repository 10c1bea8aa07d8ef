/** A host that serves the pages of another one under the same path; `path` and `to` say where the page really is. */
export interface SamePathHost {
  readonly host: string;
  readonly path: RegExp;
  readonly to: string;
  readonly kind: string;
  readonly publisher: string;
  readonly why: string;
}

/**
 * Library proxies, mobile, image and staging variants of a publisher's own host, and clones that kept the paths
 * of the site they copied. `to` is a replacement pattern for `path` on host, path and query.
 */
export const SAME_PATH_HOSTS: readonly SamePathHost[] = [
  {
    host: '0-www-mdpi-com.brum.beds.ac.uk',
    path: /^https?:\/\/[^/]+\/(.+)$/u,
    to: 'https://www.mdpi.com/$1',
    kind: 'academic',
    publisher: 'MDPI',
    why: 'library proxy of the journal',
  },
  {
    host: 'ccgp-fushun.com',
    path: /^https?:\/\/[^/]+\/(environment\/\d{4}-\d{2}\/\d{2}\/content_\d+\.htm)$/u,
    to: 'http://www.china.org.cn/$1',
    kind: 'press',
    publisher: 'China.org.cn',
    why: 'clone with the paths of china.org.cn',
  },
  {
    host: 'cheongju.grandculture.net',
    path: /^https?:\/\/[^/]+\/(cheorwon\/.+)$/u,
    to: 'https://www.grandculture.net/$1',
    kind: 'encyclopaedia',
    publisher: 'Encyclopedia of Korean Local Culture (Academy of Korean Studies)',
    why: 'regional host of the same encyclopaedia',
  },
  {
    host: 'image.kyeonggi.com',
    path: /^https?:\/\/[^/]+\/(article\/\d+)$/u,
    to: 'https://www.kyeonggi.com/$1',
    kind: 'press',
    publisher: 'Kyeonggi Ilbo',
    why: 'image host of the newspaper',
  },
  {
    host: 'img.kukinews.com',
    path: /^https?:\/\/[^/]+\/(article\/view\/\w+)$/u,
    to: 'https://www.kukinews.com/$1',
    kind: 'press',
    publisher: 'Kuki News',
    why: 'image host of the newspaper',
  },
  {
    host: 'loushibaike.cn',
    path: /^https?:\/\/[^/]+\/(content\/\d{4}-\d{2}\/\d{2}\/content_\d+\.htm)$/u,
    to: 'http://www.zhld.com/$1',
    kind: 'press',
    publisher: 'Zhoukou Daily (zhld.com)',
    why: 'clone that shows the name and the paths of zhld.com',
  },
  {
    host: 'm.hankookilbo.com',
    path: /^https?:\/\/[^/]+\/News\/Read\/(?:Amp\/)?(\w+)$/u,
    to: 'https://www.hankookilbo.com/News/Read/$1',
    kind: 'press',
    publisher: 'Hankook Ilbo',
    why: 'mobile variant of the newspaper',
  },
  {
    host: 'mobile.newsis.com',
    path: /^https?:\/\/[^/]+\/(view\/\w+)$/u,
    to: 'https://www.newsis.com/$1',
    kind: 'press',
    publisher: 'Newsis',
    why: 'mobile variant of the agency',
  },
  {
    host: 'redirector.staging.rv.lonelyplanet.com',
    path: /^https?:\/\/[^/]+\/(.+)$/u,
    to: 'https://www.lonelyplanet.com/$1',
    kind: 'press',
    publisher: 'Lonely Planet',
    why: 'staging host of the publisher',
  },
  {
    host: 'ssl.kado.net',
    path: /^https?:\/\/[^/]+\/\?mod=news&act=articleView&idxno=(\d+).*$/u,
    to: 'http://www.kado.net/?mod=news&act=articleView&idxno=$1',
    kind: 'press',
    publisher: 'Kangwon Domin Ilbo',
    why: 'other host of the newspaper',
  },
  {
    host: 'staging.scite.ai',
    path: /^https?:\/\/[^/]+\/(.+)$/u,
    to: 'https://scite.ai/$1',
    kind: 'academic',
    publisher: 'scite',
    why: 'staging host of the index',
  },
  {
    host: 'wap-cnki-net-s-133.erlist.cn',
    path: /^https?:\/\/[^/]+\/(touch\/web\/Journal\/Article\/\w+\.html)$/u,
    to: 'https://wap.cnki.net/$1',
    kind: 'academic',
    publisher: 'CNKI',
    why: 'library proxy of the index',
  },
  {
    host: 'web.shengxi.vip',
    path: /^https?:\/\/[^/]+\/u\/\?a=gs\.ifeng\.com%2Fa%2F(\d+)%2F(\w+)\.shtml$/u,
    to: 'http://gs.ifeng.com/a/$1/$2.shtml',
    kind: 'press',
    publisher: 'Phoenix Gansu',
    why: 'proxy that names the address it shows',
  },
  {
    host: 'www.hindi-lyrics.com',
    path: /^https?:\/\/[^/]+\/(en\/mab\/[\w-]+)$/u,
    to: 'https://www.unesco.org/$1',
    kind: 'official',
    publisher: 'UNESCO, Man and the Biosphere',
    why: 'clone with the paths of unesco.org',
  },
  {
    host: 'www.zzx168.com',
    path: /^https?:\/\/[^/]+\/(english\/\d{4}-\d{2}\/\d{2}\/c_\d+\.htm)$/u,
    to: 'http://www.xinhuanet.com/$1',
    kind: 'press',
    publisher: 'Xinhua',
    why: 'clone with the paths of xinhuanet.com',
  },
];
