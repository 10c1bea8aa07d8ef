import type { Position } from 'geojson';
import type { LonLat } from '../../../src/geo/areal.ts';
import { distanceM } from '../../../src/geo/distance.ts';
import { LANGUAGES, type LocalizedText } from '../../../src/model/language.ts';
import type { NeighbourPair } from '../overlaps/gaps.ts';
import { statusOf } from '../records/site-class.ts';
import { nameColumns } from '../records/text.ts';
import { NAME_COLUMNS, type LayerFile } from './layer-file.ts';
import { gridLine } from './quantise.ts';

/** A link reaches this far into each of the two sites, so that it is seen where they touch, km. */
const REACH_KM = 8;

/** A point on the way from `from` to `to`: half of it, at most the reach. */
function towards(from: LonLat, to: LonLat): LonLat {
  const lengthKm = distanceM(from, to) / 1000;
  const share = lengthKm === 0 ? 0 : Math.min(0.5, REACH_KM / lengthKm);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function linkLine({ a, b, gap }: NeighbourPair): Position[] {
  return gridLine([towards(gap.from, a.label), gap.from, gap.to, towards(gap.to, b.label)]);
}

/** Both names, as the map writes them along the link. */
function bothNames({ a, b }: NeighbourPair): LocalizedText {
  const pairs = LANGUAGES.map((language) => [language, `${a.names[language]} – ${b.names[language]}`]);
  return Object.fromEntries(pairs) as LocalizedText;
}

/** Links between sites of two countries that a source says adjoin; merged records are left to their successors. */
export function adjoiningLinksLayer(pairs: readonly NeighbourPair[]): LayerFile {
  const links = pairs.filter(
    ({ a, b, documented }) =>
      documented &&
      a.fact.country !== b.fact.country &&
      [a, b].every(({ fact }) => statusOf(fact) !== 'merged'),
  );
  return {
    path: 'adjoining-links.fgb',
    kind: 'layer',
    source: 'adjoining-links',
    columns: {
      id: 'string',
      a: 'string',
      b: 'string',
      distanceKm: 'number',
      documented: 'boolean',
      ...NAME_COLUMNS,
    },
    features: links.map((pair) => ({
      type: 'Feature',
      properties: {
        id: `${pair.a.fact.id}--${pair.b.fact.id}`,
        a: pair.a.fact.id,
        b: pair.b.fact.id,
        distanceKm: pair.distanceKm,
        documented: true,
        ...nameColumns(bothNames(pair)),
      },
      geometry: { type: 'LineString', coordinates: linkLine(pair) },
    })),
  };
}
