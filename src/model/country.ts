/**
 * The six member States as ISO 3166 alpha-3 codes, in the order of the English alphabet of their names
 * (China, Democratic People's Republic of Korea, Japan, Mongolia, Republic of Korea, Russian Federation).
 * The order holds in every language.
 */
export const COUNTRIES = ['CHN', 'PRK', 'JPN', 'MNG', 'KOR', 'RUS'] as const;

/** One of the six member States. */
export type Country = (typeof COUNTRIES)[number];

/** The language in which a country's sites carry their local name. */
export const LOCAL_LANGUAGE: Readonly<Record<Country, 'zh' | 'ko' | 'ja' | 'mn' | 'ru'>> = {
  CHN: 'zh',
  PRK: 'ko',
  JPN: 'ja',
  MNG: 'mn',
  KOR: 'ko',
  RUS: 'ru',
};

/** The land borders between member States; `KOR-PRK` is the Military Demarcation Line, not a boundary. */
export const BORDERS = [
  'CHN-MNG',
  'CHN-MNG-RUS',
  'CHN-PRK',
  'CHN-PRK-RUS',
  'CHN-RUS',
  'KOR-PRK',
  'MNG-RUS',
  'PRK-RUS',
] as const;

/** A border, or the tripoint of three, as alphabetical ISO codes. */
export type Border = (typeof BORDERS)[number];
