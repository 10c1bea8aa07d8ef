import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/ui/panels/scale-bar.ts';

describe('the scale bar', () => {
  it('is as long on the screen as its figure on the ground, to half a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 50_000, noNaN: true }), (metresPerPixel) => {
        const bar = scaleBar(metresPerPixel, 112);
        expect(bar).not.toBeNull();
        if (bar === null) return;
        expect(Math.abs(bar.widthPx - bar.lengthM / metresPerPixel)).toBeLessThanOrEqual(0.5);
      }),
      { seed: 11 },
    );
  });

  it('has a round length, fits, and fills at least a third of its room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 50_000, noNaN: true }), (metresPerPixel) => {
        const bar = scaleBar(metresPerPixel, 112);
        if (bar === null) throw new Error('no bar');
        const leading = Number(bar.lengthM.toExponential().split('e')[0]);
        expect([1, 2, 5]).toContain(Math.round(leading * 1e6) / 1e6);
        expect(bar.widthPx).toBeLessThanOrEqual(112);
        expect(bar.widthPx).toBeGreaterThanOrEqual(37);
      }),
      { seed: 12 },
    );
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not drawn at a resolution of %s',
    (resolution) => {
      expect(scaleBar(resolution, 112)).toBeNull();
    },
  );
});
