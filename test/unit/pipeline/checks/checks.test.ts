import { describe, expect, it } from 'vitest';
import { loadBaseGeography } from '../../../../data/pipeline/base/base-geography.ts';
import { indexBase } from '../../../../data/pipeline/footprint/base-window.ts';
import { CHECKS, runChecks } from '../../../../data/pipeline/checks/all-checks.ts';
import type { Breach, Sources } from '../../../../data/pipeline/records/read-sources.ts';
import { SOURCES, withChange } from './small-sources.ts';

const BASE = indexBase(await loadBaseGeography('mid'));

const fact = (id: string): Sources['protectedAreas'][number] => {
  const found = SOURCES.protectedAreas.find((record) => record.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const hunchun = fact('chn-hunchun');
const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('empty');
  return first;
};
const range = firstOf(SOURCES.ranges);
const names = firstOf(SOURCES.names);
const place = firstOf(SOURCES.places);

/** What is made wrong, and the field in which the checks must name it. */
const mutations: readonly (readonly [string, Sources, string])[] = [
  ['two records of one id', { ...SOURCES, protectedAreas: [...SOURCES.protectedAreas, hunchun] }, 'id'],
  [
    'a neighbour that is no record',
    withChange('protectedAreas', 'chn-hunchun', { adjoins: ['rus-nowhere'] }),
    'adjoins',
  ],
  [
    'a neighbour that does not name it back',
    withChange('protectedAreas', 'chn-anxi', { adjoins: ['rus-bikin'] }),
    'adjoins',
  ],
  [
    'a successor that is no record',
    withChange('protectedAreas', 'chn-hunchun', { status: 'merged:chn-x' }),
    'status',
  ],
  [
    'a border of two other countries',
    withChange('protectedAreas', 'chn-fangchuan', { border: 'MNG-RUS' }),
    'border',
  ],
  [
    'an area ten times too large',
    withChange('protectedAreas', 'chn-kanas', { area_km2: 220_160 }),
    'area_km2',
  ],
  [
    'more sea than site',
    withChange('protectedAreas', 'chn-changdao', { marine_area_km2: 500 }),
    'marine_area_km2',
  ],
  [
    'a distance for a site that touches the border',
    withChange('protectedAreas', 'chn-fangchuan', { border_distance_km: 7 }),
    'border_distance_km',
  ],
  ['a position outside the frame', withChange('extents', 'chn-anxi', { lat: 10 }), 'lat lon'],
  [
    'a designation without words',
    withChange('protectedAreas', 'chn-anxi', { designation: 'Park' }),
    'designation',
  ],
  ['an open ring', withChange('ranges', range.id, { ring: range.ring.slice(0, -1) }), 'ring'],
  [
    'a range of another area',
    withChange('ranges', range.id, { approx_area_km2: range.approx_area_km2 * 2 }),
    'approx_area_km2',
  ],
  [
    'a range that leaves out where the species lives',
    withChange('ranges', range.id, { ring: range.ring.map(([lon, lat]) => [lon + 3, lat]) }),
    'ring',
  ],
  [
    'a Russian name in Latin letters',
    withChange('names', names.id, { names: { ...names.names, ru: 'Hunchun' } }),
    'names.ru',
  ],
  [
    'a Chinese name in kana',
    withChange('names', names.id, { names: { ...names.names, zh: 'アルタイ' } }),
    'names.zh',
  ],
  [
    'a label that the atlas leaves out',
    withChange('names', names.id, { names: { ...names.names, en: 'Dokdo' } }),
    'names.en',
  ],
  [
    'a sea name on the sea without one',
    withChange('places', place.id, { kind: 'sea', lon: 134, lat: 40 }),
    'lat lon',
  ],
  [
    'a place that the glossary lacks',
    withChange('places', place.id, { glossary_id: 'atlantis' }),
    'glossary_id',
  ],
  [
    'an international record without a relation',
    { ...SOURCES, relations: SOURCES.relations.filter(({ id }) => id !== 'mng-uvs-ramsar') },
    'relations',
  ],
  [
    'a merged record without a relation',
    { ...SOURCES, relations: SOURCES.relations.filter(({ id }) => id !== 'chn-hunchun') },
    'relations',
  ],
  [
    'a record over itself',
    {
      ...SOURCES,
      relations: [...SOURCES.relations, { id: 'chn-anxi', kind: 'part-of', to: 'chn-anxi', basis: 'x' }],
    },
    'to',
  ],
  [
    'a national record over another',
    {
      ...SOURCES,
      relations: [...SOURCES.relations, { id: 'chn-anxi', kind: 'over', to: 'chn-kanas', basis: 'x' }],
    },
    'kind',
  ],
  [
    'a site without names',
    { ...SOURCES, names: SOURCES.names.filter(({ id }) => id !== 'chn-anxi') },
    'names',
  ],
  [
    'a site without an extent',
    { ...SOURCES, extents: SOURCES.extents.filter(({ id }) => id !== 'chn-anxi') },
    'extent',
  ],
  [
    'an address on an unknown host',
    withChange('protectedAreas', 'chn-anxi', {
      sources: [{ title: 'x', url: 'https://unknown.example/x', for: [] }],
    }),
    'sources',
  ],
  [
    'a remark that names the sea without a name',
    withChange('protectedAreas', 'chn-anxi', { notes: 'Near the Sea of Japan.' }),
    'notes',
  ],
  [
    'the name of that sea deep inside a record',
    withChange('corridors', 'ukok', {
      ends: [{ name: 'Берег Японского моря', country: 'RUS', lon: 131, lat: 43 }],
    }),
    'ends.name',
  ],
  [
    'a province without its words',
    withChange('protectedAreas', 'chn-anxi', { admin1: 'Atlantis' }),
    'admin1',
  ],
  [
    'an agreement without its words',
    withChange('protectedAreas', 'chn-anxi', { agreement: 'a handshake' }),
    'agreement',
  ],
  ['a barrier without its words', withChange('corridors', 'ukok', { barriers: ['a dragon'] }), 'barriers'],
  [
    'a project area with an unknown site',
    withChange('projectAreas', 'area-dauria', { site_ids: ['chn-x'] }),
    'site_ids',
  ],
];

function lines(breaches: readonly Breach[]): readonly string[] {
  return breaches.map(({ id, field, what }) => `${id} ${field} ${what}`);
}

describe('the checks of the source files', () => {
  it('find nothing wrong in the committed sources', { timeout: 120_000 }, () => {
    expect(lines(runChecks(SOURCES, BASE))).toEqual([]);
  });

  it.each(mutations)('find %s', (_what, sources, field) => {
    expect(runChecks(sources, null).map((breach) => breach.field)).toContain(field);
  });

  it('find a site that lies in another country', { timeout: 120_000 }, () => {
    const moved = withChange('extents', 'chn-anxi', { lon: 110, lat: 47 });
    expect(lines(runChecks(moved, BASE))).toEqual(['chn-anxi lat lon lies more than 30 km from CHN']);
  });

  it('let a source keep the title under which it was published', () => {
    const quoted = withChange('protectedAreas', 'chn-anxi', {
      sources: [{ title: 'Birds of the Sea of Japan', url: null, for: [] }],
    });
    expect(lines(runChecks(quoted, null)).filter((line) => line.includes('Sea of Japan'))).toEqual([]);
  });

  it('have names of their own', () => {
    const titles = CHECKS.map(({ name }) => name);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
