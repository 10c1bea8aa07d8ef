import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Spacings of the lines, degrees, each with the zoom from which it is drawn. */
export const GRATICULE_STEPS = [
  { degrees: 10, fromZoom: 0 },
  { degrees: 5, fromZoom: 5 },
  { degrees: 1, fromZoom: 7 },
] as const;

/** Where lines closer than ten degrees run: the surroundings of the frame. */
const NEAR = { west: 60, south: 10, east: 160, north: 70 } as const;
const POLE_GAP = 80;

type FormatDegrees = (degrees: number, axis: 'lon' | 'lat') => string;

/** The widest spacing that the degree belongs to: 120 is a line of ten, 125 of five, 121 of one degree. */
function stepOf(degrees: number): number {
  return GRATICULE_STEPS.find((step) => degrees % step.degrees === 0)?.degrees ?? 1;
}

function sequence(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function line(id: string, step: number, label: string, coordinates: Position[]): Feature<LineString> {
  return { type: 'Feature', properties: { id, step, label }, geometry: { type: 'LineString', coordinates } };
}

function isDrawn(degrees: number, low: number, high: number): boolean {
  return stepOf(degrees) === 10 || (degrees >= low && degrees <= high);
}

function meridian(lon: number, format: FormatDegrees): Feature<LineString> {
  const isWide = stepOf(lon) === 10;
  const [south, north] = isWide ? [-POLE_GAP, POLE_GAP] : [NEAR.south, NEAR.north];
  const coordinates = sequence(south / 10, north / 10).map((tens) => [lon, tens * 10]);
  return line(`lon${String(lon)}`, stepOf(lon), format(lon, 'lon'), coordinates);
}

function parallel(lat: number, format: FormatDegrees): Feature<LineString> {
  const isWide = stepOf(lat) === 10;
  const [west, east] = isWide ? [-180, 180] : [NEAR.west, NEAR.east];
  const coordinates = sequence(west / 10, east / 10).map((tens) => [tens * 10, lat]);
  return line(`lat${String(lat)}`, stepOf(lat), format(lat, 'lat'), coordinates);
}

/** Meridians and parallels of every spacing with their labels; positions are [lon, lat]. */
export function graticuleLines(format: FormatDegrees): FeatureCollection<LineString> {
  const lons = sequence(-179, 180).filter((lon) => isDrawn(lon, NEAR.west, NEAR.east));
  const lats = sequence(-POLE_GAP, POLE_GAP).filter((lat) => isDrawn(lat, NEAR.south, NEAR.north));
  return {
    type: 'FeatureCollection',
    features: [...lons.map((lon) => meridian(lon, format)), ...lats.map((lat) => parallel(lat, format))],
  };
}
