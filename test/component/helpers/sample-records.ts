import type { Catalog } from '../../../src/model/catalog.ts';
import type { Site } from '../../../src/model/site.ts';

/** A catalogue with nothing but what the interface reads of it. */
export const CATALOG: Catalog = {
  format: 1,
  dataVersion: '2026.11.20',
  clearance: { status: 'draft', number: null },
  files: [
    {
      path: 'corridors.fgb',
      kind: 'layer',
      source: 'corridors',
      bytes: 1,
      sha256: '',
      count: 36,
      bbox: null,
      licence: 'CC-BY-4.0',
    },
  ],
};

const PLAIN: Site = {
  id: 'plain',
  names: { en: 'Plain' },
  localName: null,
  country: 'CHN',
  admin1: null,
  designation: 'national-nature-reserve',
  designationLocal: null,
  level: 'national',
  iucnCategory: null,
  realm: 'terrestrial',
  siteClass: 'land',
  tags: [],
  year: null,
  areaKm2: null,
  marineAreaKm2: null,
  centre: [120, 45],
  bbox: [119, 44, 121, 46],
  coordUncertaintyKm: 5,
  geometryBasis: 'modelled',
  border: null,
  touchesBorder: null,
  borderDistanceKm: null,
  flagship: [],
  status: 'designated',
  confidence: 'medium',
  relations: [],
};

/** A site like a plain Chinese reserve but for what is given. */
export function site(change: Partial<Site> & Pick<Site, 'id'>): Site {
  return { ...PLAIN, ...change };
}

/** Four sites: a park of land, a marine reserve, a Ramsar site, a proposed area without a year. */
export const SITES: readonly Site[] = [
  site({
    id: 'rus-land-of-the-leopard',
    names: { en: 'Land of the Leopard National Park', ru: 'Земля леопарда', ko: '표범의 땅 국립공원' },
    localName: 'Национальный парк «Земля леопарда»',
    country: 'RUS',
    admin1: { en: 'Primorsky Krai' },
    designation: 'national-park',
    iucnCategory: 'II',
    year: 2012,
    areaKm2: 2688,
    centre: [131.3, 43.2],
    bbox: [130.7, 42.7, 131.8, 43.7],
    border: 'CHN-RUS',
    touchesBorder: true,
    borderDistanceKm: 0,
    flagship: ['amur-tiger', 'amur-leopard'],
  }),
  site({
    id: 'rus-far-eastern-marine',
    names: { en: 'Far Eastern Marine Reserve', ru: 'Дальневосточный морской заповедник' },
    localName: 'Дальневосточный морской заповедник',
    country: 'RUS',
    designation: 'strict-nature-reserve-zapovednik',
    iucnCategory: 'Ia',
    realm: 'marine',
    siteClass: 'sea',
    tags: ['neampan'],
    year: 1978,
    areaKm2: 643,
    marineAreaKm2: 630,
    centre: [131.2, 42.6],
    bbox: [130.8, 42.3, 131.6, 43],
    confidence: 'high',
  }),
  site({
    id: 'chn-jingxin',
    names: { en: 'Jingxin wetland', zh: '敬信湿地' },
    localName: '敬信湿地',
    designation: 'ramsar-site',
    level: 'international',
    siteClass: 'ramsar',
    year: 2012,
    areaKm2: 58.74,
    centre: [130.5, 42.6],
    bbox: [130.4, 42.5, 130.6, 42.7],
    border: 'CHN-PRK-RUS',
  }),
  site({
    id: 'mng-proposed',
    names: { en: 'Proposed reserve' },
    country: 'MNG',
    designation: 'proposed-protected-area',
    siteClass: 'proposed',
    status: 'proposed',
    confidence: 'low',
  }),
];
