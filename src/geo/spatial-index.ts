import Flatbush from 'flatbush';
import type { BBox } from './bbox.ts';

/** Finds which of many items lie near a frame or a point. Units are those of the frames put in. */
export interface SpatialIndex<T> {
  readonly size: number;
  /** Items whose frame meets the given one, in the order in which they were put in. */
  search(box: BBox): T[];
  /** The items whose frames are nearest to a point, nearest first. */
  nearest(x: number, y: number, count: number, within?: number): T[];
}

/** Packs items by their frames, once; the index does not follow later changes. */
export function indexByBBox<T>(items: readonly T[], boxOf: (item: T) => BBox): SpatialIndex<T> {
  const pick = (index: number): T[] => {
    const item = items[index];
    return item === undefined ? [] : [item];
  };
  if (items.length === 0) return { size: 0, search: () => [], nearest: () => [] };
  const tree = new Flatbush(items.length);
  for (const item of items) tree.add(...boxOf(item));
  tree.finish();
  return {
    size: items.length,
    search: (box) =>
      tree
        .search(...box)
        .sort((a, b) => a - b)
        .flatMap(pick),
    nearest: (x, y, count, within = Infinity) => tree.neighbors(x, y, count, within).flatMap(pick),
  };
}
