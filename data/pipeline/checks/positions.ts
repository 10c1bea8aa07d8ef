import { bboxOf, bboxHolds, padBBox } from '../../../src/geo/bbox.ts';
import { nearestBetween } from '../../../src/geo/distance.ts';
import { isInside } from '../../../src/geo/inside.ts';
import { clipToBBox } from '../../../src/geo/overlay.ts';
import type { LonLat } from '../../../src/geo/areal.ts';
import type { ProtectedAreaFact } from '../../../src/dataset/schema/protected-area.ts';
import type { BaseGeography } from '../base/base-geography.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

/** Frame of the prepared base. */
const FRAME = [68, 18, 150, 60] as const;
/** A site at sea lies within this distance of its country's shore, km. */
const FARTHEST_AT_SEA_KM = 60;

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

function kmFromCountry(position: LonLat, country: string, base: BaseGeography): number {
  const land = base.land.get(country);
  if (land === undefined) return Infinity;
  if (isInside(position, land)) return 0;
  const [lon, lat] = position;
  const near = clipToBBox(land, padBBox([lon, lat, lon, lat], 2, 1.5));
  if (near.coordinates.length === 0) return Infinity;
  return nearestBetween({ type: 'Point', coordinates: [...position] }, near).distanceM / 1000;
}

function wrongCountry(sources: Sources, base: BaseGeography | null): Breach[] {
  if (base === null) return [];
  const isUnattributed = (position: LonLat): boolean =>
    base.unattributed.some(({ geometry }) =>
      bboxHolds(padBBox(bboxOf(geometry), 0.3), [...position, ...position]),
    );
  return sources.protectedAreas.flatMap((fact) => {
    const position = positionOf(fact, sources);
    if (isUnattributed(position)) return [];
    const km = kmFromCountry(position, fact.country, base);
    const most = fact.realm === 'terrestrial' ? fact.coord_uncertainty_km : FARTHEST_AT_SEA_KM;
    if (km <= most) return [];
    return [
      breach(fact.id, 'lat lon', `lies ${km.toFixed(1)} km from ${fact.country}, more than ${most} km`),
    ];
  });
}

/** Every site lies in its own country, within the uncertainty of its position, or in the sea off it. */
export const rightCountry: Check = { name: 'right-country', run: wrongCountry };
