import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CoverageAnswer, ZoneAnswer } from '../../../src/model/analysis-answers.ts';
import type { ScenarioPosition } from '../../../src/model/scenario.ts';
import type { Site } from '../../../src/model/site.ts';
import type { AnalysisApi } from '../../../src/worker/analysis-protocol.ts';
import { NO_PROGRESS, scenarioOf, shippedAnalysis, valueOf } from './shipped-analysis.ts';

const sites = JSON.parse(readFileSync('public/data/sites.json', 'utf8')) as readonly Site[];
const SQUARE: readonly ScenarioPosition[] = [
  [131, 44.5],
  [131.2, 44.5],
  [131.2, 44.7],
  [131, 44.7],
];

let api: AnalysisApi;
let answer: CoverageAnswer;

function zone(id: string, zones: readonly ZoneAnswer[] = answer.baseline): ZoneAnswer {
  const found = zones.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no zone ${id}`);
  return found;
}

beforeAll(async () => {
  api = await shippedAnalysis();
  answer = valueOf(await api.coverage(null, NO_PROGRESS));
}, 120_000);

describe('the coverage of the shipped zones', () => {
  it('has belts on both sides of every border, seas, the estuary and the ranges', () => {
    const kinds = new Set(answer.baseline.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['border-belt', 'estuary', 'range', 'sea', 'sea-belt']);
    expect(new Set(answer.baseline.map(({ id }) => id)).size).toBe(answer.baseline.length);
  });

  it('adds up: gross less overlap is net, net and what is missing make 30 % or more, no share exceeds 100', () => {
    for (const { areaKm2, protectedAreas, withOecms, withProposed } of answer.baseline) {
      for (const { netKm2, grossKm2, overlapKm2, percent, missingKm2 } of [
        protectedAreas,
        withOecms,
        withProposed,
      ]) {
        expect(grossKm2 - overlapKm2).toBeCloseTo(netKm2, 6);
        expect(netKm2 + missingKm2!).toBeGreaterThanOrEqual(0.3 * areaKm2 - 1e-6);
        expect(percent).toBeCloseTo((100 * netKm2) / areaKm2, 6);
        expect(percent).toBeLessThanOrEqual(100);
      }
      expect(withOecms.netKm2).toBeGreaterThanOrEqual(protectedAreas.netKm2);
      expect(withProposed.netKm2).toBeGreaterThanOrEqual(withOecms.netKm2);
    }
  });

  it('grows with the depth of a belt in km²', () => {
    const nets = [10, 25, 50, 100].map((depth) => zone(`belt-chn-rus-rus-${depth}`).protectedAreas.netKm2);
    expect(nets).toEqual([...nets].sort((a, b) => a - b));
  });

  it('leaves out biosphere reserves, proposals and merged records, and lists them', () => {
    const leftOut = new Map(answer.leftOut.map(({ siteId, reason }) => [siteId, reason]));
    for (const { id, status } of sites) {
      if (status === 'merged' || status === 'proposed') expect(leftOut.has(id)).toBe(true);
    }
    expect(answer.origin.siteIds.length).toBeGreaterThan(200);
  });

  it('is the same when it is asked again', async () => {
    expect(valueOf(await api.coverage(null, NO_PROGRESS))).toEqual(answer);
  });
});

describe('a scenario', () => {
  it('that draws a site adds its ground where nothing covers it, and changes no other zone', async () => {
    const drawn = valueOf(await api.drawnCoverage(SQUARE, null));
    const free = drawn.areaKm2 - drawn.protectedAreas.netKm2;
    const edit = { kind: 'site', id: 'own-1', name: 'Drawn', ring: SQUARE } as const;
    const { scenario } = valueOf(await api.coverage(scenarioOf(edit), NO_PROGRESS));
    const rise = (id: string): number =>
      zone(id, scenario!).protectedAreas.netKm2 - zone(id).protectedAreas.netKm2;
    expect(rise('belt-chn-rus-chn-100') + rise('belt-chn-rus-rus-100')).toBeCloseTo(free, 1);
    expect(rise('sea-yellow-sea')).toBeCloseTo(0, 6);
    const after = valueOf(await api.drawnCoverage(SQUARE, scenarioOf(edit)));
    expect(after.protectedAreas.percent).toBeCloseTo(100, 3);
  });

  it('that adopts a proposal moves it to what is protected, and one that removes a site lowers the share', async () => {
    const proposed = sites.find(
      ({ status, geometryBasis }) => status === 'proposed' && geometryBasis === 'modelled',
    );
    const edits = [{ kind: 'adopt', siteId: proposed!.id }] as const;
    const { scenario } = valueOf(await api.coverage(scenarioOf(...edits), NO_PROGRESS));
    const sum = (zones: readonly ZoneAnswer[]): number =>
      zones.reduce((total, { protectedAreas }) => total + protectedAreas.netKm2, 0);
    expect(sum(scenario!)).toBeGreaterThanOrEqual(sum(answer.baseline) - 1e-6);
    const removed = scenarioOf({ kind: 'remove', siteId: 'rus-land-of-the-leopard' });
    const lower = valueOf(await api.coverage(removed, NO_PROGRESS)).scenario;
    const id = 'belt-chn-rus-rus-10';
    expect(zone(id, lower!).protectedAreas.netKm2).toBeLessThan(zone(id).protectedAreas.netKm2);
  });
});

describe('growth', () => {
  it('ends at the coverage of today, less what has no year', async () => {
    const id = 'belt-prk-rus-rus-50';
    const { points, undatedKm2, zoneAreaKm2 } = valueOf(await api.growth([id], null, NO_PROGRESS));
    expect(zoneAreaKm2 / zone(id).areaKm2).toBeCloseTo(1, 6);
    expect(points.at(-1)!.cumulativeKm2 + undatedKm2).toBeCloseTo(zone(id).protectedAreas.netKm2, 1);
  });
});

describe('bands and outlines', () => {
  it('draw positions for the zones that are asked for', async () => {
    const id = 'belt-prk-rus-rus-10';
    const bands = valueOf(await api.coverageBands([id, 'no-such-zone'], null, NO_PROGRESS));
    expect(Object.keys(bands)).toEqual([id]);
    const { low, high } = bands[id]!.band!;
    expect(low).toBeLessThanOrEqual(high);
    expect(high).toBeLessThanOrEqual(100);
  }, 120_000);

  it('are published once for the map', async () => {
    const url = valueOf(await api.zoneOutlines(['estuary-tumen']));
    expect(valueOf(await api.zoneOutlines(['estuary-tumen']))).toBe(url);
    const { features } = JSON.parse(url.replace(/^text:/, '')) as {
      features: { properties: { id: string } }[];
    };
    expect(features.map(({ properties }) => properties.id)).toEqual(['estuary-tumen']);
  });
});
