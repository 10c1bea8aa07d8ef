import type { MultiPolygon } from 'geojson';
import { lonLat, polygonsOf } from '../../../src/geo/areal.ts';
import { areaKm2 } from '../../../src/geo/area.ts';
import { union } from '../../../src/geo/overlay.ts';
import { decodePolygons, ZONE_GRID } from '../../../src/analysis/coverage/shipped-zones.ts';
import type { ZoneBand } from '../../../src/model/zone-band.ts';

/** Parts smaller than this are left out of a band, km². */
const SMALLEST_KM2 = 0.05;

function encodePolygons(geometry: MultiPolygon): readonly (readonly (readonly number[])[])[] {
  return polygonsOf(geometry).map((rings) =>
    rings.map((ring) => {
      const deltas: number[] = [];
      let [lastX, lastY] = [0, 0];
      for (const position of ring.slice(0, -1)) {
        const [x, y] = lonLat(position).map((value) => Math.round(value / ZONE_GRID)) as [number, number];
        deltas.push(x - lastX, y - lastY);
        [lastX, lastY] = [x, y];
      }
      return deltas;
    }),
  );
}

/** A band as it is written: positions on a grid of 1e-4 degree, each as the step from the one before. */
export function zoneBand(facts: Omit<ZoneBand, 'areaKm2' | 'polygons'>, geometry: MultiPolygon): ZoneBand {
  const snapped = union([geometry], ZONE_GRID);
  const kept = snapped.coordinates.filter(
    (rings) => areaKm2({ type: 'Polygon', coordinates: rings }) >= SMALLEST_KM2,
  );
  const polygons = encodePolygons({ type: 'MultiPolygon', coordinates: kept });
  return { ...facts, areaKm2: Number(areaKm2(decodePolygons(polygons)).toFixed(3)), polygons };
}
