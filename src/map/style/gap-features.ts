import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { LonLat } from '../../geo/areal.ts';
import { shownValue, type FlywayLegAnswer, type GapAnswer } from '../../model/analysis-answers.ts';
import { geodesicPath } from './geodesic-path.ts';
import { OWN_SOURCES } from './own-sources.ts';
import type { StyleContext } from './style-input.ts';

/** Gaps that stand on the map with their number; the list shows as many at first. */
export const NUMBERED_GAPS = 12;

/** Gaps that the map holds ready, so that they light up when the list points at them. */
const MOST_GAPS = 120;

/** Narrowest and widest line of a gap, CSS pixels. */
const WIDTH_PX = { least: 1.6, most: 8 } as const;

/** Smallest and largest circle of a site by importance, CSS pixels. */
const RADIUS_PX = { least: 2.5, most: 20 } as const;

type Lines = FeatureCollection<LineString | Point>;

function line(from: LonLat, to: LonLat): LineString {
  return { type: 'LineString', coordinates: geodesicPath(from, to).map((position) => [...position]) };
}

function point(position: LonLat): Point {
  return { type: 'Point', coordinates: [...position] };
}

function middleOf([from, to]: GapAnswer['ends']): LonLat {
  const path = geodesicPath(from, to);
  const index = Math.floor(path.length / 2);
  const [a, b] = [path[index - 1] ?? from, path[index] ?? to];
  return path.length % 2 === 1 ? b : [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** True where a corridor across the gap has been proposed and none is documented; such a link is dashed. */
export function isProposedLink({ corridors }: Pick<GapAnswer, 'corridors'>): boolean {
  return (
    corridors.some(({ status }) => status === 'proposed') &&
    !corridors.some(({ status }) => status === 'documented')
  );
}

/** The gaps as lines, with a ring at either end and a place for the number; `width` grows with the root of the rise. */
export function gapFeatures(
  gaps: readonly GapAnswer[],
  chosen: string | null,
  nameOf: (siteId: string) => string,
): Lines {
  const most = Math.max(...gaps.map(({ riseKm2 }) => riseKm2), 0);
  const features = gaps.slice(0, MOST_GAPS).flatMap((gap, index): Feature<LineString | Point>[] => {
    const isChosen = gap.key === chosen;
    const properties = {
      id: gap.key,
      number: index + 1,
      width: WIDTH_PX.least + (WIDTH_PX.most - WIDTH_PX.least) * Math.sqrt(most > 0 ? gap.riseKm2 / most : 0),
      isShown: index < NUMBERED_GAPS || isChosen,
      isChosen,
      isProposed: isProposedLink(gap),
    };
    const of = (part: string, geometry: LineString | Point, name = ''): Feature<LineString | Point> => ({
      type: 'Feature',
      properties: { ...properties, part, name },
      geometry,
    });
    const [from, to] = gap.ends;
    return [
      of('line', line(from, to)),
      of('end', point(from), nameOf(gap.fromId)),
      of('end', point(to), nameOf(gap.toId)),
      of('number', point(middleOf(gap.ends))),
    ];
  });
  return { type: 'FeatureCollection', features: features.toReversed() };
}

/** The legs of a flyway and the places where they meet; legs over the usual flight are marked. */
export function legFeatures(legs: readonly FlywayLegAnswer[]): Lines {
  const lines = legs.map((leg): Feature<LineString> => ({
    type: 'Feature',
    properties: { id: `${leg.fromId}~${leg.toId}`, part: 'leg', isLong: !leg.isWithinUsualFlight },
    geometry: line(...leg.ends),
  }));
  const places = new Map(
    legs.flatMap(({ fromId, toId, ends }) => [
      [fromId, ends[0]],
      [toId, ends[1]],
    ]),
  );
  const stops = [...places].map(([id, position]): Feature<Point> => ({
    type: 'Feature',
    properties: { id, part: 'stop' },
    geometry: point(position),
  }));
  return { type: 'FeatureCollection', features: [...lines, ...stops] };
}

function nodeFeatures(context: StyleContext): Lines {
  const nodes = shownValue(context.answers.connectivity)?.nodes ?? [];
  const most = Math.max(...nodes.map(({ dPC }) => dPC), 0);
  const features = nodes.flatMap(({ siteId, dPC }): Feature<Point>[] => {
    const site = context.siteOf(siteId);
    if (site === null) return [];
    const radius =
      RADIUS_PX.least + (RADIUS_PX.most - RADIUS_PX.least) * Math.sqrt(most > 0 ? dPC / most : 0);
    return [{ type: 'Feature', properties: { id: siteId, radius }, geometry: point(site.centre) }];
  });
  return { type: 'FeatureCollection', features: features.toReversed() };
}

/** What the open connectivity panel puts on the map, by source; nothing while it is closed or has no answer. */
export function gapSources(context: StyleContext): Readonly<Record<string, Lines>> {
  const { view, answers } = context;
  if (view.panel !== 'connectivity') return {};
  if (view.connectivity.part === 'flyway') {
    return { [OWN_SOURCES.legs]: legFeatures(shownValue(answers.flyway)?.legs ?? []) };
  }
  if (view.connectivity.part === 'sites') return { [OWN_SOURCES.gapNodes]: nodeFeatures(context) };
  const gaps = shownValue(answers.connectivity)?.gaps ?? [];
  const nameOf = (id: string): string => context.siteOf(id)?.name ?? id;
  return { [OWN_SOURCES.gaps]: gapFeatures(gaps, view.connectivity.gap, nameOf) };
}
