/** A stretch of ground to jump to: a member State, a border, a sea, the estuary. */
export interface Place {
  readonly id: string;
  readonly kind: 'region' | 'country' | 'border' | 'sea' | 'estuary';
  readonly titleKey: string;
  /** [west, south, east, north], degrees WGS84. */
  readonly bbox: readonly [number, number, number, number];
}

/** The places of the "go to" list, in the order shown; frames are rounded outward to the whole feature. */
export const PLACES: readonly Place[] = [
  { id: 'region', kind: 'region', titleKey: 'place.region', bbox: [76, 24, 148, 57] },
  { id: 'tumen', kind: 'estuary', titleKey: 'place.tumen', bbox: [130.28, 42.2, 130.98, 42.72] },
  { id: 'yellow-sea', kind: 'sea', titleKey: 'sea.yellow-sea', bbox: [117.3, 30.8, 127.2, 41.2] },
  { id: 'bohai-sea', kind: 'sea', titleKey: 'sea.bohai-sea', bbox: [117.4, 36.9, 122.3, 41.1] },
  { id: 'CHN', kind: 'country', titleKey: 'country.CHN', bbox: [73.4, 18.1, 134.9, 53.7] },
  { id: 'PRK', kind: 'country', titleKey: 'country.PRK', bbox: [124.1, 37.6, 130.8, 43.1] },
  { id: 'JPN', kind: 'country', titleKey: 'country.JPN', bbox: [127.5, 26, 146, 45.7] },
  { id: 'MNG', kind: 'country', titleKey: 'country.MNG', bbox: [87.6, 41.5, 120, 52.3] },
  { id: 'KOR', kind: 'country', titleKey: 'country.KOR', bbox: [124.5, 33, 130.2, 38.7] },
  { id: 'RUS', kind: 'country', titleKey: 'country.RUS', bbox: [82, 42, 146, 58] },
  { id: 'CHN-MNG', kind: 'border', titleKey: 'border.CHN-MNG', bbox: [87.5, 41.4, 120, 50] },
  { id: 'CHN-PRK', kind: 'border', titleKey: 'border.CHN-PRK', bbox: [123.9, 39.7, 130.9, 43.2] },
  { id: 'CHN-RUS', kind: 'border', titleKey: 'border.CHN-RUS', bbox: [115.3, 42.2, 135.3, 53.8] },
  { id: 'KOR-PRK', kind: 'border', titleKey: 'border.KOR-PRK', bbox: [126, 37.5, 128.7, 38.8] },
  { id: 'MNG-RUS', kind: 'border', titleKey: 'border.MNG-RUS', bbox: [87.5, 48.8, 116.8, 52.4] },
  { id: 'PRK-RUS', kind: 'border', titleKey: 'border.PRK-RUS', bbox: [130.4, 42.2, 130.9, 42.5] },
];
