import { describe, expect, it } from 'vitest';
import { drawPattern, hatchName } from '../../../src/map/style/hatch-image.ts';

describe('the hatch', () => {
  const image = drawPattern(hatchName('#0e3557', 8));

  it('has the colour of its name and the same pixels each time', () => {
    expect([...(image?.data.slice(0, 3) ?? [])]).toEqual([0x0e, 0x35, 0x57]);
    expect(drawPattern(hatchName('#0e3557', 8))).toEqual(image);
  });

  it('runs at 45° and repeats without a seam', () => {
    const { width = 0, data } = image ?? {};
    const alpha = (x: number, y: number): number => data?.[((y % width) * width + (x % width)) * 4 + 3] ?? -1;
    for (let x = 0; x < width; x += 1) {
      for (let y = 0; y < width; y += 1) expect(alpha(x + 1, y + width - 1)).toBe(alpha(x, y));
    }
  });

  it('is partly clear, so that the ground shows through', () => {
    const alphas = [...(image?.data ?? [])].filter((_, index) => index % 4 === 3);
    expect(Math.min(...alphas)).toBe(0);
    expect(Math.max(...alphas)).toBeGreaterThan(200);
  });

  it('is not drawn for a name of another kind', () => {
    expect(drawPattern('icon')).toBeNull();
  });
});
