import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import { bboxOf } from '../../geo/bbox.ts';
import type { LonLat } from '../../geo/areal.ts';
import { shownValue } from '../../model/analysis-answers.ts';
import { subjectOf, type Scenario, type ScenarioEdit } from '../../model/scenario.ts';
import { geodesicPath } from './geodesic-path.ts';
import { OWN_SOURCES } from './own-sources.ts';
import type { StyleInput } from './style-input.ts';

/** What the shapes of a scenario depend on. */
type Around = Pick<StyleInput, 'answers' | 'siteOf' | 'drawnNow'>;

type Shape = Feature<Polygon | Point | LineString>;

function feature<Geometry extends Shape['geometry']>(
  id: string,
  part: string,
  name: string,
  geometry: Geometry,
): Feature<Geometry> {
  return { type: 'Feature', properties: { id, part, name }, geometry };
}

function polygonOf(ring: readonly LonLat[]): Polygon {
  const first = ring[0];
  const closed = first === undefined ? ring : [...ring, first];
  return { type: 'Polygon', coordinates: [closed.map((position) => [...position])] };
}

/** Where a link may end on something drawn in the same scenario, [lon, lat]; null where the id is not of one. */
function drawnPlace(scenario: Scenario, id: string): LonLat | null {
  const edit = scenario.edits.find((other) => 'id' in other && other.id === id);
  if (edit?.kind === 'stone') return edit.position;
  if (edit?.kind !== 'site') return null;
  const [west, south, east, north] = bboxOf(polygonOf(edit.ring));
  return [(west + east) / 2, (south + north) / 2];
}

/** Both ends of a link: the nearest points where the gap has been computed, else the middles of the sites. */
export function endsOfLink(
  context: Around,
  scenario: Scenario,
  { from, to }: Extract<ScenarioEdit, { kind: 'link' }>,
): readonly [LonLat, LonLat] | null {
  const gaps = shownValue(context.answers.connectivity)?.gaps ?? [];
  const gap = gaps.find(
    ({ fromId, toId }) => (fromId === from && toId === to) || (fromId === to && toId === from),
  );
  if (gap !== undefined) return gap.fromId === from ? gap.ends : [gap.ends[1], gap.ends[0]];
  const place = (id: string): LonLat | null => drawnPlace(scenario, id) ?? context.siteOf(id)?.centre ?? null;
  const [a, b] = [place(from), place(to)];
  return a === null || b === null ? null : [a, b];
}

function shapesOf(context: Around, scenario: Scenario, edit: ScenarioEdit): readonly Shape[] {
  switch (edit.kind) {
    case 'site':
      return [feature(edit.id, 'site', edit.name, polygonOf(edit.ring))];
    case 'stone':
      return [feature(edit.id, 'stone', edit.name, { type: 'Point', coordinates: [...edit.position] })];
    case 'link': {
      const ends = endsOfLink(context, scenario, edit);
      if (ends === null) return [];
      const path = geodesicPath(...ends).map((position) => [...position]);
      return [
        feature(subjectOf(edit), 'link', '', { type: 'LineString', coordinates: path }),
        ...ends.map((end, index) =>
          feature(`${subjectOf(edit)}/${String(index)}`, 'end', '', { type: 'Point', coordinates: [...end] }),
        ),
      ];
    }
    case 'remove':
    case 'adopt':
      return [];
  }
}

/** What a scenario draws of its own: sites, stones and links; what is under the hand is left to the drawing tool. */
export function scenarioFeatures(
  context: Around,
  scenario: Scenario,
): FeatureCollection<Polygon | Point | LineString> {
  const shown = scenario.edits.filter((edit) => subjectOf(edit) !== context.drawnNow);
  return { type: 'FeatureCollection', features: shown.flatMap((edit) => shapesOf(context, scenario, edit)) };
}

/** The source of the scenario in hand; none while the baseline is shown. */
export function scenarioSources(
  context: Around & Pick<StyleInput, 'scenario'>,
): Readonly<Record<string, FeatureCollection<Polygon | Point | LineString>>> {
  return context.scenario === null
    ? {}
    : { [OWN_SOURCES.scenario]: scenarioFeatures(context, context.scenario) };
}

/** Ids of the sites of the atlas that a scenario takes out, or takes as established. */
export function sitesOf(scenario: Scenario, kind: 'remove' | 'adopt'): readonly string[] {
  return scenario.edits.flatMap((edit) => (edit.kind === kind && 'siteId' in edit ? [edit.siteId] : []));
}
