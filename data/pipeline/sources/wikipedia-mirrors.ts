/** A host that republishes Wikipedia: which part of the path is the page name, and of which language's Wikipedia. */
export interface WikipediaMirror {
  readonly host: string;
  readonly path: RegExp;
  readonly language: string;
}

const WIKI = /^\/wiki\/(.+)$/u;
const WIKI_HTML = /^\/wiki\/(.+)\.html$/u;
const IPFS = /^\/ipfs\/[^/]+\/wiki\/(.+)\.html$/u;
const ROOT = /^\/(.+)$/u;

/**
 * Mirrors whose page name is the page name of the original. Mirrors that translate by machine keep the name of
 * the page they translate, so their `language` is that of the name, not that of their text.
 */
export const WIKIPEDIA_MIRRORS: readonly WikipediaMirror[] = [
  { host: 'artikel.siakadpt.com', path: /^\/zh\/(.+)$/u, language: 'zh' },
  { host: 'boysha.eth.limo', path: WIKI_HTML, language: 'en' },
  { host: 'cloudflare-ipfs.com', path: IPFS, language: 'en' },
  { host: 'de.frwiki.wiki', path: WIKI, language: 'fr' },
  { host: 'de.wiki.li', path: ROOT, language: 'de' },
  { host: 'en-wikipedia--on--ipfs-org.ipns.dweb.link', path: WIKI, language: 'en' },
  { host: 'en.m.wiki.x.io', path: WIKI, language: 'en' },
  { host: 'en.wikibedia.ru', path: WIKI, language: 'en' },
  { host: 'ewikibg.top', path: WIKI, language: 'en' },
  { host: 'ewikiuk.top', path: WIKI, language: 'en' },
  { host: 'gateway.ipfs.io', path: IPFS, language: 'en' },
  { host: 'hessslslslsls.azureedge.net', path: WIKI, language: 'en' },
  { host: 'hmong.ovh', path: /^\/ru\/(.+)$/u, language: 'en' },
  { host: 'it.abcdef.wiki', path: WIKI, language: 'en' },
  { host: 'ja-two.iwiki.icu', path: WIKI, language: 'ja' },
  { host: 'jmedia.wiki', path: /^\/[^/]+\/(.+)$/u, language: 'en' },
  { host: 'kiwix.haohe.fun', path: /^\/content\/wikipedia_zh_[^/]+\/A\/(.+)$/u, language: 'zh' },
  { host: 'kk.wikial.top', path: WIKI, language: 'en' },
  { host: 'nzt-eth.ipns.dweb.link', path: WIKI_HTML, language: 'en' },
  { host: 'perceptiode.com', path: ROOT, language: 'ru' },
  { host: 'perceptioes.com', path: ROOT, language: 'ru' },
  { host: 'perceptiopt.com', path: ROOT, language: 'ru' },
  { host: 'perceptiosv.com', path: ROOT, language: 'ru' },
  { host: 'piglix.com', path: /^\/piglix\/(.+)$/u, language: 'en' },
  { host: 'pinocchiopedia.com', path: WIKI, language: 'en' },
  { host: 'ru.wikipedia-on-ipfs.org', path: WIKI, language: 'ru' },
  { host: 'sagapedia.com', path: /^\/pl\/(.+)$/u, language: 'pl' },
  { host: 'wiki-org.ru', path: WIKI, language: 'ru' },
  { host: 'wikihandbk.com', path: /^\/wiki\/Русская_Википедия:(.+)$/u, language: 'ru' },
  { host: 'wikimili.com', path: /^\/(?:en|wiki)\/(.+)$/u, language: 'en' },
  { host: 'wikisum.wiki', path: WIKI, language: 'en' },
  { host: 'wikiwand.com', path: /^\/zh-tw\/articles\/(.+)$/u, language: 'zh' },
  { host: 'wiwiki.kfd.me', path: WIKI, language: 'zh' },
  { host: 'www.wikiyy.com', path: /^\/en\/(.+)$/u, language: 'en' },
  { host: 'www.wikizero.net', path: /^\/wiki\/ja\/(.+)$/u, language: 'ja' },
  { host: 'xn--b1aeclack5b4j.su', path: WIKI, language: 'ru' },
  { host: 'zh.m.wiki.x.io', path: /^\/(?:wiki|zh-mo)\/(.+)$/u, language: 'zh' },
  { host: 'zh.wikipedia-ipfs.org', path: WIKI, language: 'zh' },
  { host: 'zhwiki.oracleblog.org', path: /^\/zh-hant\/(.+)$/u, language: 'zh' },
];
