import { distanceM } from '../../geo/distance.ts';
import { measureAlong } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';

type Corner = readonly [number, number];

/** Adds a corner [lon, lat] to the measured line; nothing happens while the tool is closed. */
export function addCorner(corner: Corner): (state: AppState) => AppState {
  return (state) => {
    const { measure } = state.view;
    return measure === null ? state : measureAlong([...measure, corner])(state);
  };
}

/** Takes the last corner back. */
export function undoCorner(): (state: AppState) => AppState {
  return (state) => {
    const { measure } = state.view;
    return measure === null || measure.length === 0 ? state : measureAlong(measure.slice(0, -1))(state);
  };
}

/** Lengths of the legs between corners, km on the WGS84 ellipsoid. */
export function legsKm(corners: readonly Corner[]): readonly number[] {
  return corners.slice(1).map((corner, index) => distanceM(corners[index] ?? corner, corner) / 1000);
}
