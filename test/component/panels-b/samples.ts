import type { ProgrammeRecord } from '../../../src/model/programme.ts';
import type { Corridor, SpeciesRange, SpeciesSite, Wetland } from '../../../src/model/records.ts';
import type { Site, SiteDetails } from '../../../src/model/site.ts';
import type { Source } from '../../../src/model/source.ts';
import type { SpeciesRecord } from '../../../src/model/species-record.ts';
import { site } from '../helpers/sample-records.ts';

/** A source with an address; `change` makes it another kind. */
export function source(change: Partial<Source> = {}): Source {
  return {
    title: 'Park page',
    url: 'https://example.org/park',
    hostKind: 'official',
    for: ['year'],
    ...change,
  };
}

/** A park with figures and, across the border, a documented and a modelled neighbour. */
export const BORDER_SITES: readonly Site[] = [
  site({
    id: 'park',
    names: { en: 'Leopard Park', ko: '표범 공원', ru: 'Парк леопарда' },
    localName: 'Парк леопарда',
    country: 'RUS',
    admin1: { en: 'Primorsky Krai' },
    designation: 'national-park',
    iucnCategory: 'II',
    year: 2012,
    areaKm2: 2688,
    coordUncertaintyKm: 8,
    border: 'CHN-RUS',
    touchesBorder: true,
    flagship: ['amur-leopard', 'black-faced-spoonbill'],
    tags: ['tumen-estuary'],
    bbox: [130, 42, 132, 44],
    relations: [{ kind: 'part-of', siteId: 'far' }],
  }),
  site({
    id: 'near',
    names: { en: 'Tiger Park', zh: '老虎公园' },
    localName: '老虎公园',
    areaKm2: 14065,
    year: 2021,
    border: 'CHN-RUS',
    flagship: ['amur-tiger'],
  }),
  site({
    id: 'far',
    names: { en: 'Bird Reserve' },
    country: 'PRK',
    localName: '철새보호구',
    year: null,
    areaKm2: null,
  }),
];

export const DETAILS: readonly SiteDetails[] = [
  {
    id: 'park',
    sources: [
      source({ for: ['year', 'iucn_cat'] }),
      source({ title: 'Copied page', url: null, hostKind: 'copy', for: ['area_km2'] }),
      source({ title: 'general knowledge', url: null, hostKind: 'none', for: ['lat', 'lon'] }),
      source({ title: 'Agreement', url: 'https://example.org/agreement', for: ['adjoins', 'agreement'] }),
    ],
    coordBasis: null,
    neighbours: [
      { siteId: 'far', distanceKm: 28.4, documented: false },
      { siteId: 'near', distanceKm: 0, documented: true },
    ],
    agreement: { en: 'Land of Big Cats transboundary reserve (CHN-RUS agreement, 2024-05-16)' },
    unesco: 'MAB 1997; WHS 769',
    ramsarId: 1234,
    wdpaId: null,
    notes: '<b>261,868 ha</b> in 2012.',
    extentBasis: null,
    extentConfidence: null,
    areaErrorPercent: 0.4,
  },
];

export const SPECIES: readonly SpeciesRecord[] = [
  {
    id: 'amur-leopard',
    scientificName: 'Panthera pardus orientalis',
    taxonomyNote: null,
    redList: { category: 'CR', year: 2020, taxon: null, note: null, sources: [source()] },
    conventions: [{ convention: 'cites', appendix: 'I', note: null, sources: [source()] }],
    populations: [
      {
        scope: { en: 'RUS' },
        value: 129,
        low: null,
        high: null,
        year: 2024,
        note: null,
        sources: [source()],
      },
      { scope: { en: 'PRK' }, value: null, low: null, high: null, year: null, note: null, sources: [] },
    ],
    movements: [
      {
        metric: { en: 'home range' },
        unit: 'km2',
        min: 196,
        median: 401,
        max: 606,
        statistic: { en: 'mean ± SD (not a median)' },
        sampleSize: 6,
        note: null,
        sources: [source()],
      },
    ],
    dispersalHintKm: { low: 15, mid: 40, high: 120 },
    barriers: [{ name: { en: 'Border fence' }, sources: [source()] }],
  },
  {
    id: 'black-faced-spoonbill',
    scientificName: 'Platalea minor',
    taxonomyNote: null,
    redList: { category: 'VU', year: 2025, taxon: null, note: null, sources: [] },
    conventions: [],
    populations: [],
    movements: [],
    dispersalHintKm: { low: 25, mid: 500, high: 2000 },
    barriers: [],
  },
];

export const WETLANDS: readonly Wetland[] = [
  {
    id: 'jingxin',
    names: { en: 'Jingxin wetland', zh: '敬信湿地' },
    localName: '敬信湿地',
    country: 'CHN',
    kind: 'marsh',
    centre: [130.47, 42.62],
    coordUncertaintyKm: 4,
    areaKm2: 58.74,
    protectedArea: 'near',
    waterbirdImportance: { en: 'Geese' },
    confidence: 'high',
    sources: [source({ for: ['area_km2'] })],
    notes: null,
  },
  {
    id: 'khasan',
    names: { en: 'Lake Khasan' },
    localName: 'озеро Хасан',
    country: 'RUS',
    kind: 'lake',
    centre: [130.6, 42.45],
    coordUncertaintyKm: 1.5,
    areaKm2: null,
    protectedArea: null,
    waterbirdImportance: null,
    confidence: 'low',
    sources: [],
    notes: null,
  },
];

export const CORRIDORS: readonly Corridor[] = [
  {
    id: 'hunchun-llnp',
    names: { en: 'Hunchun – Land of the Leopard' },
    kind: 'physical',
    status: 'documented',
    species: ['amur-leopard', 'khulan'],
    ends: [
      { name: { en: 'Hunchun' }, country: 'CHN', position: [130.8, 43.1] },
      { name: { en: 'Barabash' }, country: 'RUS', position: [131.2, 43.2] },
    ],
    barriers: [{ en: 'border wire fence' }],
    uncertaintyKm: 10,
    note: null,
    sources: [source()],
  },
];

export const SPECIES_SITES: readonly SpeciesSite[] = [
  {
    id: 'izumi',
    names: { en: 'Izumi', ja: '出水' },
    localName: '出水',
    country: 'JPN',
    centre: [130.3, 32.1],
    coordUncertaintyKm: 3,
    siteType: 'bird',
    species: ['hooded-crane'],
    roles: ['wintering'],
    season: 'Oct-Apr',
    protectedArea: null,
    counts: [{ species: 'hooded-crane', maxCount: 11548, year: 2025, note: null, sources: [source()] }],
    note: null,
    sources: [source()],
  },
];

export const RANGES: readonly SpeciesRange[] = [
  {
    id: 'leopard-core',
    species: 'amur-leopard',
    kind: 'resident',
    name: { en: 'Southwest Primorye' },
    countries: ['CHN', 'RUS'],
    approxAreaKm2: 8000,
    uncertaintyKm: 15,
    description: 'Forests along the border.',
    sources: [source()],
  },
];

export const PROGRAMME: ProgrammeRecord = {
  events: [
    { id: 'event-1993', when: '1993', what: { en: 'NEASPEC established' }, sources: [source()] },
    { id: 'event-2024', when: '2024-08-28', what: { en: 'Workshop' }, sources: [] },
  ],
  plans: [
    {
      id: 'plan-2026',
      period: '2026-2030',
      themes: [
        { theme: 'biodiversity', objective: { en: 'Stronger cooperation' }, items: [{ en: 'Connectivity' }] },
      ],
      sources: [source()],
    },
  ],
  projects: [
    {
      id: 'big-cats',
      parentId: null,
      name: { en: 'Big cats' },
      period: '2020-2022',
      funder: 'RUS',
      budgetUsd: 337081,
      partners: [],
      species: ['amur-leopard'],
      note: null,
      sources: [source()],
    },
  ],
  areas: [
    {
      id: 'area-big-cats',
      projectId: 'big-cats',
      names: { en: 'Two parks' },
      bbox: [129.5, 42.8, 131.7, 44],
      siteIds: ['park', 'near'],
    },
  ],
  threatened: {
    title: 'IUCN Red List threatened species by member country, Table 4 (TBC)',
    updated: '2025-03-13',
    rows: {
      CHN: [88, 102, 78, 175, 395, 29, 100, 840, 8, 1815],
      PRK: [17, 57, 5, 1, 20, 9, 6, 22, 2, 139],
      JPN: [31, 70, 43, 53, 170, 72, 183, 76, 15, 713],
      MNG: [11, 33, 0, 0, 2, 1, 1, 2, 4, 54],
      KOR: [13, 47, 3, 9, 87, 6, 20, 38, 3, 226],
      RUS: [38, 69, 9, 0, 68, 10, 39, 72, 47, 352],
    },
    sources: [source()],
  },
  networks: [
    { id: 'neampan', asOf: '2021', members: { CHN: 6, JPN: 1, KOR: 3, RUS: 2 }, sources: [source()] },
  ],
};

export const FAKE = {
  records: {
    'site-details': DETAILS,
    species: SPECIES,
    wetlands: WETLANDS,
    corridors: CORRIDORS,
    'species-sites': SPECIES_SITES,
    ranges: RANGES,
    programme: PROGRAMME,
  },
} as const;
