import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import type { SixLanguages } from '../../../src/dataset/schema/shared.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

const OWN_SCRIPT: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  ko: /\p{Script=Hangul}/u,
  mn: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
};
const FOREIGN_SCRIPT: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Katakana}|\p{Script=Hiragana}/u,
  zh: /\p{Script=Hangul}|\p{Script=Cyrillic}|\p{Script=Katakana}|\p{Script=Hiragana}/u,
  ja: /\p{Script=Hangul}|\p{Script=Cyrillic}/u,
  ko: /\p{Script=Cyrillic}|\p{Script=Katakana}|\p{Script=Hiragana}/u,
  mn: /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}/u,
  ru: /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}|[ӨөҮү]/u,
};

function wrongScripts(id: string, field: string, names: Partial<SixLanguages>): Breach[] {
  return LANGUAGES.flatMap((language) => {
    const name = names[language];
    if (name === undefined || (OWN_SCRIPT[language].test(name) && !FOREIGN_SCRIPT[language].test(name)))
      return [];
    return [breach(id, `${field}.${language}`, `"${name}" is not in the script of the language`)];
  });
}

/** Names are in the script of their language. */
export const scripts: Check = {
  name: 'scripts',
  run: (sources) => [
    ...sources.names.flatMap(({ id, names }) => wrongScripts(id, 'names', names)),
    ...sources.species.flatMap(({ id, names }) => wrongScripts(id, 'names', names)),
    ...sources.translations.flatMap(({ texts }) =>
      Object.entries(texts).flatMap(([english, others]) =>
        wrongScripts(english.slice(0, 40), 'translations', others),
      ),
    ),
  ],
};

const UNNAMED_SEA = [129.5, 35.5, 140, 46] as const;

function labelsOnUnnamedSea(sources: Sources): Breach[] {
  const [west, south, east, north] = UNNAMED_SEA;
  return sources.places
    .filter(({ kind, lon, lat }) => kind === 'sea' && lon > west && lon < east && lat > south && lat < north)
    .map(({ id }) => breach(id, 'lat lon', 'puts the name of a sea on the sea that has none here'));
}

/** No sea name stands on the sea between Japan, the Korean Peninsula and the Russian Federation. */
export const unnamedSea: Check = { name: 'unnamed-sea', run: labelsOnUnnamedSea };
