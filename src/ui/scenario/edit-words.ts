import type { Localizer } from '../../i18n/localize.ts';
import { areaKm2 } from '../../geo/area.ts';
import { selfCrossing } from '../../geo/ring-crossing.ts';
import type { Scenario, ScenarioEdit, ScenarioPosition } from '../../model/scenario.ts';
import { areaText } from '../text/figures.ts';

type Ring = readonly ScenarioPosition[];

function polygon(ring: Ring): { readonly type: 'Polygon'; readonly coordinates: [number, number][][] } {
  const closed = [...ring, ...ring.slice(0, 1)];
  return { type: 'Polygon', coordinates: [closed.map(([lon, lat]) => [lon, lat])] };
}

/** Area of a drawn ring on the ellipsoid, km². */
export function ringAreaKm2(ring: Ring): number {
  return Math.abs(areaKm2(polygon(ring)));
}

/** True where an outline crosses itself. */
export function crossesItself(ring: Ring): boolean {
  return selfCrossing(polygon(ring)) !== null;
}

/** The name of a site of the atlas or of something drawn in the scenario; the id where neither knows it. */
export function nameIn(scenario: Scenario, id: string, siteName: (id: string) => string | null): string {
  const drawn = scenario.edits.find(
    (edit) => (edit.kind === 'site' || edit.kind === 'stone') && edit.id === id,
  );
  return drawn !== undefined && 'name' in drawn ? drawn.name : (siteName(id) ?? id);
}

/** What an edit tries, in words. */
export function editText(
  localizer: Localizer,
  scenario: Scenario,
  edit: ScenarioEdit,
  siteName: (id: string) => string | null,
): string {
  const name = (id: string): string => nameIn(scenario, id, siteName);
  switch (edit.kind) {
    case 'site':
      return localizer.t('scenario.edit-site', {
        name: edit.name,
        area: areaText(localizer, ringAreaKm2(edit.ring)),
      });
    case 'stone':
      return localizer.t('scenario.edit-stone', { name: edit.name });
    case 'link':
      return localizer.t('scenario.edit-link', { from: name(edit.from), to: name(edit.to) });
    case 'remove':
      return localizer.t('scenario.edit-remove', { name: name(edit.siteId) });
    case 'adopt':
      return localizer.t('scenario.edit-adopt', { name: name(edit.siteId) });
  }
}

/** Positions written by hand, or why they are none: the number of the line, two corners only, or a crossing outline. */
export type WrittenPositions =
  | { readonly ok: true; readonly positions: Ring }
  | { readonly ok: false; readonly reason: 'line'; readonly line: number }
  | { readonly ok: false; readonly reason: 'two' | 'crosses' };

function parseLine(text: string): ScenarioPosition | null {
  const parts = text.trim().split(/[\s,;，、]+/);
  const [lon, lat] = parts.map(Number);
  if (parts.length !== 2 || lon === undefined || lat === undefined) return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

/** Reads `longitude, latitude`, a position a line; empty lines are passed over. */
export function readPositions(text: string): WrittenPositions {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  const read = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ ...line, position: parseLine(line.text) }));
  const wrong = read.find(({ position }) => position === null);
  if (wrong !== undefined || read.length === 0) return { ok: false, reason: 'line', line: wrong?.line ?? 1 };
  const positions = read.flatMap(({ position }) => (position === null ? [] : [position]));
  if (positions.length === 2) return { ok: false, reason: 'two' };
  if (positions.length > 2 && crossesItself(positions)) return { ok: false, reason: 'crosses' };
  return { ok: true, positions };
}
