import { LOCAL_LANGUAGE } from '../../../src/model/country.ts';
import type { LocalizedText } from '../../../src/model/language.ts';
import { PLACES } from '../../../src/model/places.ts';
import type { SearchEntry } from '../../../src/dataset/search-entry.ts';
import { placeNames } from '../layers/places.ts';
import type { PlacedSite } from './placed-site.ts';
import type { Sources } from './read-sources.ts';

const SIX = ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const;

/** Glossary entry of each place of the "go to" list. */
const PLACE_GLOSSARY: Readonly<Record<string, readonly string[]>> = {
  tumen: ['tumen'],
  'yellow-sea': ['yellow-sea'],
  'bohai-sea': ['bohai-sea'],
  CHN: ['chn', 'chn-short'],
  PRK: ['prk', 'prk-short'],
  JPN: ['jpn'],
  MNG: ['mng', 'mng-short'],
  KOR: ['kor', 'kor-short'],
  RUS: ['rus', 'rus-short'],
  'CHN-MNG': ['border-chn-mng'],
  'CHN-PRK': ['border-chn-prk'],
  'CHN-RUS': ['border-chn-rus'],
  'KOR-PRK': ['border-prk-kor'],
  'MNG-RUS': ['border-mng-rus'],
  'PRK-RUS': ['border-prk-rus'],
};

function inOrder(names: LocalizedText): string[] {
  return SIX.map((language) => names[language] ?? names.en);
}

/** Other names that lead to the same record, without those that are its names anyway. */
function others(names: readonly string[], more: readonly (string | null)[]): string[] {
  return [...new Set(more.filter((name): name is string => name !== null && !names.includes(name)))];
}

function placeEntries(sources: Sources): SearchEntry[] {
  const nameOf = placeNames(sources);
  return PLACES.flatMap((place): SearchEntry[] => {
    const [first, ...rest] = (PLACE_GLOSSARY[place.id] ?? []).map((id) => inOrder(nameOf(id)));
    const parts = [first ?? [], ...rest]
      .flat()
      .flatMap((name) => (name.includes('/') ? name.split('/') : []));
    return first === undefined
      ? []
      : [{ kind: 'place', id: place.id, names: first, aliases: others(first, [...rest.flat(), ...parts]) }];
  });
}

/** `search-index.json`: every name under which something of the atlas may be looked for. */
export function searchIndex(sites: readonly PlacedSite[], sources: Sources): readonly SearchEntry[] {
  const byId = new Map(sources.names.map((record) => [record.id, record]));
  const entry = (kind: SearchEntry['kind'], id: string, more: readonly (string | null)[]): SearchEntry => {
    const record = byId.get(id);
    if (record === undefined) throw new Error(`${id} names no line in names.jsonl`);
    const names = inOrder(record.names);
    return { kind, id, names, aliases: others(names, [...record.aliases, ...more]) };
  };
  return [
    ...placeEntries(sources),
    ...sites.map(({ fact, names }) =>
      entry('site', fact.id, [fact.name_en, fact.name_local, names[LOCAL_LANGUAGE[fact.country]]]),
    ),
    ...sources.wetlands.map(({ id, name, name_local: local }) =>
      entry('wetland', id, [name, ...(local ?? '').split(' / ').filter((part) => part !== '')]),
    ),
    ...sources.corridors.map(({ id, name }) => entry('corridor', id, [name])),
    ...sources.speciesSites
      .filter(({ lat }) => lat !== null)
      .map(({ id, name }) => entry('species-site', id, [name])),
  ];
}
