import { describe, expect, it } from 'vitest';
import { parseTileAddress } from '../../../src/map/base-tiles.ts';

describe('the address of a tile of the ground', () => {
  it('names zoom, column and row', () => {
    expect(parseTileAddress('atlas-base://5/27/11')).toEqual({ z: 5, x: 27, y: 11 });
  });

  it.each(['atlas-base://5/27', 'https://5/27/11', 'atlas-base://5/27/11/x', ''])('is not %j', (url) => {
    expect(parseTileAddress(url)).toBeNull();
  });
});
