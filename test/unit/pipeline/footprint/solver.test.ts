import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveWidth } from '../../../../data/pipeline/footprint/solver.ts';

describe('search for the width that gives an area', () => {
  it('finds the root of any growing function between its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (power, share) => {
          const target = 1000 * share;
          const solution = solveWidth((width) => 1000 * width ** power, {
            narrowest: 0,
            widest: 1,
            start: 0.2,
            step: 0.05,
            target,
            tolerance: 1e-4,
          });
          expect(solution.met).toBe(true);
          expect(Math.abs(solution.value / target - 1)).toBeLessThan(1e-4);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });

  it('says that the target is out of reach, and gives the nearest end', () => {
    const search = { narrowest: 0, widest: 10, start: 3, step: 1, tolerance: 0.001 };
    expect(solveWidth((width) => width, { ...search, target: 20 })).toEqual({
      width: 10,
      value: 10,
      met: false,
    });
    expect(solveWidth((width) => width + 5, { ...search, target: 2 })).toEqual({
      width: 0,
      value: 5,
      met: false,
    });
  });

  it('says that a jump leaps over the target', () => {
    const solution = solveWidth((width) => (width < 5 ? width : width + 10), {
      narrowest: 0,
      widest: 10,
      start: 1,
      step: 1,
      target: 9,
      tolerance: 0.001,
    });
    expect(solution.met).toBe(false);
  });
});
