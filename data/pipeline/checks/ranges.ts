import type { Polygon } from 'geojson';
import { areaKm2 } from '../../../src/geo/area.ts';
import { isInside } from '../../../src/geo/inside.ts';
import type { RangeFact } from '../../../src/dataset/schema/range.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

/** A ring may overshoot a border by this share of its area without the country counting as one of the range. */
const OVERSHOOT = 0.05;
/** The stated area may differ from the ring's by this share: it is rounded and, on coasts, of the land alone. */
const LARGEST_DIFFERENCE = 0.12;

function polygonOf(range: RangeFact): Polygon {
  return { type: 'Polygon', coordinates: [range.ring] };
}

function shapes(range: RangeFact): Breach[] {
  const found: Breach[] = [];
  if (String(range.ring[0]) !== String(range.ring.at(-1)))
    found.push(breach(range.id, 'ring', 'is not closed'));
  const area = areaKm2(polygonOf(range));
  if (area > 2000 && Math.abs(range.approx_area_km2 / area - 1) > LARGEST_DIFFERENCE) {
    found.push(
      breach(range.id, 'approx_area_km2', `is ${range.approx_area_km2}, the ring holds ${Math.round(area)}`),
    );
  }
  const shared = Object.entries(range.country_share).flatMap(([country, share]) =>
    (share ?? 0) > OVERSHOOT && !range.countries.includes(country as never) ? [country] : [],
  );
  return [
    ...found,
    ...shared.map((country) => breach(range.id, 'country_share', `names ${country}, countries does not`)),
  ];
}

/** Rings are closed and of the stated area. */
export const rangeShapes: Check = { name: 'range-shapes', run: (sources) => sources.ranges.flatMap(shapes) };

function localities(sources: Sources): Breach[] {
  const byId = new Map(sources.ranges.map((range) => [range.id, range]));
  return sources.rangeLocalities.flatMap(({ name, range_id: id, lon, lat, presence }) => {
    const range = byId.get(id);
    if (range === undefined || isInside([lon, lat], polygonOf(range)) === presence) return [];
    return [
      breach(id, 'ring', presence ? `leaves out ${name}` : `takes in ${name}, where the species is not`),
    ];
  });
}

/** Rings hold the places where the species is known and leave out those where it is not. */
export const rangeLocalities: Check = { name: 'range-localities', run: localities };
