import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../../src/geo/area.ts';
import { isEmptyAreal, mapPositions, type LonLat } from '../../../src/geo/areal.ts';
import { union } from '../../../src/geo/overlay.ts';
import { simplifyAreal } from '../../../src/geo/simplify.ts';
import type { BaseIndex } from './base-window.ts';
import { piecesOf } from './clusters.ts';
import type { Extent, Footprint, FootprintIssue, FootprintRecord } from './contract.ts';
import { drawPiece, groundFor, type DrawnPiece } from './draw-piece.ts';
import { frameOf, type Piece } from './extent-reach.ts';
import type { Ground } from './ground.ts';
import { join } from './planar.ts';

/** Grid of finished footprints, degrees: about 10 cm. */
const FOOTPRINT_GRID = 1e-6;

const WIDENINGS = [1, 2, 4] as const;
/** A finished area farther off than this share, through simplifying, is drawn once more with a corrected target. */
const LARGEST_DRIFT = 0.002;

interface Drawing {
  readonly geometry: MultiPolygon;
  readonly issues: readonly FootprintIssue[];
}

/** Pieces near one another share one ground; far ones get their own, so that no window spans open country. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const near = groups.find((group) => meets(group, piece));
    if (near === undefined) groups.push([piece]);
    else near.push(piece);
  }
  return groups;
}

function meets(group: readonly Piece[], piece: Piece): boolean {
  const [a, b] = [frameOf(group, 1), frameOf([piece], 1)];
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function drawAll(pieces: readonly Piece[], ground: Ground): DrawnPiece[] {
  const drawn: DrawnPiece[] = [];
  for (const piece of pieces) {
    drawn.push(
      drawPiece(
        piece,
        ground,
        drawn.map(({ shape }) => shape),
      ),
    );
  }
  return drawn;
}

function finished(shapes: readonly MultiPolygon[], ground: Ground): MultiPolygon {
  const calm = simplifyAreal(join(...shapes), ground.detailM / 2);
  return union([mapPositions(calm, ground.projection.toGlobe)], FOOTPRINT_GRID);
}

function drawGroup(pieces: readonly Piece[], country: string, index: BaseIndex): Drawing {
  let drawing: Drawing = { geometry: { type: 'MultiPolygon', coordinates: [] }, issues: [] };
  for (const widening of WIDENINGS) {
    const ground = groundFor(pieces, country, frameOf(pieces, widening), index);
    const drawn = drawAll(pieces, ground);
    const geometry = finished(
      drawn.map(({ shape }) => shape),
      ground,
    );
    drawing = { geometry, issues: drawn.flatMap(({ issues }) => issues) };
    if (!drawn.some(({ wantsWiderFrame }) => wantsWiderFrame)) break;
  }
  return drawing;
}

function draw(pieces: readonly Piece[], country: string, index: BaseIndex): Drawing {
  const groups = groupsOf(pieces).map((group) => drawGroup(group, country, index));
  const first = groups[0];
  if (groups.length === 1 && first !== undefined) return first;
  return {
    geometry: union(
      groups.map(({ geometry }) => geometry),
      FOOTPRINT_GRID,
    ),
    issues: groups.flatMap(({ issues }) => issues),
  };
}

function point(record: FootprintRecord, centre: LonLat, issues: readonly FootprintIssue[]): Footprint {
  return {
    id: record.id,
    geometry: null,
    geometryBasis: 'reported-point',
    centre,
    areaKm2: null,
    areaErrorPct: null,
    uncertaintyKm: record.coord_uncertainty_km,
    issues,
  };
}

/**
 * The modelled footprint of one record, pure and repeatable: inside the right country or sea, never across an
 * international border, its ellipsoidal area that reported within 1 % or an issue `area-not-met` that says how much
 * is drawn. A record without a known area is a marked point, as is one whose extent finds no ground at all.
 * @param centre of the record, corrected by its extent [lon, lat]
 */
export function footprintFor(
  record: FootprintRecord,
  extent: Extent,
  centre: LonLat,
  index: BaseIndex,
): Footprint {
  const reported = record.area_km2;
  if (reported === null) return point(record, centre, [{ code: 'area-unknown', params: {} }]);
  let drawing = draw(piecesOf(extent, centre, reported * 1e6), record.country, index);
  if (isEmptyAreal(drawing.geometry)) return point(record, centre, drawing.issues);
  let areaNow = areaKm2(drawing.geometry);
  const isShort = drawing.issues.some(({ code }) => code === 'area-not-met');
  if (!isShort && Math.abs(areaNow / reported - 1) > LARGEST_DRIFT) {
    const aim = (reported * reported) / areaNow;
    drawing = draw(piecesOf(extent, centre, aim * 1e6), record.country, index);
    areaNow = areaKm2(drawing.geometry);
  }
  return {
    id: record.id,
    geometry: drawing.geometry,
    geometryBasis: 'modelled',
    centre,
    areaKm2: areaNow,
    areaErrorPct: (areaNow / reported - 1) * 100,
    uncertaintyKm: record.coord_uncertainty_km,
    issues: drawing.issues,
  };
}
