import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ConnectivityAnswer } from '../../../src/model/analysis-answers.ts';
import { DEFAULT_CONNECTIVITY, type ConnectivitySettings } from '../../../src/model/analysis-settings.ts';
import type { Scenario, ScenarioEdit } from '../../../src/model/scenario.ts';
import type { Site, SiteDetails } from '../../../src/model/site.ts';
import type { AnalysisApi } from '../../../src/worker/analysis-protocol.ts';
import { NO_PROGRESS, scenarioOf, shippedAnalysis, valueOf } from './shipped-analysis.ts';

const sites = JSON.parse(readFileSync('public/data/sites.json', 'utf8')) as readonly Site[];
const details = JSON.parse(readFileSync('public/data/site-details.json', 'utf8')) as readonly SiteDetails[];

const TIGER: ConnectivitySettings = DEFAULT_CONNECTIVITY;

/** A square of some 20 km between Poltavsky and Fenghuangshan, in which no site of the atlas lies. */
const DRAWN: ScenarioEdit = {
  kind: 'site',
  id: 'own-1',
  name: 'Drawn',
  ring: [
    [131, 44.5],
    [131.2, 44.5],
    [131.2, 44.7],
    [131, 44.7],
  ],
};

let api: AnalysisApi;
let tiger: ConnectivityAnswer;

async function ask(
  scenario: Scenario | null,
  settings: ConnectivitySettings = TIGER,
): Promise<ConnectivityAnswer> {
  return valueOf(await api.connectivity(settings, scenario, NO_PROGRESS));
}

beforeAll(async () => {
  api = await shippedAnalysis();
  tiger = await ask(null);
}, 120_000);

describe('the gaps of the tiger', () => {
  it('are there, best first by the rise of connected area', () => {
    expect(tiger.gaps.length).toBeGreaterThan(0);
    const rises = tiger.gaps.map(({ riseKm2 }) => riseKm2);
    expect(rises).toEqual([...rises].sort((a, b) => b - a));
  });

  it('lie between sites of two countries, both with tigers on record', () => {
    const tigers = new Set(
      sites.filter(({ flagship }) => flagship.includes('amur-tiger')).map(({ id }) => id),
    );
    for (const { fromId, toId, fromCountry, toCountry } of tiger.gaps) {
      expect(fromCountry).not.toBe(toCountry);
      expect(tigers.has(fromId) && tigers.has(toId)).toBe(true);
    }
  });

  it('never name a pair that adjoins on record, nor sites that touch', () => {
    const adjoining = new Set(
      details.flatMap(({ id, neighbours }) =>
        neighbours.filter(({ documented }) => documented).map(({ siteId }) => `${id}~${siteId}`),
      ),
    );
    for (const { fromGroup, toGroup, gapKm } of tiger.gaps) {
      expect(gapKm).toBeGreaterThan(0.5);
      for (const from of fromGroup)
        for (const to of toGroup) expect(adjoining.has(`${from}~${to}`)).toBe(false);
    }
  });

  it('keep to the border that is chosen', async () => {
    const all = await ask(null, { ...TIGER, species: 'snow-leopard' });
    const some = await ask(null, { ...TIGER, species: 'snow-leopard', border: 'MNG-RUS' });
    expect(some.gaps.length).toBeGreaterThan(0);
    expect(some.gaps.length).toBeLessThan(all.gaps.length);
    for (const { fromCountry, toCountry } of some.gaps) {
      expect([fromCountry, toCountry].sort()).toEqual(['MNG', 'RUS']);
    }
  });

  it('have points of ProtConn for the belts of all borders, none below 0', () => {
    expect(Number(tiger.origin.parameters['regionKm2'])).toBeGreaterThan(900_000);
    expect(tiger.gaps.every(({ protConnPoints }) => protConnPoints !== null && protConnPoints >= 0)).toBe(
      true,
    );
  });
});

describe('an answer', () => {
  it('is the same when it is asked again', async () => {
    expect(await ask(null)).toEqual(tiger);
  });

  it('says how it came about: units, ids, hash of the data and the command', () => {
    const { origin } = tiger;
    expect(origin.dataHash).toMatch(/^[0-9a-f]{64}$/);
    expect(origin.siteIds).toHaveLength(tiger.nodes.length);
    expect(origin.parameters).toMatchObject({
      medianKm: 60,
      medianFrom: 'species-record',
      touchingWithinM: 500,
    });
    expect(origin.nodeCommand).toBe('gaps --species amur-tiger');
  });

  it('holds only numbers that JSON can carry', () => {
    expect(JSON.parse(JSON.stringify(tiger))).toEqual(tiger);
  });

  it('gives each site its three parts, which add up', () => {
    for (const { dPC, dPCintra, dPCflux, dPCconnector } of tiger.nodes) {
      expect(dPCintra + dPCflux + dPCconnector).toBeCloseTo(dPC, 9);
    }
  });
});

describe('a scenario', () => {
  it('without edits is no scenario', async () => {
    expect((await ask(scenarioOf())).scenario).toBeNull();
  });

  it('that joins the best gap raises the connected area by what the gap promised', async () => {
    const [gap] = tiger.gaps;
    const { fromId, toId, riseKm2, protConnPoints } = gap!;
    const { scenario, baseline } = await ask(
      scenarioOf({ kind: 'link', from: fromId, to: toId, distanceM: 0 }),
    );
    expect(scenario!.ecKm2 - baseline.ecKm2).toBeCloseTo(riseKm2, 6);
    expect(scenario!.protConnPercent! - baseline.protConnPercent!).toBeCloseTo(protConnPoints!, 6);
  });

  it('that removes a site lowers the connected area, and one that adds a site or adopts one raises it', async () => {
    const [first] = tiger.nodes;
    const removed = await ask(scenarioOf({ kind: 'remove', siteId: first!.siteId }));
    expect(removed.scenario!.ecKm2).toBeLessThan(tiger.baseline.ecKm2);
    const added = await ask(scenarioOf(DRAWN));
    expect(added.scenario!.ecKm2).toBeGreaterThan(tiger.baseline.ecKm2);
    const proposed = sites.find(
      ({ status, geometryBasis }) => status === 'proposed' && geometryBasis === 'modelled',
    );
    const adopted = await ask(scenarioOf({ kind: 'adopt', siteId: proposed!.id }));
    expect(adopted.scenario!.ecKm2).toBeGreaterThan(tiger.baseline.ecKm2);
  });

  it('counts drawn ground that a site covers already only once', async () => {
    const park = sites.find(({ id }) => id === 'rus-land-of-the-leopard')!;
    const [lon, lat] = park.centre;
    const inside: ScenarioEdit = {
      kind: 'site',
      id: 'own-2',
      name: 'Inside',
      ring: [
        [lon - 0.01, lat - 0.01],
        [lon + 0.01, lat - 0.01],
        [lon + 0.01, lat + 0.01],
        [lon - 0.01, lat + 0.01],
      ],
    };
    const { scenario, baseline } = await ask(scenarioOf(inside));
    expect(scenario!.ecKm2 / baseline.ecKm2).toBeCloseTo(1, 9);
  });

  it('with a stepping stone has no more area, only shorter ways', async () => {
    const stone: ScenarioEdit = { kind: 'stone', id: 'own-3', name: 'Stone', position: [131.12, 44.62] };
    const { scenario, baseline } = await ask(scenarioOf(stone));
    expect(scenario!.ecKm2).toBeGreaterThanOrEqual(baseline.ecKm2);
    expect(scenario!.separateParts).toBeLessThanOrEqual(baseline.separateParts);
  });

  it('says of a link that ends at no site of the network', async () => {
    const { leftOut } = await ask(
      scenarioOf({ kind: 'link', from: 'jpn-izumi-nowhere', to: tiger.nodes[0]!.siteId, distanceM: 0 }),
    );
    expect(leftOut).toContainEqual({ siteId: 'jpn-izumi-nowhere', reason: 'link-end-not-counted' });
  });
});

describe('an edit in the hand', () => {
  const own = { kind: 'stone', id: 'own-3', name: 'Stone', position: [131.12, 44.62] } as const;
  const { nodes } = { nodes: [DRAWN, own] };

  it('moves to the same figures that the whole answer gives, within a millionth', async () => {
    const link: ScenarioEdit = { kind: 'link', from: 'own-1', to: tiger.nodes[0]!.siteId, distanceM: 3000 };
    for (const edit of [...nodes, link]) {
      const others = edit === link ? [DRAWN, own] : [link, DRAWN, own].filter((other) => other !== edit);
      const held = valueOf(await api.hold(TIGER, scenarioOf(...others, edit), edit));
      const whole = await ask(scenarioOf(...others, edit));
      expect(held.baseline).toEqual(whole.baseline);
      expect(held.scenario.ecKm2 / whole.scenario!.ecKm2).toBeCloseTo(1, 6);
      expect(held.scenario.protConnPercent! / whole.scenario!.protConnPercent!).toBeCloseTo(1, 6);
      expect(held.scenario.separateParts).toBe(whole.scenario!.separateParts);
    }
  });

  it('follows the hand', async () => {
    valueOf(await api.hold(TIGER, scenarioOf(DRAWN), DRAWN));
    const ring = DRAWN.ring.map(([lon, lat]) => [lon + 0.05, lat] as const);
    const moved = valueOf(await api.drag({ ...DRAWN, ring }));
    const whole = await ask(scenarioOf({ ...DRAWN, ring }));
    expect(moved.scenario.ecKm2 / whole.scenario!.ecKm2).toBeCloseTo(1, 6);
  });
});

describe('a run', () => {
  it('that is cancelled answers so', async () => {
    const running = api.connectivityBands(TIGER, null, NO_PROGRESS);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await api.cancel('connectivityBands');
    expect(await running).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
  });

  it('gives way to a newer one of its kind', async () => {
    const older = api.connectivityBands(TIGER, null, NO_PROGRESS);
    const newer = api.connectivityBands({ ...TIGER, species: 'amur-leopard' }, null, NO_PROGRESS);
    expect(await older).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    const bands = valueOf(await newer);
    expect(bands.draws).toBe(200);
    const { low, median, high } = bands.ecKm2.band!;
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
  }, 120_000);
});

describe('the flyway of the hooded crane', () => {
  it('leads from breeding to wintering sites and tells which loss breaks it', async () => {
    const flyway = valueOf(await api.flyway('hooded-crane', null));
    expect(flyway.reason).toBeNull();
    expect(flyway.legs.length).toBeGreaterThan(0);
    expect(flyway.protectedSites + flyway.unprotectedSites + flyway.unknownSites).toBe(flyway.siteCount);
    expect(flyway.legs.every(({ ends }) => ends.every(([lon, lat]) => lon !== 0 && lat !== 0))).toBe(true);
  });

  it('is not made up for a cat', async () => {
    const flyway = valueOf(await api.flyway('amur-tiger', null));
    expect(flyway.reason).not.toBeNull();
    expect(flyway.legs).toEqual([]);
  });
});
