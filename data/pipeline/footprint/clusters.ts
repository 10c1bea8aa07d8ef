import type { LonLat } from '../../../src/geo/areal.ts';
import type { Clip, Extent, SimpleExtent } from './contract.ts';
import type { Piece } from './extent-reach.ts';

function withClip(extent: SimpleExtent, clip: Clip | undefined): SimpleExtent {
  return { ...extent, clip: extent.clip ?? clip ?? 'country-land' };
}

/**
 * The pieces of an extent: one, or for clusters one per part, with its share of the area. Shares are scaled to a sum
 * of 1; a part without a clip has that of the whole, and a part without a centre that of the record.
 */
export function piecesOf(extent: Extent, centre: LonLat, areaM2: number): Piece[] {
  if (extent.kind !== 'clusters')
    return [{ extent: withClip(extent, extent.clip), centre, targetM2: areaM2 }];
  const sum = extent.parts.reduce((total, part) => total + (part.share ?? 0), 0);
  return extent.parts.map((part) => ({
    extent: withClip(part, extent.clip),
    centre: [part.lon ?? centre[0], part.lat ?? centre[1]],
    targetM2: (areaM2 * (part.share ?? 0)) / sum,
  }));
}
