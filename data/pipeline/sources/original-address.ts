import { simplifiedName } from './baike-names.ts';
import { SAME_PATH_HOSTS } from './same-path-hosts.ts';
import { WIKIPEDIA_MIRRORS } from './wikipedia-mirrors.ts';

/** Where a copied page really stands, and the rule that says so. */
export interface OriginalAddress {
  readonly rule: string;
  readonly title: string;
  readonly url: string;
  readonly hostKind: string;
}

/**
 * The original of a copied address, where its form alone makes that certain; null otherwise.
 *
 * The Wikipedia page may have changed or moved since it was copied: the rule gives the page of that name, which
 * redirects when it moved.
 */
export function originalAddress(url: string): OriginalAddress | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  return wikipediaPage(parsed) ?? samePathPage(parsed) ?? baikeEntry(parsed);
}

/** The page of a property on UNESCO's World Heritage List, by its number. */
export function worldHeritageUrl(number: number): string {
  return `https://whc.unesco.org/en/list/${String(number)}`;
}

/** The page of a site in the Ramsar Sites Information Service, by its number. */
export function ramsarSiteUrl(number: number): string {
  return `https://rsis.ramsar.org/ris/${String(number)}`;
}

/** The entry of a natural monument in the Korean heritage register, by its number and the code of its province. */
export function naturalMonumentUrl(number: number, provinceCode: number): string {
  const key = `16,${String(number).padStart(4, '0')}0000,${String(provinceCode)}`;
  return `http://www.heritage.go.kr/heri/cul/culSelectDetail.do?VdkVgwKey=${key}`;
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function wikipediaPage(url: URL): OriginalAddress | null {
  const path = decodedPath(url);
  for (const mirror of WIKIPEDIA_MIRRORS.filter(({ host }) => host === url.host)) {
    const name = mirror.path.exec(path)?.[1];
    if (name === undefined) continue;
    return {
      rule: 'wikipedia-mirror',
      title: `Wikipedia (${mirror.language}): ${name.replaceAll('_', ' ')}`,
      url: `https://${mirror.language}.wikipedia.org/wiki/${encodeURI(name.replaceAll(' ', '_'))}`,
      hostKind: 'encyclopaedia',
    };
  }
  return null;
}

function samePathPage(url: URL): OriginalAddress | null {
  const entry = SAME_PATH_HOSTS.find(({ host, path }) => host === url.host && path.test(url.href));
  if (entry === undefined) return null;
  return {
    rule: 'same-path',
    title: entry.publisher,
    url: url.href.replace(entry.path, entry.to),
    hostKind: entry.kind,
  };
}

function baikeEntry(url: URL): OriginalAddress | null {
  if (!/^(?:www\.)?newton\.com\.tw$/u.test(url.host)) return null;
  const [, name, number] = /^\/wiki\/([^/]+)(?:\/(\d+))?$/u.exec(decodedPath(url)) ?? [];
  if (name === undefined) return null;
  const entry = simplifiedName(name);
  return {
    rule: 'baike-entry',
    title: `Baidu Baike: ${entry}`,
    url: `https://baike.baidu.com/item/${encodeURI(entry)}${number === undefined ? '' : `/${number}`}`,
    hostKind: 'encyclopaedia',
  };
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}
