import { describe, expect, it } from 'vitest';
import {
  checkSchemas,
  readRawSources,
  type RawSources,
} from '../../../../data/pipeline/records/read-sources.ts';

const raw = await readRawSources();

function withSite(change: object): RawSources {
  const [first, ...rest] = raw.lines['protectedAreas'] ?? [];
  return { ...raw, lines: { ...raw.lines, protectedAreas: [{ ...(first as object), ...change }, ...rest] } };
}

const mutations: readonly (readonly [string, object, string])[] = [
  ['an area of zero', { area_km2: 0 }, 'area_km2'],
  ['an area as text', { area_km2: '12' }, 'area_km2'],
  ['a year to come', { year: 2045 }, 'year'],
  ['a country of another code', { country: 'CN' }, 'country'],
  ['a latitude and longitude swapped', { lat: 90.02, lon: 47.54 }, 'lat'],
  ['no source', { sources: [] }, 'sources'],
  ['an address that is none', { sources: [{ title: 'x', url: 'www', for: [] }] }, 'sources.0.url'],
  ['an unknown status', { status: 'gone' }, 'status'],
  ['an unknown realm', { realm: 'air' }, 'realm'],
  ['an unknown species', { flagship: ['dragon'] }, 'flagship.0'],
  ['a field that the schema does not know', { colour: 'red' }, 'colour'],
  ['an id with capitals', { id: 'CHN-Hunchun' }, 'id'],
];

describe('the schemas of the source files', () => {
  it('fit every committed record', () => {
    expect(checkSchemas(raw).breaches).toEqual([]);
  });

  it.each(mutations)('refuse %s, naming the field', (_what, change, field) => {
    expect(checkSchemas(withSite(change)).breaches.map((breach) => breach.field)).toContain(field);
  });

  it('name the record that is wrong', () => {
    const [breach] = checkSchemas(withSite({ year: 1 })).breaches;
    expect(breach?.id).toMatch(/^chn-/);
  });
});
