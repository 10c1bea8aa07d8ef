import { describe, expect, it } from 'vitest';
import { firstZoom } from '../../../src/start/first-zoom.ts';

describe('the first view', () => {
  it.each([
    ['a desk', 1440, 3.5],
    ['a projector', 1920, 3.92],
    ['a phone', 390, 2.4],
    ['a wall', 7680, 4.2],
  ])('shows the whole region on %s', (_where, width, zoom) => {
    expect(firstZoom(3.5, width)).toBe(zoom);
  });
});
