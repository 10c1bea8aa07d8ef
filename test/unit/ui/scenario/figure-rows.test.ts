import { describe, expect, it } from 'vitest';
import en from '../../../../src/i18n/locales/en.json' with { type: 'json' };
import { createLocalizer } from '../../../../src/i18n/localize.ts';
import { NO_ANSWERS, type Answers, type NetworkFigures } from '../../../../src/model/analysis-answers.ts';
import { DEFAULT_VIEW } from '../../../../src/model/view-state.ts';
import { dumbbellScale } from '../../../../src/ui/scenario/dumbbell.ts';
import { changeText, figureRows, networkRows } from '../../../../src/ui/scenario/figure-rows.ts';

const localizer = createLocalizer('en', en);
const before: NetworkFigures = { ecKm2: 18240, protConnPercent: 6.4, separateParts: 7 };
const after: NetworkFigures = { ecKm2: 20310, protConnPercent: 7.3, separateParts: 6 };
const view = { ...DEFAULT_VIEW, panel: 'connectivity' as const };

const answers = {
  ...NO_ANSWERS,
  connectivity: { status: 'done', value: { baseline: before, scenario: after, gaps: [] } },
} as unknown as Answers;

describe('figures of a scenario against the baseline', () => {
  it('say what changes, with sign and unit', () => {
    const rows = networkRows(localizer, before, after);
    expect(rows.map((row) => changeText(localizer, row).replace(/\s/g, ' '))).toEqual([
      '+2 070 km²',
      '+0.9 points',
      '−1',
    ]);
  });

  it('say that nothing changes where it does not', () => {
    const rows = networkRows(localizer, before, { ...before, ecKm2: before.ecKm2 + 0.001 });
    expect(rows.map((row) => changeText(localizer, row))).toEqual(['no change', 'no change', 'no change']);
  });

  it('leave out ProtConn where there is no region to count it in', () => {
    const rows = networkRows(
      localizer,
      { ...before, protConnPercent: null },
      { ...after, protConnPercent: null },
    );
    expect(rows.map(({ label }) => label)).toEqual(['Connected area, EC', 'Separate parts']);
  });

  it('are those under the hand while something is dragged', () => {
    const ecOf = (dragged: NetworkFigures | null): number | undefined =>
      figureRows(localizer, { view, answers, dragged })[0]?.scenario;
    expect(ecOf(null)).toBe(20310);
    expect(ecOf({ ...after, ecKm2: 19000 })).toBe(19000);
  });

  it('are none where no analysis is open or answered', () => {
    expect(figureRows(localizer, { view: DEFAULT_VIEW, answers, dragged: null })).toEqual([]);
    expect(figureRows(localizer, { view, answers: NO_ANSWERS, dragged: null })).toEqual([]);
  });
});

describe('the axis of a figure', () => {
  it('keeps order and holds both figures and the band', () => {
    const x = dumbbellScale({ baseline: 10, scenario: 12, band: { low: 9, median: 11, high: 15 } });
    const places = [9, 10, 12, 15].map(x);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places[0]).toBeGreaterThan(0);
    expect(places[3]).toBeLessThan(132);
  });

  it('does not blow up a change of a thousandth', () => {
    const x = dumbbellScale({ baseline: 1000, scenario: 1001, band: null });
    expect(x(1001) - x(1000)).toBeLessThan(6);
  });

  it('stands where all figures are nothing', () => {
    const x = dumbbellScale({ baseline: 0, scenario: 0, band: null });
    expect(Number.isFinite(x(0))).toBe(true);
  });
});
