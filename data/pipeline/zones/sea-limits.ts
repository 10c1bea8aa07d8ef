import type { Position } from 'geojson';

/** A limit of a sea: the line, its corners and ends on shores, and how each was found. */
export interface SeaLimit {
  readonly id: string;
  readonly line: readonly Position[];
}

/** Parallel of 33°17' N. */
const SOUTH = 33 + 17 / 60;

/**
 * Limits of the Yellow Sea by the International Hydrographic Organization's Special Publication 23 (3rd edition 1953,
 * no. 51), which names islands and gives latitudes; longitudes are those of the shore in fine detail. Modern names:
 * Saisyu To or Quelpart is Jeju; West Pinnacle Island in the Mengoru Group (34°13' N) is taken as the west end of
 * Maenggol-do; Oku To is Okdo, its north point at 34°21.7' N; Syo-Zyonan To and Zyonan To are Soseongnam-do and
 * Seongnam-do, the latter's north point at 34°24.5' N; Tin To is Jindo.
 */
export const YELLOW_SEA_LIMITS: readonly SeaLimit[] = [
  {
    id: 'south',
    line: [
      [120.8109, SOUTH],
      [126.1687, SOUTH],
    ],
  },
  {
    id: 'south-east to Jindo',
    line: [
      [126.1613, 33.2908],
      [125.8471, 34.2175],
      [126.0184, 34.362],
      [126.0329, 34.4025],
      [126.0417, 34.4079],
      [126.0896, 34 + 25 / 60],
    ],
  },
  {
    id: 'Jindo to the mainland, north-east',
    line: [
      [126.2508, 34.5896],
      [126.2798, 34.6134],
    ],
  },
];

/** Limit of the Bohai Sea: from the north end of the Shandong peninsula to the south end of the Liaodong peninsula. */
export const BOHAI_LIMIT: SeaLimit = {
  id: 'Penglai to Laotieshan',
  line: [
    [120.7466, 37.8329],
    [121.1683, 38.7196],
  ],
};

/** Over the land of Jindo, from the west coast to the north point. */
const OVER_JINDO: readonly Position[] = [
  [126.12, 34.43],
  [126.185, 34.423],
  [126.23, 34.44],
  [126.27, 34.47],
  [126.27, 34.52],
  [126.29, 34.533],
  [126.292, 34.55],
  [126.27, 34.575],
];

/** Over land round the Yellow Sea, from the west of Korea to the coast of Jiangsu. */
const ROUND_YELLOW_SEA: readonly Position[] = [
  [126.31, 34.61],
  [126.33, 34.605],
  [126.4, 34.6],
  [126.46, 34.592],
  [126.6, 34.58],
  [126.66, 34.6],
  [127, 35],
  [127.6, 36.5],
  [127.3, 38.2],
  [126.2, 40.3],
  [123, 41.4],
  [120, 41.4],
  [117, 39.8],
  [117, 37],
  [119.3, 36.2],
  [119.2, 34],
  [120.35, SOUTH],
];

/** Over land round the Bohai Sea, from Laotieshan to Penglai. */
const ROUND_BOHAI: readonly Position[] = [
  [121.17, 38.76],
  [121.3, 38.88],
  [121.5, 38.95],
  [121.68, 39.03],
  [121.78, 39.1],
  [122, 39.3],
  [122.2, 39.6],
  [122.6, 40.2],
  [123, 41.4],
  [120, 41.4],
  [117, 39.8],
  [117, 37],
  [118.5, 36.5],
  [120.75, 37.4],
  [120.75, 37.75],
];

function closed(positions: readonly Position[]): Position[] {
  return [...positions, ...positions.slice(0, 1)].map((at) => [...at]);
}

const [SOUTH_LIMIT, TO_JINDO, TO_MAINLAND] = YELLOW_SEA_LIMITS.map(({ line }) => line);

/** Ring round the Yellow Sea: along its limits on the south, over land elsewhere. */
export const YELLOW_SEA_RING: Position[] = closed([
  ...(SOUTH_LIMIT ?? []),
  ...(TO_JINDO ?? []),
  ...OVER_JINDO,
  ...(TO_MAINLAND ?? []),
  ...ROUND_YELLOW_SEA,
]);

/** Ring round the Bohai Sea: along its limit on the east, over land elsewhere. */
export const BOHAI_RING: Position[] = closed([...BOHAI_LIMIT.line, ...ROUND_BOHAI]);
