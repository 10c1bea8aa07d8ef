import type {
  CoverageAnswer,
  CoverageFigures,
  GrowthAnswer,
  ZoneAnswer,
} from '../../src/model/analysis-answers.ts';
import type { OfficialCoverage, OfficialPoint } from '../../src/model/official-figures.ts';

/** Figures of a zone of that area, so that gross less overlap is net and 30 % is the target. */
export function figures(areaKm2: number, netKm2: number, overlapKm2 = 0): CoverageFigures {
  return {
    netKm2,
    grossKm2: netKm2 + overlapKm2,
    overlapKm2,
    percent: areaKm2 > 0 ? (100 * netKm2) / areaKm2 : null,
    missingKm2: areaKm2 > 0 ? Math.max(0, 0.3 * areaKm2 - netKm2) : null,
  };
}

/** A zone with that share covered; `change` gives it its place. */
export function zone(
  change: Partial<ZoneAnswer>,
  areaKm2: number,
  netKm2: number,
  overlapKm2 = 0,
): ZoneAnswer {
  return {
    id: 'zone',
    kind: 'border-belt',
    border: null,
    country: null,
    depthKm: null,
    nameId: null,
    species: null,
    limits: 'Drawn for a test.',
    areaKm2,
    protectedAreas: figures(areaKm2, netKm2, overlapKm2),
    withOecms: figures(areaKm2, netKm2, overlapKm2),
    withProposed: figures(areaKm2, netKm2 + 10, overlapKm2),
    ...change,
  };
}

const CHN_RUS = { border: 'CHN-RUS', depthKm: 50 } as const;

export const ZONES: readonly ZoneAnswer[] = [
  zone({ ...CHN_RUS, id: 'belt-chn-rus-chn-50', country: 'CHN' }, 1000, 100, 20),
  zone({ ...CHN_RUS, id: 'belt-chn-rus-rus-50', country: 'RUS' }, 3000, 1200, 30),
  zone({ id: 'belt-chn-rus-chn-10', border: 'CHN-RUS', depthKm: 10, country: 'CHN' }, 200, 50),
  zone({ id: 'belt-mng-rus-mng-50', border: 'MNG-RUS', depthKm: 50, country: 'MNG' }, 2000, 500),
  zone({ id: 'belt-mng-rus-rus-50', border: 'MNG-RUS', depthKm: 50, country: 'RUS' }, 2000, 900),
  zone({ id: 'sea-belt-jpn-22', kind: 'sea-belt', country: 'JPN', depthKm: 22.224 }, 500, 20),
  zone({ id: 'sea-belt-jpn-44', kind: 'sea-belt', country: 'JPN', depthKm: 44.448 }, 900, 27),
  zone({ id: 'sea-yellow-sea', kind: 'sea', nameId: 'yellow-sea' }, 400, 4),
  zone({ id: 'range-amur-tiger', kind: 'range', species: 'amur-tiger' }, 800, 240),
  zone({ id: 'estuary-tumen', kind: 'estuary', nameId: 'tumen' }, 0, 0),
];

export const COVERAGE: CoverageAnswer = {
  baseline: ZONES,
  scenario: null,
  leftOut: [
    { siteId: 'a-biosphere', reason: 'biosphere-reserve' },
    { siteId: 'a-proposal', reason: 'proposed' },
  ],
  origin: {
    analysis: 'coverage',
    version: 1,
    parameters: { targetPercent: 30 },
    siteIds: ['one', 'two'],
    dataHash: 'a'.repeat(64),
    nodeCommand: 'zones',
  },
};

export const GROWTH: GrowthAnswer = {
  zoneIds: ['belt-chn-rus-chn-50', 'belt-chn-rus-rus-50'],
  zoneAreaKm2: 4000,
  points: [
    { year: 1963, siteIds: ['one'], newKm2: 300, cumulativeKm2: 300, cumulativePercent: 7.5 },
    { year: 1998, siteIds: ['two'], newKm2: 1000, cumulativeKm2: 1300, cumulativePercent: 32.5 },
  ],
  undatedSiteIds: ['three', 'four'],
  undatedKm2: 12,
};

function point(date: string, landPercent: number, hasNewDenominator = false): OfficialPoint {
  return {
    date,
    landPercent,
    seaPercent: 4.8,
    landPercentWithOecms: landPercent,
    seaPercentWithOecms: 4.8,
    landAreaKm2: 9_355_609.18,
    seaAreaKm2: 957_349.11,
    hasNewDenominator,
  };
}

export const OFFICIAL: OfficialCoverage = {
  source: {
    title: 'Protected Planet monthly country statistics',
    url: 'https://github.com/unepwcmc/ProtectedPlanet',
  },
  countries: [
    {
      country: 'CHN',
      latest: point('2026-05-01', 15.61),
      landMissingKm2: 1_346_003,
      seaMissingKm2: 241_069,
      series: [
        point('2016-11-28', 17.1),
        point('2024-10-23', 15.6, true),
        point('2025-11-01', 15.57, true),
        point('2026-05-01', 15.61),
      ],
      pledge: {
        document: { en: 'A strategy of 2024' },
        text: { en: 'By 2030 at least 30 %.' },
        sources: [{ url: 'https://example.org/strategy', note: null }],
      },
      protConn: {
        percent: 0.54,
        date: '2021-05-14',
        author: 'JRC (DOPA)',
        medianDispersalKm: 10,
        source: 'a file',
        caveat: 'public-records-only',
      },
      records: { open: 122, restricted: 2960, date: '2021-06' },
    },
    {
      country: 'MNG',
      latest: { ...point('2026-05-01', 19.82), seaPercent: null, seaPercentWithOecms: null, seaAreaKm2: 0 },
      landMissingKm2: 159_358,
      seaMissingKm2: null,
      series: [{ ...point('2026-05-01', 19.82), seaPercent: null, seaPercentWithOecms: null, seaAreaKm2: 0 }],
      pledge: null,
      protConn: null,
      records: null,
    },
  ],
};
