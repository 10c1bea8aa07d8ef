import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS, layerById } from '../../../src/model/layers.ts';
import type { Site } from '../../../src/model/site.ts';
import { yearBins } from '../../../src/ui/charts/year-bins.ts';
import {
  countOfGroup,
  countOfLayer,
  isSiteLayer,
  sitesOfLayer,
} from '../../../src/ui/panels/layer-counts.ts';

const sites = JSON.parse(readFileSync('public/data/sites.json', 'utf8')) as readonly Site[];

describe('the figures beside the layers', () => {
  it('leave no site without a layer, but those that have gone into another one', () => {
    const shown = new Set(
      LAYERS.filter(isSiteLayer).flatMap((layer) => sitesOfLayer(layer, sites).map((site) => site.id)),
    );
    expect(
      sites.filter((site) => site.status !== 'merged' && !shown.has(site.id)).map((site) => site.id),
    ).toEqual([]);
  });

  it('count each site of a group once, however many of its layers hold it', () => {
    const coasts = LAYERS.filter((layer) => layer.group === 'coasts' && isSiteLayer(layer));
    const sum = coasts.reduce((total, layer) => total + sitesOfLayer(layer, sites).length, 0);
    expect(countOfGroup('coasts', sites)).toBeLessThan(sum);
    expect(countOfGroup('coasts', sites)).toBeGreaterThan(0);
  });

  it('say nothing while nothing is read, rather than none', () => {
    const land = layerById('pa-land');
    const flyways = layerById('flyways');
    if (land === undefined || flyways === undefined) throw new Error('no such layer');
    expect(countOfLayer(land, [], {}, null)).toBeNull();
    expect(countOfLayer(flyways, sites, {}, null)).toBeNull();
  });
});

describe('the band of years', () => {
  it('places every site with a year in one bar and counts the others apart', () => {
    const { bins, withoutYear } = yearBins(sites);
    expect(bins.reduce((sum, bin) => sum + bin.total, 0) + withoutYear).toBe(sites.length);
    expect(bins.map((bin) => bin.year)).toEqual(bins.map((bin) => bin.year).toSorted((a, b) => a - b));
  });

  it('has no span when no site states a year', () => {
    expect(yearBins(sites.map((site) => ({ ...site, year: null }))).span).toBeNull();
  });
});
