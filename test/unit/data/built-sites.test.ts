import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../src/geo/area.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { validityBreaches } from '../../../src/geo/validity.ts';
import type { Areal, LonLat } from '../../../src/geo/areal.ts';
import { BORDERS, COUNTRIES } from '../../../src/model/country.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { SITE_CLASSES } from '../../../src/model/site.ts';
import { builtLayer, builtRecords } from './built-files.ts';

const sites = builtRecords('sites');
const details = builtRecords('site-details');
const byId = new Map(sites.map((site) => [site.id, site]));
const outlines = await builtLayer('protected-areas');
const overview = await builtLayer('protected-areas-overview');
const points = await builtLayer('site-points');

describe('the built sites', () => {
  it('are 322, 174 of them designated or inscribed along the land borders', () => {
    expect(sites).toHaveLength(322);
    const along = sites.filter(
      ({ border, status }) => border !== null && (status === 'designated' || status === 'inscribed'),
    );
    expect(along).toHaveLength(174);
    expect(along.filter(({ level }) => level === 'international')).toHaveLength(17);
  });

  it('have a point each, and an outline wherever the area is known', () => {
    expect(points).toHaveLength(sites.length);
    const drawn = new Set(outlines.map(({ properties }) => properties['id']));
    expect(
      sites.filter(({ id, areaKm2: area }) => (area !== null) !== drawn.has(id)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('are drawn with the reported area, within 1 %', () => {
    const wrong = outlines.flatMap(({ properties, geometry }) => {
      const reported = Number(properties['areaKm2']);
      const error = Math.abs(areaKm2(geometry) / reported - 1);
      return error > 0.01 && Math.abs(areaKm2(geometry) - reported) > 0.001
        ? [`${properties['id']} ${(error * 100).toFixed(2)}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('are valid outlines in both files', () => {
    const wrong = [...outlines, ...overview].flatMap(({ properties, geometry }) =>
      validityBreaches(geometry as Areal).map((code) => `${properties['id']} ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are the same sites with the same properties in the overview', () => {
    expect(overview.map(({ properties }) => properties)).toEqual(
      outlines.map(({ properties }) => properties),
    );
  });

  it('have their names inside their outlines', () => {
    const shapes = new Map(outlines.map(({ properties, geometry }) => [properties['id'], geometry as Areal]));
    const outside = points.filter(({ properties, geometry }) => {
      const shape = shapes.get(properties['id'] ?? '');
      return (
        shape !== undefined &&
        geometry.type === 'Point' &&
        !isInside(geometry.coordinates as unknown as LonLat, shape)
      );
    });
    expect(outside.map(({ properties }) => properties['id'])).toEqual([]);
  });

  it('have each a rank of its own, the first a border site with a flagship species', () => {
    const ranks = points.map(({ properties }) => Number(properties['rank'])).sort((a, b) => a - b);
    expect(ranks).toEqual(points.map((_, index) => index + 1));
    const first = byId.get(
      String(points.find(({ properties }) => properties['rank'] === 1)?.properties['id']),
    );
    expect(first?.border).not.toBeNull();
    expect(first?.flagship.length).toBeGreaterThan(0);
  });

  it('have six names and only words of the vocabulary', () => {
    for (const site of sites) {
      expect(LANGUAGES.every((language) => (site.names[language] ?? '') !== '')).toBe(true);
      expect(COUNTRIES).toContain(site.country);
      expect(SITE_CLASSES).toContain(site.siteClass);
      if (site.border !== null) expect(BORDERS).toContain(site.border);
    }
  });

  it('have details in the same order', () => {
    expect(details.map(({ id }) => id)).toEqual(sites.map(({ id }) => id));
  });

  it('show no link to a copy, and every source has a title', () => {
    const sources = details.flatMap((detail) => detail.sources);
    expect(
      sources.filter(({ hostKind, url }) => (hostKind === 'copy' || hostKind === 'none') && url !== null),
    ).toEqual([]);
    expect(sources.filter(({ title }) => title === '')).toEqual([]);
    expect(details.filter((detail) => detail.sources.length === 0)).toEqual([]);
  });

  it('name each other as neighbours, at the same distance', () => {
    const found = new Map(
      details.map(({ id, neighbours }) => [id, new Map(neighbours.map((one) => [one.siteId, one]))]),
    );
    for (const { id, neighbours } of details) {
      for (const { siteId, distanceKm, documented } of neighbours) {
        expect(found.get(siteId)?.get(id)).toEqual({ siteId: id, distanceKm, documented });
      }
    }
  });

  it('have 31 documented pairs across a border', () => {
    const pairs = details.flatMap(({ id, neighbours }) =>
      neighbours
        .filter(
          ({ siteId, documented }) =>
            documented && id < siteId && byId.get(id)?.country !== byId.get(siteId)?.country,
        )
        .map(({ siteId }) => `${id} ${siteId}`),
    );
    expect(pairs).toHaveLength(31);
  });
});

describe('the overlaps of the built sites', () => {
  it('leave no international record unsaid: it stands over national ones, or over none', () => {
    const standing = sites.filter(
      ({ level, relations }) => level === 'international' && relations.length > 0,
    );
    const alone = sites.filter(({ level, relations }) => level === 'international' && relations.length === 0);
    expect(standing.length + alone.length).toBe(44);
    expect(alone.map(({ id }) => id)).toContain('prk-mount-kumgang');
    expect(standing.map(({ id }) => id)).toContain('mng-uvs-ramsar');
  });

  it('take every merged record into its successor and off the layers', () => {
    const merged = sites.filter(({ status }) => status === 'merged');
    expect(merged).toHaveLength(6);
    for (const site of merged) {
      expect(site.siteClass).toBe('merged');
      expect(site.relations.some(({ kind }) => kind === 'merged-into')).toBe(true);
    }
  });

  it('count the eastern part of Siilkhem inside the park', () => {
    expect(byId.get('mng-siilkhem-a')?.relations).toEqual([{ kind: 'part-of', siteId: 'mng-siilkhem' }]);
  });

  it('point to records of the same country', () => {
    for (const site of sites) {
      for (const { siteId } of site.relations) expect(byId.get(siteId)?.country).toBe(site.country);
    }
  });
});
