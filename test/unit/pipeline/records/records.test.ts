import { describe, expect, it } from 'vitest';
import { siteClassOf, statusOf, successorOf } from '../../../../data/pipeline/records/site-class.ts';
import { sourceMaker } from '../../../../data/pipeline/records/source-records.ts';
import { nameColumns, nameFinder, translator } from '../../../../data/pipeline/records/text.ts';
import { recordLines } from '../../../../data/pipeline/write-files.ts';
import { SOURCES } from '../checks/small-sources.ts';

function fact(id: string): (typeof SOURCES.protectedAreas)[number] {
  const found = SOURCES.protectedAreas.find((record) => record.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('the class of a site', () => {
  it.each([
    ['chn-kanas', 'land'],
    ['jpn-shiretoko', 'sea'],
    ['rus-pompeevsky', 'proposed'],
    ['chn-hunchun', 'merged'],
    ['mng-uvs-ramsar', 'ramsar'],
    ['kor-whs1591-gochang', 'world-heritage'],
    ['prk-mount-paekdu', 'biosphere'],
    ['chn-arxan-geopark', 'biosphere'],
  ])('of %s is %s', (id, expected) => {
    expect(siteClassOf(fact(id))).toBe(expected);
  });

  it('of a merged record goes with its successor', () => {
    expect(statusOf(fact('chn-hunchun'))).toBe('merged');
    expect(successorOf(fact('chn-hunchun'))).toBe('chn-northeast-tiger-leopard');
    expect(successorOf(fact('chn-kanas'))).toBeNull();
  });
});

describe('a source', () => {
  const toSource = sourceMaker({ 'whc.unesco.org': 'official', 'copy.example': 'copy' });

  it('on a known host keeps its link', () => {
    expect(toSource({ title: 'List', url: 'https://whc.unesco.org/en/list/1606', for: ['year'] })).toEqual({
      title: 'List',
      url: 'https://whc.unesco.org/en/list/1606',
      hostKind: 'official',
      for: ['year'],
    });
  });

  it('on a copy, or on a host that nobody knows, is named without a link', () => {
    expect(toSource({ title: 'A', url: 'https://copy.example/a' })).toMatchObject({
      url: null,
      hostKind: 'copy',
    });
    expect(toSource({ title: 'A', url: 'https://nobody.example/a' })).toMatchObject({
      url: null,
      hostKind: 'copy',
    });
  });

  it('without an address says so', () => {
    expect(toSource({ title: 'general knowledge', url: null })).toMatchObject({
      url: null,
      hostKind: 'none',
      for: [],
    });
  });
});

describe('the texts of the facts', () => {
  it('come in the languages that are on file, else in English', () => {
    const translate = translator([
      {
        about: 'x',
        basis: 'ours',
        texts: { poaching: { zh: '偷猎', ja: '密猟', ko: '밀렵', mn: 'хулгайн ан', ru: 'браконьерство' } },
      },
    ]);
    expect(translate('poaching').mn).toBe('хулгайн ан');
    expect(translate('fire')).toEqual({ en: 'fire' });
    expect(nameColumns(translate('fire'))).toMatchObject({ name_en: 'fire', name_ru: 'fire' });
  });

  it('name the record that has no names', () => {
    expect(() => nameFinder([])('chn-x')).toThrow('chn-x');
  });
});

describe('a file of records', () => {
  it('has one record per line', () => {
    expect(recordLines([{ id: 'a' }, { id: 'b' }])).toBe('[\n{"id":"a"},\n{"id":"b"}\n]\n');
  });
});
