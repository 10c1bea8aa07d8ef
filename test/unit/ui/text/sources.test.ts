import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/model/source.ts';
import { citationText } from '../../../../src/ui/text/citation.ts';
import { mergeSources, numbersFor, numberSources, numbersOf } from '../../../../src/ui/text/sources.ts';
import { speak } from './speak.ts';

function source(change: Partial<Source> = {}): Source {
  return { title: 'Park', url: 'https://example.org', hostKind: 'official', for: ['year'], ...change };
}

describe('the numbered sources of a card', () => {
  it('numbers the sources in the order of the record and says which figures each bears', () => {
    const numbered = numberSources([source(), source({ title: 'Decree', for: ['area_km2', 'iucn_cat'] })]);
    expect(numbered.map((entry) => entry.number)).toEqual([1, 2]);
    expect(numbersFor(numbered, 'area')).toEqual([2]);
    expect(numbersFor(numbered, 'year')).toEqual([1]);
    expect(numbered[1]?.bears).toEqual(['area', 'iucn']);
  });

  it('understands a field with a remark behind it', () => {
    const [entry] = numberSources([source({ for: ['area_km2 after 2019', 'villages', 'iucnCategory'] })]);
    expect(entry?.bears).toEqual(['area', 'iucn', 'other']);
  });

  it('links an address of a host of standing only', () => {
    const standings = numberSources([
      source(),
      source({ hostKind: 'copy' }),
      source({ url: null, hostKind: 'none' }),
      source({ title: 'general knowledge', url: null, hostKind: 'none' }),
    ]);
    expect(standings.map((entry) => entry.standing)).toEqual([
      'linked',
      'original-wanted',
      'named',
      'general-knowledge',
    ]);
    expect(standings.map((entry) => entry.url)).toEqual(['https://example.org', null, null, null]);
  });

  it('never links what is not a web address', () => {
    const [entry] = numberSources([source({ url: 'javascript:alert(1)' })]);
    expect(entry?.url).toBeNull();
  });

  it('names a source once when several figures rest on it', () => {
    const merged = mergeSources([[source()], [source({ for: ['area_km2'] }), source({ title: 'Other' })]]);
    expect(merged.map((entry) => entry.title)).toEqual(['Park', 'Other']);
    expect(merged[0]?.for).toEqual(['year', 'area_km2']);
    expect(numbersOf(numberSources(merged), [source({ title: 'Other' }), source()])).toEqual([1, 2]);
  });
});

describe('a citation', () => {
  it('holds the name, the atlas, the version, the draft and the sources with their standing', () => {
    const text = citationText(speak('en'), {
      name: 'Land of the Leopard',
      localName: 'Земля леопарда',
      dataVersion: '2026.11.20',
      sources: numberSources([source(), source({ title: 'Copied', url: null, hostKind: 'copy' })]),
      url: 'https://atlas.example/#v=1',
    });
    expect(text.split('\n')).toEqual([
      'Land of the Leopard (Земля леопарда). In: Atlas of Transboundary Protected Areas, Corridors and Seas of North-East Asia. Data version 2026.11.20. Draft, not cleared by the United Nations. https://atlas.example/#v=1',
      'Sources:',
      '1. Park https://example.org',
      '2. Copied (original wanted)',
    ]);
  });
});
