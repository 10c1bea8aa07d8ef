import type { Position } from 'geojson';
import { lonLat, polygonsOf, type Areal, type LonLat } from '../../../src/geo/areal.ts';
import { bboxCentre, bboxOf, joinBBoxes, type BBox } from '../../../src/geo/bbox.ts';
import { equalAreaAbout } from '../../../src/geo/projection.ts';
import { simplifyLine } from '../../../src/geo/simplify.ts';
import type { BaseIndex } from '../footprint/base-window.ts';
import type { Footprint } from '../footprint/contract.ts';

const WIDTH = 300;
const HEIGHT = 230;
const METRES_PER_DEGREE = 111_200;
/** Smallest half height of a map, metres. */
const SMALLEST_HALF_M = 600;

type Draw = (positions: readonly Position[]) => string;

/** What a small map shows beside the ground. */
export interface MapSubject {
  readonly country: string;
  readonly footprint: Footprint;
  readonly neighbours: readonly Footprint[];
}

function windowFor({ footprint }: MapSubject): { centre: LonLat; halfM: number } {
  const [lon, lat] = footprint.centre;
  const at: BBox = [lon, lat, lon, lat];
  const box = footprint.geometry === null ? at : joinBBoxes(bboxOf(footprint.geometry), at);
  const centre = bboxCentre(box);
  const high = ((box[3] - box[1]) * METRES_PER_DEGREE) / 2;
  const wide =
    ((box[2] - box[0]) * METRES_PER_DEGREE * Math.cos((centre[1] * Math.PI) / 180) * HEIGHT) / WIDTH / 2;
  const uncertain = footprint.geometry === null ? footprint.uncertaintyKm * 1500 : 0;
  return { centre, halfM: Math.max(SMALLEST_HALF_M, 1.5 * high, 1.5 * wide, uncertain) };
}

function pencil(centre: LonLat, halfM: number): Draw {
  const { toPlane } = equalAreaAbout(centre);
  const scale = HEIGHT / 2 / halfM;
  return (positions) => {
    const points = positions.map((position) => {
      const [x, y] = toPlane(lonLat(position));
      return [WIDTH / 2 + x * scale, HEIGHT / 2 - y * scale];
    });
    return simplifyLine(points, 0.3)
      .map(([x = 0, y = 0], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('');
  };
}

function areaPath(geometry: Areal, draw: Draw): string {
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map((ring) => `${draw(ring)}Z`))
    .join('');
}

function path(kind: string, data: string): string {
  return data === '' ? '' : `<path class="${kind}" d="${data}"/>`;
}

function dot(kind: string, position: LonLat, draw: Draw, radius: number): string {
  const [, x = '0', y = '0'] = /^M(\S+) (\S+?)(?:L|$)/u.exec(draw([[...position]])) ?? [];
  return `<circle class="${kind}" cx="${x}" cy="${y}" r="${radius.toFixed(1)}"/>`;
}

function scaleBar(halfM: number): string {
  const perPixel = (2 * halfM) / HEIGHT;
  const wanted = perPixel * 70;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const length = [5, 2, 1].map((step) => step * power).find((step) => step <= wanted) ?? power;
  const pixels = (length / perPixel).toFixed(1);
  const words = length >= 1000 ? `${String(length / 1000)} km` : `${String(length)} m`;
  return `<path class="bar" d="M8 ${String(HEIGHT - 8)}h${pixels}"/><text x="8" y="${String(HEIGHT - 12)}">${words}</text>`;
}

/** A small map of one site as inline SVG: ground, waters, borders, its own outline, and those of its neighbours. */
export function siteMap(subject: MapSubject, index: BaseIndex): string {
  const { centre, halfM } = windowFor(subject);
  const draw = pencil(centre, halfM);
  const dy = (1.1 * halfM) / METRES_PER_DEGREE;
  const dx = (dy * WIDTH) / HEIGHT / Math.cos((centre[1] * Math.PI) / 180);
  const ground = index.cut([centre[0] - dx, centre[1] - dy, centre[0] + dx, centre[1] + dy]);
  const land = [...ground.land].map(([country, geometry]) =>
    path(country === subject.country ? 'own' : 'foreign', areaPath(geometry, draw)),
  );
  const lines = (kind: string, features: readonly { geometry: { coordinates: Position[] } }[]): string =>
    path(kind, features.map(({ geometry }) => draw(geometry.coordinates)).join(''));
  const outlineOf = ({ geometry }: Footprint, kind: string): string =>
    geometry === null ? '' : path(kind, areaPath(geometry, draw));
  const uncertainPixels = (subject.footprint.uncertaintyKm * 1000 * HEIGHT) / 2 / halfM;
  return [
    `<svg viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${subject.footprint.id}">`,
    ...land,
    path('nobody', areaPath(ground.unattributed, draw)),
    path('lake', ground.lakes.map(({ geometry }) => areaPath(geometry, draw)).join('')),
    lines('river', ground.rivers),
    ...subject.neighbours.map((neighbour) => outlineOf(neighbour, 'neighbour')),
    outlineOf(subject.footprint, 'site'),
    lines('coast', ground.coast),
    lines('border', ground.borders),
    dot('centre', subject.footprint.centre, draw, 2),
    subject.footprint.geometry === null
      ? dot('uncertain', subject.footprint.centre, draw, uncertainPixels)
      : '',
    scaleBar(halfM),
    '</svg>',
  ].join('');
}
