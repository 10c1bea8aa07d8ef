import { bboxHolds, padBBox } from '../../../src/geo/bbox.ts';
import { nearestBetween } from '../../../src/geo/distance.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { isEmptyAreal, type LonLat } from '../../../src/geo/areal.ts';
import type { ProtectedAreaFact } from '../../../src/dataset/schema/protected-area.ts';
import type { BaseIndex } from '../footprint/base-window.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

/** Frame of the prepared base. */
const FRAME = [68, 18, 150, 60] as const;
/** A site at sea lies within this distance of its country's shore, km. */
const FARTHEST_AT_SEA_KM = 60;
const KM_PER_DEGREE = 111.2;

function positionOf(fact: ProtectedAreaFact, sources: Sources): LonLat {
  const extent = sources.extents.find(({ id }) => id === fact.id);
  return [extent?.lon ?? fact.lon, extent?.lat ?? fact.lat];
}

function inFrame(id: string, [lon, lat]: LonLat): Breach[] {
  return bboxHolds(FRAME, [lon, lat, lon, lat])
    ? []
    : [breach(id, 'lat lon', `${lat} ${lon} lies outside the frame of the atlas`)];
}

function frames(sources: Sources): Breach[] {
  return [
    ...sources.protectedAreas.flatMap((fact) => [
      ...inFrame(fact.id, positionOf(fact, sources)),
      ...ownFrame(fact),
    ]),
    ...sources.wetlands.flatMap(({ id, lon, lat }) => inFrame(id, [lon, lat])),
    ...sources.corridors.flatMap(({ id, ends }) => ends.flatMap(({ lon, lat }) => inFrame(id, [lon, lat]))),
    ...sources.places.flatMap(({ id, lon, lat }) => inFrame(id, [lon, lat])),
  ];
}

function ownFrame({ id, bbox }: ProtectedAreaFact): Breach[] {
  if (bbox === null) return [];
  const [west, south, east, north] = bbox;
  return west < east && south < north ? [] : [breach(id, 'bbox', 'is not [west, south, east, north]')];
}

/** Every position lies in the frame of the atlas, and frames are the right way round. */
export const positionsInFrame: Check = { name: 'positions-in-frame', run: frames };

function isNear(position: LonLat, country: string, km: number, base: BaseIndex): boolean {
  const [lon, lat] = position;
  const reach = km / KM_PER_DEGREE;
  const { land } = base.cut(padBBox([lon, lat, lon, lat], reach * 2.2, reach * 1.1));
  const own = land.get(country);
  if (own === undefined || isEmptyAreal(own)) return false;
  if (isInside(position, own)) return true;
  return nearestBetween({ type: 'Point', coordinates: [...position] }, own).distanceM <= km * 1000;
}

function isUnattributed([lon, lat]: LonLat, base: BaseIndex): boolean {
  return !isEmptyAreal(base.cut(padBBox([lon, lat, lon, lat], 0.3)).unattributed);
}

function wrongCountry(sources: Sources, base: BaseIndex | null): Breach[] {
  if (base === null) return [];
  return sources.protectedAreas.flatMap((fact) => {
    const position = positionOf(fact, sources);
    const km = fact.realm === 'terrestrial' ? fact.coord_uncertainty_km : FARTHEST_AT_SEA_KM;
    if (isNear(position, fact.country, km, base) || isUnattributed(position, base)) return [];
    return [breach(fact.id, 'lat lon', `lies more than ${km} km from ${fact.country}`)];
  });
}

/** Every site lies in its own country, within the uncertainty of its position, or in the sea off it. */
export const rightCountry: Check = { name: 'right-country', run: wrongCountry };
