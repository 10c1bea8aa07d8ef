import type {
  ConnectivityAnswer,
  ConnectivityBands,
  FlywayAnswer,
  GapAnswer,
  NodeAnswer,
} from '../../src/model/analysis-answers.ts';
import { DEFAULT_CONNECTIVITY } from '../../src/model/analysis-settings.ts';

/** A gap between a Chinese and a Russian site like a plain one but for what is given. */
export function gap(change: Partial<GapAnswer> & Pick<GapAnswer, 'fromId' | 'toId'>): GapAnswer {
  return {
    key: `${change.fromId}~${change.toId}`,
    fromCountry: 'CHN',
    toCountry: 'RUS',
    fromGroup: [change.fromId],
    toGroup: [change.toId],
    gapKm: 12.4,
    riseKm2: 310,
    risePercent: 4.2,
    protConnPoints: null,
    risePerKm: 25,
    ends: [
      [130.5, 42.7],
      [130.7, 42.8],
    ],
    species: ['amur-tiger'],
    corridors: [],
    barriers: [],
    ...change,
  };
}

export const GAPS: readonly GapAnswer[] = [
  gap({
    fromId: 'chn-jingxin',
    toId: 'rus-land-of-the-leopard',
    barriers: [{ en: 'Border fence', ko: '국경 울타리' }],
    corridors: [{ id: 'hunchun-leopard', status: 'documented' }],
  }),
  gap({
    fromId: 'chn-jingxin',
    toId: 'rus-far-eastern-marine',
    gapKm: 48,
    riseKm2: 77.5,
    risePercent: 1.05,
    risePerKm: 1.6,
    corridors: [{ id: 'planned', status: 'proposed' }],
    ends: [
      [130.6, 42.5],
      [131, 42.4],
    ],
  }),
];

export const NODES: readonly NodeAnswer[] = [
  {
    siteId: 'rus-land-of-the-leopard',
    areaKm2: 2688,
    dPC: 80,
    dPCintra: 60,
    dPCflux: 15,
    dPCconnector: 5,
  },
  { siteId: 'chn-jingxin', areaKm2: 58.74, dPC: 20, dPCintra: 5, dPCflux: 15, dPCconnector: 0 },
];

/** The answer for the tiger with two gaps, two sites and one record left out. */
export const CONNECTIVITY: ConnectivityAnswer = {
  settings: DEFAULT_CONNECTIVITY,
  medianKm: 60,
  leastKm: 20,
  mostKm: 300,
  baseline: { ecKm2: 7381, protConnPercent: 6.4, separateParts: 3 },
  scenario: null,
  gaps: GAPS,
  nodes: NODES,
  leftOut: [{ siteId: 'mng-proposed', reason: 'proposed' }],
  origin: {
    analysis: 'network',
    version: 1,
    parameters: { medianKm: 60, p0: 0.5 },
    siteIds: ['rus-land-of-the-leopard', 'chn-jingxin', 'rus-far-eastern-marine'],
    dataHash: 'a'.repeat(64),
    nodeCommand: 'network --species amur-tiger --median 60000',
  },
};

export const BANDS: ConnectivityBands = {
  ecKm2: { band: { low: 7000, median: 7390, high: 7700 }, reason: null },
  protConnPercent: { band: null, reason: 'no-region-area' },
  gapsKm: {
    'chn-jingxin~rus-land-of-the-leopard': { band: { low: 8, median: 12, high: 17 }, reason: null },
    'chn-jingxin~rus-far-eastern-marine': { band: null, reason: 'nothing-modelled' },
  },
  draws: 200,
  seed: 1,
};

/** A flyway of three sites with one over-long leg. */
export const FLYWAY: FlywayAnswer = {
  species: 'black-faced-spoonbill',
  usualFlightKm: 800,
  reason: null,
  siteCount: 3,
  legs: [
    {
      fromId: 'north',
      toId: 'middle',
      ends: [
        [126, 38],
        [121, 32],
      ],
      lengthKm: 792,
      isWithinUsualFlight: true,
    },
    {
      fromId: 'middle',
      toId: 'south',
      ends: [
        [121, 32],
        [120, 23],
      ],
      lengthKm: 1000,
      isWithinUsualFlight: false,
    },
  ],
  losses: [
    { siteId: 'middle', brokenRoutes: 1, longestLegRiseKm: 800, lengthRiseKm: 90 },
    { siteId: 'south', brokenRoutes: 0, longestLegRiseKm: null, lengthRiseKm: null },
  ],
  protectedSites: 1,
  unprotectedSites: 1,
  unknownSites: 1,
  origin: { ...CONNECTIVITY.origin, analysis: 'flyway', nodeCommand: '' },
};
