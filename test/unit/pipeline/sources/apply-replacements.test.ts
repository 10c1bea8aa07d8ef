import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReplacements } from '../../../../data/pipeline/sources/apply-replacements.ts';
import { countCopySources } from '../../../../data/pipeline/sources/host-kind.ts';
import { withOriginalUrls } from '../../../../data/pipeline/sources/nested-sources.ts';
import { withNewHosts } from '../../../../data/pipeline/sources/new-hosts.ts';
import { spacedJson, withSources } from '../../../../data/pipeline/sources/record-line.ts';
import type { FactSource, Replacement } from '../../../../data/pipeline/sources/source-record.ts';

const HOSTS = { 'reserve.gov': 'official', 'copy.com': 'copy' };

function source(url: string | null, ...fields: string[]): FactSource {
  return { title: url ?? 'general knowledge', url, for: fields };
}

function replacement(from: string, to: string | null, fields: string[] = [], recordId = '*'): Replacement {
  return {
    recordId,
    from,
    to: { title: to ?? 'a notice with its number', url: to, host_kind: 'official' },
    for: fields,
    basis: 'searched',
    checked: 'the page says so',
    conflict: null,
  };
}

const record = {
  id: 'a',
  area_km2: 12,
  sources: [source('http://copy.com/1', 'area_km2', 'year'), source(null, 'lat')],
};

describe('putting originals in the place of copies', () => {
  it('replaces a copy whose fields are all borne by the original', () => {
    const [changed] = applyReplacements(
      [record],
      [replacement('http://copy.com/1', 'https://reserve.gov/a')],
    );
    expect(changed?.sources.map(({ url }) => url)).toEqual(['https://reserve.gov/a', null]);
    expect(changed?.sources[0]?.for).toEqual(['area_km2', 'year']);
  });

  it('keeps the copy for the fields that the original does not bear', () => {
    const [changed] = applyReplacements(
      [record],
      [replacement('http://copy.com/1', 'https://reserve.gov/a', ['year'])],
    );
    expect(changed?.sources.map((item) => [item.url, ...item.for])).toEqual([
      ['https://reserve.gov/a', 'year'],
      ['http://copy.com/1', 'area_km2'],
      [null, 'lat'],
    ]);
  });

  it('joins the fields when the record already cites the original', () => {
    const cited = { id: 'a', sources: [source('https://reserve.gov/a', 'bbox'), ...record.sources] };
    const [changed] = applyReplacements([cited], [replacement('http://copy.com/1', 'https://reserve.gov/a')]);
    expect(changed?.sources[0]?.for).toEqual(['bbox', 'area_km2', 'year']);
    expect(changed?.sources).toHaveLength(2);
  });

  it('names a document without an address by its title', () => {
    const [changed] = applyReplacements([record], [replacement('http://copy.com/1', null)]);
    expect(changed?.sources[0]).toEqual({
      title: 'a notice with its number',
      url: null,
      for: ['area_km2', 'year'],
    });
  });

  it('leaves records and fields that no replacement names exactly as they are', () => {
    const other = { ...record, id: 'b' };
    const lines = [replacement('http://copy.com/1', 'https://reserve.gov/a', [], 'a')];
    const [changed, untouched] = applyReplacements([record, other], lines);
    expect(untouched).toBe(other);
    expect({ ...changed, sources: [] }).toEqual({ ...record, sources: [] });
  });

  it('loses no field, adds no field and does nothing the second time, whatever the list', () => {
    const urls = ['http://copy.com/1', 'http://copy.com/2', 'https://reserve.gov/a', 'https://reserve.gov/b'];
    const field = fc.constantFrom('area_km2', 'year', 'bbox');
    const sources = fc.array(
      fc.record({ title: fc.constant('t'), url: fc.constantFrom(...urls), for: fc.uniqueArray(field) }),
    );
    const lines = fc.array(
      fc
        .tuple(fc.constantFrom(...urls.slice(0, 2)), fc.constantFrom(...urls.slice(2)), fc.uniqueArray(field))
        .map(([from, to, fields]) => replacement(from, to, fields)),
    );
    fc.assert(
      fc.property(sources, lines, (given, list) => {
        const fields = (items: readonly FactSource[]): string[] =>
          [...new Set(items.flatMap((item) => item.for))].sort();
        const [once] = applyReplacements([{ id: 'a', sources: given }], list);
        expect(fields(once?.sources ?? [])).toEqual(fields(given));
        expect(applyReplacements(once === undefined ? [] : [once], list)).toEqual([once]);
      }),
      { seed: 20, numRuns: 200 },
    );
  });
});

describe('counting sources on copying hosts', () => {
  it('counts unlisted hosts and hosts listed as copies, not official ones and not sources without address', () => {
    const records = [
      { id: 'a', sources: ['http://copy.com/1', 'http://unknown.net/', 'https://reserve.gov/', null] },
    ];
    const typed = records.map(({ id, sources }) => ({
      id,
      sources: sources.map((url) => source(url, 'year')),
    }));
    expect(countCopySources(typed, HOSTS)).toBe(2);
  });
});

describe('writing a fact file', () => {
  it('changes the sources array of a line and no other character', () => {
    const line =
      '{"id": "a", "area_km2": 6808.0, "sources": [{"title": "x ] \\" [", "url": null, "for": ["a"]}], "n": [1]}';
    expect(withSources(line, [source('https://reserve.gov/a', 'year')])).toBe(
      '{"id": "a", "area_km2": 6808.0, "sources": [{"title": "https://reserve.gov/a", "url": "https://reserve.gov/a", "for": ["year"]}], "n": [1]}',
    );
  });

  it('spells JSON as the files do and refuses a line without sources', () => {
    expect(spacedJson({ a: [1, 'ö'], b: null })).toBe('{"a": [1, "ö"], "b": null}');
    expect(() => withSources('{"id": "a"}', [])).toThrow('no sources');
  });

  it('replaces nested addresses only by what holds for every record and every field, and keeps titles', () => {
    const text = '{"title": "Forktail 16", "url": "http://copy.com/1"}, {"url": "http://copy.com/12"}';
    const lines = [
      replacement('http://copy.com/1', 'https://reserve.gov/a', ['year']),
      replacement('http://copy.com/1', 'https://reserve.gov/b', [], 'a'),
      replacement('http://copy.com/1', null),
    ];
    expect(withOriginalUrls(text, lines)).toBe(
      '{"title": "Forktail 16", "url": null}, {"url": "http://copy.com/12"}',
    );
  });

  it('lists new hosts in alphabetical order and corrects the kind of a known one', () => {
    const text = '{\n"note": "n",\n"hosts": {\n"a.org": "copy",\n"z.org": "press"\n}\n}\n';
    const lines = [replacement('http://copy.com/1', 'https://m.org/x'), replacement('x', 'https://a.org/y')];
    expect(withNewHosts(text, lines)).toBe(
      '{\n"note": "n",\n"hosts": {\n"a.org": "official",\n"m.org": "official",\n"z.org": "press"\n}\n}\n',
    );
  });
});
