import type { MultiPolygon, Position } from 'geojson';
import {
  isEmptyAreal,
  lonLat,
  mapPositions,
  multiPolygonOf,
  type Areal,
  type LonLat,
} from '../../../src/geo/areal.ts';
import { bboxesMeet, bboxOfPositions, bboxOf, type BBox } from '../../../src/geo/bbox.ts';
import { densifyAreal } from '../../../src/geo/densify.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { offsetPlanar } from '../../../src/geo/overlay.ts';
import { equalAreaAbout, type LocalProjection } from '../../../src/geo/projection.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import type { BaseIndex, BaseWindow } from './base-window.ts';
import type { Clip } from './contract.ts';
import { framePolygon, join, meet, minus, planarArea } from './planar.ts';
import { foreignSide } from './sea-side.ts';

/**
 * Distance that own ground keeps from foreign land, in units of the detail: both sides may have moved by the detail
 * when they were simplified, and the finished edge by half of it once more.
 */
const BORDER_MARGIN = 1.6;

/** Longer edges bend by more than a metre in the plane. */
const LONGEST_EDGE_DEGREES = 0.05;

/** What a ground is asked for. */
export interface GroundRequest {
  /** Centre of the plane [lon, lat]. */
  readonly centre: LonLat;
  /** Frame in degrees that the shape will stay in. */
  readonly box: BBox;
  readonly country: string;
  /** Detail to keep, metres; edges along a border keep at least this far from it. */
  readonly detailM: number;
  /** Lakes of more than this many square metres are not land; smaller ones lie in the site. */
  readonly largeLakeM2: number;
  /** Positions that the site hangs on; unattributed land about them counts as the ground of the site. */
  readonly anchors: readonly LonLat[];
}

/** The largest upright frame of the plane inside a frame in degrees, whose edges are bent in the plane. */
function frameWithin([west, south, east, north]: BBox, { toPlane }: LocalProjection): BBox {
  const steps = Array.from({ length: 9 }, (_, step) => step / 8);
  const lons = steps.map((step) => west + (east - west) * step);
  const lats = steps.map((step) => south + (north - south) * step);
  return [
    Math.max(...lats.map((lat) => toPlane([west, lat])[0])),
    Math.max(...lons.map((lon) => toPlane([lon, south])[1])),
    Math.min(...lats.map((lat) => toPlane([east, lat])[0])),
    Math.min(...lons.map((lon) => toPlane([lon, north])[1])),
  ];
}

/** The ground about one site in a plane of equal area, metres; each piece is worked out when first asked for. */
export class Ground {
  readonly projection: LocalProjection;
  readonly detailM: number;
  /** Frame in the plane, wholly inside the window. */
  readonly frame: BBox;
  readonly #window: BaseWindow;
  readonly #request: GroundRequest;
  readonly #allowed = new Map<Clip, MultiPolygon>();
  #parts: { own: MultiPolygon; foreign: MultiPolygon } | null = null;
  #sea: MultiPolygon | null = null;
  #lakes: MultiPolygon[] | null = null;

  constructor(request: GroundRequest, index: BaseIndex) {
    this.#request = request;
    this.detailM = request.detailM;
    this.projection = equalAreaAbout(request.centre);
    this.#window = index.cut(request.box);
    this.frame = frameWithin(request.box, this.projection);
  }

  /** A position as a point of the plane. */
  toPlane(position: LonLat): LonLat {
    return this.projection.toPlane(position);
  }

  /** A geometry in degrees as one in the plane. */
  areaToPlane(geometry: Areal): MultiPolygon {
    return mapPositions(densifyAreal(geometry, LONGEST_EDGE_DEGREES), this.projection.toPlane);
  }

  /** The ground that a shape of this clip may cover. */
  allowed(clip: Clip): MultiPolygon {
    const known = this.#allowed.get(clip);
    if (known !== undefined) return known;
    const made = this.#makeAllowed(clip);
    this.#allowed.set(clip, made);
    return made;
  }

  /** Dry land and inland waters of the own country, kept off the border by the detail. */
  get ownLand(): MultiPolygon {
    return this.#land().own;
  }

  /** True when another country has land in a piece of ground. */
  hasForeignLand(piece: MultiPolygon): boolean {
    const { foreign } = this.#land();
    return !isEmptyAreal(foreign) && !isEmptyAreal(meet(piece, foreign));
  }

  /** Land of all countries in the window, the own a little off the border. */
  get allLand(): MultiPolygon {
    const { own, foreign } = this.#land();
    return join(own, foreign);
  }

  /** Sea on the own side. */
  get sea(): MultiPolygon {
    this.#sea ??= this.#makeSea();
    return this.#sea;
  }

  /** Inland waters that meet the window, each whole. */
  get lakes(): readonly MultiPolygon[] {
    this.#lakes ??= this.#window.lakes.map(({ geometry }) => this.areaToPlane(geometry));
    return this.#lakes;
  }

  /** Border lines of the own country. */
  borderLines(): Position[][] {
    const own = this.#window.borders.filter(({ properties }) =>
      properties.pair.includes(this.#request.country),
    );
    return this.#lines(own);
  }

  /** Shore lines, of all countries. */
  coastLines(): Position[][] {
    return this.#lines(this.#window.coast);
  }

  /** River lines; only those of a name when one is given. */
  riverLines(name: string | null): Position[][] {
    return this.#lines(
      this.#window.rivers.filter(({ properties }) => name === null || properties.name === name),
    );
  }

  #lines(features: BaseWindow['coast'] | BaseWindow['borders'] | BaseWindow['rivers']): Position[][] {
    return features.map(({ geometry }) =>
      geometry.coordinates.map((position) => [...this.projection.toPlane(lonLat(position))]),
    );
  }

  #land(): { own: MultiPolygon; foreign: MultiPolygon } {
    this.#parts ??= this.#makeLand();
    return this.#parts;
  }

  #makeLand(): { own: MultiPolygon; foreign: MultiPolygon } {
    const { country, detailM } = this.#request;
    const adopted = this.#adoptsUnattributed();
    const flat = (geometry: MultiPolygon): MultiPolygon => simplifyAreal(this.areaToPlane(geometry), detailM);
    const all = [...this.#window.land];
    const own = all.filter(([iso3]) => iso3 === country).map(([, geometry]) => flat(geometry));
    const foreign = all.filter(([iso3]) => iso3 !== country).map(([, geometry]) => flat(geometry));
    (adopted ? own : foreign).push(flat(this.#window.unattributed));
    const others = join(...foreign);
    const kept = isEmptyAreal(others)
      ? join(...own)
      : minus(join(...own), offsetPlanar(others, detailM * BORDER_MARGIN + 1));
    return { own: kept, foreign: others };
  }

  #adoptsUnattributed(): boolean {
    const { unattributed } = this.#window;
    if (isEmptyAreal(unattributed)) return false;
    const near = 0.05;
    return this.#request.anchors.some(([lon, lat]) => {
      const box: BBox = [lon - near, lat - near, lon + near, lat + near];
      const close = unattributed.coordinates.some((rings) =>
        bboxesMeet(bboxOfPositions(rings[0] ?? []), box),
      );
      return close && (isInside([lon, lat], unattributed) || !this.#nearOwnLand([lon, lat]));
    });
  }

  #nearOwnLand(position: LonLat): boolean {
    const own = this.#window.land.get(this.#request.country);
    return own !== undefined && isInside(position, own);
  }

  #makeSea(): MultiPolygon {
    const { own, foreign } = this.#land();
    const water = minus(framePolygon(this.frame), own, foreign);
    if (isEmptyAreal(foreign) || isEmptyAreal(water))
      return minus(framePolygon(this.frame), own, this.#belt(foreign));
    const span = Math.max(this.frame[2] - this.frame[0], this.frame[3] - this.frame[1]);
    const spacing = Math.max(400, span / 250);
    const beyond = foreignSide(own, foreign, this.frame, spacing);
    return minus(water, beyond, this.#belt(foreign));
  }

  /** Foreign land with the belt that the own land keeps off it. */
  #belt(foreign: MultiPolygon): MultiPolygon {
    return isEmptyAreal(foreign) ? foreign : offsetPlanar(foreign, this.detailM * BORDER_MARGIN + 1);
  }

  #makeAllowed(clip: Clip): MultiPolygon {
    const frame = framePolygon(this.frame);
    switch (clip) {
      case 'country-land':
        return minus(meet(this.ownLand, frame), this.#largeLakes());
      case 'country-and-water':
        return meet(this.ownLand, frame);
      case 'sea':
        return this.sea;
      case 'country-and-sea':
        return join(meet(this.ownLand, frame), this.sea);
    }
  }

  #largeLakes(): MultiPolygon {
    const large = this.lakes.filter((lake) => planarArea(lake) > this.#request.largeLakeM2);
    return multiPolygonOf(large.flatMap((lake) => simplifyAreal(lake, this.detailM).coordinates));
  }

  /** True when a shape comes so near the frame that the window may have cut it. */
  touchesFrame(shape: MultiPolygon): boolean {
    if (isEmptyAreal(shape)) return false;
    const [west, south, east, north] = bboxOf(shape);
    const margin = this.detailM + 1;
    return (
      west < this.frame[0] + margin ||
      south < this.frame[1] + margin ||
      east > this.frame[2] - margin ||
      north > this.frame[3] - margin
    );
  }
}
