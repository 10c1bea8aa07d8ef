import { describe, expect, it } from 'vitest';
import { reportProblem } from '../../../src/state/actions.ts';
import { INITIAL_STATE, type AppState } from '../../../src/state/app-state.ts';
import { hasNeededSources, neededSources } from '../../../src/state/needed-sources.ts';

function withRead(sources: readonly string[]): AppState {
  const sourceUrls = Object.fromEntries(sources.map((source) => [source, `blob:${source}`]));
  return { ...INITIAL_STATE, data: { ...INITIAL_STATE.data, sourceUrls } };
}

describe('the files that a view needs', () => {
  it('are those of the shown layers, the points of the sites and the names of places, each once', () => {
    const view = { ...INITIAL_STATE.view, layers: ['pa-land', 'pa-sea', 'adjoining', 'water'] };
    expect(neededSources({ ...INITIAL_STATE, view }).toSorted()).toEqual([
      'adjoining-links',
      'places',
      'protected-areas',
      'site-points',
    ]);
  });

  it('are all there only when the last has been read', () => {
    const needed = neededSources(INITIAL_STATE);
    expect(hasNeededSources(withRead(needed.slice(1)))).toBe(false);
    expect(hasNeededSources(withRead(needed))).toBe(true);
  });

  it('are waited for no longer once one of them cannot be had', () => {
    const broken = reportProblem({ code: 'data-missing', params: { file: 'places.fgb' } })(withRead([]));
    expect(hasNeededSources(broken)).toBe(true);
  });
});
