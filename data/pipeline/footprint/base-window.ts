import type { Feature, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { lonLat, multiPolygonOf } from '../../../src/geo/areal.ts';
import { bboxesMeet, bboxHolds, bboxOf, bboxOfPositions, type BBox } from '../../../src/geo/bbox.ts';
import { clipToBBox } from '../../../src/geo/overlay.ts';
import { indexByBBox, type SpatialIndex } from '../../../src/geo/spatial-index.ts';
import type {
  BaseGeography,
  BorderProperties,
  CoastProperties,
  LakeProperties,
  RiverProperties,
} from '../base/base-geography.ts';

/** The base geography inside one frame. Lines are whole runs of vertices, a little longer than the frame. */
export interface BaseWindow {
  readonly box: BBox;
  readonly land: ReadonlyMap<string, MultiPolygon>;
  readonly unattributed: MultiPolygon;
  readonly lakes: readonly Feature<Polygon | MultiPolygon, LakeProperties>[];
  readonly rivers: readonly Feature<LineString, RiverProperties>[];
  readonly borders: readonly Feature<LineString, BorderProperties>[];
  readonly coast: readonly Feature<LineString, CoastProperties>[];
}

/** Cuts windows out of the base, fast and the same each time. */
export interface BaseIndex {
  readonly cut: (box: BBox) => BaseWindow;
}

/** Land in overlapping tiles of ever smaller size, so that a small window is cut from a small piece. */
class LandTiles {
  readonly #tiles = new Map<string, MultiPolygon>();
  readonly #whole: MultiPolygon;
  readonly #box: BBox;

  constructor(whole: MultiPolygon) {
    this.#whole = whole;
    this.#box = bboxOf(whole);
  }

  cut(box: BBox): MultiPolygon {
    if (!bboxesMeet(this.#box, box)) return multiPolygonOf([]);
    return clipToBBox(this.#smallestHolding(box), box);
  }

  #smallestHolding(box: BBox): MultiPolygon {
    for (const size of [2, 6, 18]) {
      const half = size / 2;
      const tile: BBox = this.#tileAt(box, half);
      if (bboxHolds(tile, box)) return this.#tile(tile, size);
    }
    return this.#whole;
  }

  #tileAt(box: BBox, half: number): BBox {
    const west = Math.floor(box[0] / half) * half;
    const south = Math.floor(box[1] / half) * half;
    return [west, south, west + 2 * half, south + 2 * half];
  }

  #tile(tile: BBox, size: number): MultiPolygon {
    const key = tile.join(' ');
    const known = this.#tiles.get(key);
    if (known !== undefined) return known;
    const parent = size === 18 ? this.#whole : this.#parentOf(tile, size * 3);
    const made = clipToBBox(parent, tile);
    this.#tiles.set(key, made);
    return made;
  }

  #parentOf(tile: BBox, size: number): MultiPolygon {
    const parent = this.#tileAt(tile, size / 2);
    return bboxHolds(parent, tile) ? this.#tile(parent, size) : this.#whole;
  }
}

const RUN_LENGTH = 64;

interface Run<P> {
  readonly positions: Position[];
  readonly properties: P;
  readonly box: BBox;
}

function runsOf<P>(features: readonly Feature<LineString, P>[]): SpatialIndex<Run<P>> {
  const runs = features.flatMap(({ geometry, properties }) => {
    const parts: Run<P>[] = [];
    for (let start = 0; start < geometry.coordinates.length - 1; start += RUN_LENGTH) {
      const positions = geometry.coordinates.slice(start, start + RUN_LENGTH + 1);
      parts.push({ positions, properties, box: bboxOfPositions(positions) });
    }
    return parts;
  });
  return indexByBBox(runs, (run) => run.box);
}

function samePosition(a: Position | undefined, b: Position | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = lonLat(a);
  const [u, v] = lonLat(b);
  return x === u && y === v;
}

function lineFeatures<P>(index: SpatialIndex<Run<P>>, box: BBox): Feature<LineString, P>[] {
  const lines: Feature<LineString, P>[] = [];
  for (const { positions, properties } of index.search(box)) {
    const open = lines.at(-1);
    const joins =
      open?.properties === properties && samePosition(open.geometry.coordinates.at(-1), positions[0]);
    if (joins) open.geometry.coordinates.push(...positions.slice(1));
    else
      lines.push({
        type: 'Feature',
        properties,
        geometry: { type: 'LineString', coordinates: [...positions] },
      });
  }
  return lines;
}

function indexFeatures<G extends Geometry, P>(
  features: readonly Feature<G, P>[],
): SpatialIndex<Feature<G, P>> {
  return indexByBBox(features, (feature) => bboxOf(feature.geometry));
}

/** Prepares the base for {@link BaseIndex.cut}. */
export function indexBase(base: BaseGeography): BaseIndex {
  const land = [...base.land].map(([country, geometry]) => ({ country, tiles: new LandTiles(geometry) }));
  const unattributed = new LandTiles(
    multiPolygonOf(base.unattributed.flatMap(({ geometry }) => geometry.coordinates)),
  );
  const lakes = indexFeatures(base.lakes);
  const rivers = runsOf(base.rivers);
  const borders = runsOf(base.borders);
  const coast = runsOf(base.coast);
  const cut = (box: BBox): BaseWindow => ({
    box,
    land: new Map(
      land
        .map(({ country, tiles }) => [country, tiles.cut(box)] as const)
        .filter(([, geometry]) => geometry.coordinates.length > 0),
    ),
    unattributed: unattributed.cut(box),
    lakes: lakes.search(box),
    rivers: lineFeatures(rivers, box),
    borders: lineFeatures(borders, box),
    coast: lineFeatures(coast, box),
  });
  return { cut };
}
