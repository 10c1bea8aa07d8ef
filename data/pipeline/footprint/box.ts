import type { Position } from 'geojson';
import { offsetPlanar } from '../../../src/geo/overlay.ts';
import type { Areal } from '../../../src/geo/areal.ts';
import type { BoxExtent } from './contract.ts';
import { meet, planarArea } from './planar.ts';
import { growthFamily, type FamilyOutcome, type ShapeRequest } from './shape-family.ts';
import { rescaleIssues } from './outline.ts';

const SMALLEST_CORNER = 0.15;
const LARGEST_CORNER = 0.49;

function boxPolygon({ bbox: [west, south, east, north] }: BoxExtent, { ground }: ShapeRequest): Areal {
  const steps = Array.from({ length: 8 }, (_, step) => step / 8);
  const sides: [number, number][] = [
    ...steps.map((step): [number, number] => [west + (east - west) * step, south]),
    ...steps.map((step): [number, number] => [east, south + (north - south) * step]),
    ...steps.map((step): [number, number] => [east - (east - west) * step, north]),
    ...steps.map((step): [number, number] => [west, north - (north - south) * step]),
  ];
  const ring: Position[] = [...sides, [west, south] as [number, number]].map((at) => [...ground.toPlane(at)]);
  return { type: 'Polygon', coordinates: [ring] };
}

/**
 * A published frame with rounded corners. A site that fills less of its frame gets rounder corners first, so that
 * it still reaches all four sides, and only then shrinks; one that is larger than its frame grows.
 */
export function box(extent: BoxExtent, request: ShapeRequest): FamilyOutcome {
  const { ground, allowed, targetM2 } = request;
  const whole = boxPolygon(extent, request);
  const [southWest, northEast] = [
    ground.toPlane([extent.bbox[0], extent.bbox[1]]),
    ground.toPlane([extent.bbox[2], extent.bbox[3]]),
  ];
  const shortSide = Math.min(northEast[0] - southWest[0], northEast[1] - southWest[1]);
  const rounded = (share: number): Areal =>
    offsetPlanar(offsetPlanar(whole, -share * shortSide), share * shortSide);
  const area = (share: number): number => planarArea(meet(rounded(share), allowed));
  if (area(SMALLEST_CORNER) === 0) return { issue: { code: 'no-ground', params: { kind: 'box' } } };
  const corner = cornerFor(area, targetM2);
  const issues = rescaleIssues(area(corner), targetM2);
  return { family: growthFamily(rounded(corner), request, issues) };
}

function cornerFor(area: (share: number) => number, targetM2: number): number {
  let [low, high] = [SMALLEST_CORNER, LARGEST_CORNER];
  if (area(low) <= targetM2) return low;
  if (area(high) >= targetM2) return high;
  for (let round = 0; round < 6; round += 1) {
    const middle = (low + high) / 2;
    if (area(middle) > targetM2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
