import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '../../../src/model/forbidden-labels.ts';
import { isInside } from '../../../src/geo/inside.ts';
import type { Areal } from '../../../src/geo/areal.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { builtLayer, builtRecords } from './built-files.ts';

interface Locality {
  readonly range_id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly presence: boolean;
}
const localities = JSON.parse(
  readFileSync(new URL('../../../data/sources/range-check-localities.json', import.meta.url), 'utf8'),
) as Locality[];

const NAMED = [
  'site-points',
  'species-sites',
  'tumen-wetlands',
  'corridors',
  'neaspec-projects',
  'places',
  'species-ranges',
] as const;

describe('the built layers', () => {
  it.each(NAMED)(
    '%s has names in six languages, none of them one that the atlas leaves out',
    async (name) => {
      for (const { properties } of await builtLayer(name)) {
        for (const language of LANGUAGES) {
          const label = String(properties[`name_${language}`] ?? '');
          expect(label).not.toBe('');
          expect(forbiddenIn(label)).toBeNull();
        }
      }
    },
  );

  it('draw the ranges so that they hold the places where a species is known and leave out where it is not', async () => {
    const ranges = new Map(
      (await builtLayer('species-ranges')).map(({ properties, geometry }) => [
        properties['id'],
        geometry as Areal,
      ]),
    );
    const wrong = localities.filter(({ range_id: id, lon, lat, presence }) => {
      const range = ranges.get(id);
      return range === undefined || isInside([lon, lat], range) !== presence;
    });
    expect(wrong.map(({ range_id: id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it('link the sites of both sides that are documented to adjoin', async () => {
    const links = await builtLayer('adjoining-links');
    expect(links.length).toBeGreaterThanOrEqual(20);
    const ids = new Set(builtRecords('sites').map(({ id }) => id));
    for (const { properties, geometry } of links) {
      expect(properties['id']).toBe(`${properties['a']}--${properties['b']}`);
      expect(ids.has(String(properties['a'])) && ids.has(String(properties['b']))).toBe(true);
      expect(geometry.type).toBe('LineString');
    }
  });

  it('put no sea name on the sea between Japan, the Korean Peninsula and the Russian Federation', async () => {
    const seas = (await builtLayer('places')).filter(({ properties }) => properties['kind'] === 'sea');
    const there = seas.filter(({ geometry }) => {
      if (geometry.type !== 'Point') return true;
      const [lon = 0, lat = 0] = geometry.coordinates;
      return lon > 129.5 && lon < 140 && lat > 35.5 && lat < 46;
    });
    expect(there).toEqual([]);
  });

  it('hold the records of every wetland, corridor, range and site of a species', async () => {
    const pairs = [
      ['tumen-wetlands', 'wetlands'],
      ['corridors', 'corridors'],
      ['species-ranges', 'ranges'],
      ['species-sites', 'species-sites'],
    ] as const;
    for (const [layer, records] of pairs) {
      const drawn = (await builtLayer(layer)).map(({ properties }) => String(properties['id'])).sort();
      expect(drawn).toEqual(
        builtRecords(records)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('hold an outline for every area of the programme', async () => {
    const drawn = (await builtLayer('neaspec-projects')).map(({ properties }) => properties['id']);
    expect(drawn).toEqual(builtRecords('programme').areas.map(({ id }) => id));
    expect(drawn).toHaveLength(7);
  });
});

describe('the built programme', () => {
  const programme = builtRecords('programme');

  it('runs from 1993 to the plan that ends in 2030', () => {
    expect(programme.events[0]?.when).toBe('1993');
    expect(programme.plans.at(-1)?.period).toBe('2026-2030');
  });

  it('is told in six languages', () => {
    const texts = [
      ...programme.events.map(({ what }) => what),
      ...programme.projects.map(({ name }) => name),
      ...programme.areas.map(({ names }) => names),
      ...programme.plans.flatMap(({ themes }) =>
        themes.flatMap(({ objective, items }) => (objective === null ? items : [objective, ...items])),
      ),
    ];
    expect(texts.filter((text) => LANGUAGES.some((language) => (text[language] ?? '') === ''))).toEqual([]);
  });

  it('gives threatened species whose groups sum to the total', () => {
    for (const row of Object.values(programme.threatened.rows)) {
      expect(row.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(row.at(-1));
    }
  });
});
