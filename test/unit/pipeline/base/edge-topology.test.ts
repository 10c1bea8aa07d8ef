import type { LineString, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BaseGeography } from '../../../../data/pipeline/base/base-geography.ts';
import { edgeFaults } from '../../../../data/pipeline/base/edge-topology.ts';

function square(west: number, east: number): MultiPolygon {
  const ring = [
    [west, 30],
    [east, 30],
    [east, 31],
    [west, 31],
    [west, 30],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

function line(...coordinates: Position[]): LineString {
  return { type: 'LineString', coordinates };
}

/** Two square countries side by side, the shore all round them, a border at 101 E. */
function twoCountries(eastern: MultiPolygon): BaseGeography {
  const shores = [line([101, 30], [100, 30]), line([100, 30], [100, 31]), line([100, 31], [101, 31])];
  shores.push(line([101, 31], [102, 31]), line([102, 31], [102, 30]), line([102, 30], [101, 30]));
  return {
    land: new Map([
      ['AAA', square(100, 101)],
      ['BBB', eastern],
    ]),
    unattributed: [],
    lakes: [],
    rivers: [],
    borders: [
      {
        type: 'Feature',
        properties: { id: 'border-0', pair: 'AAA-BBB', type: 'agreed', noteId: null },
        geometry: line([101, 30], [101, 31]),
      },
    ],
    coast: shores.map((geometry, i) => ({ type: 'Feature', properties: { id: `coast-${i}` }, geometry })),
  };
}

describe('neighbours on the base', () => {
  it('share their border position by position', () => {
    expect(edgeFaults(twoCountries(square(101, 102)))).toEqual({ overlapping: 0, open: 0, strayBorders: 0 });
  });

  it('are found to leave a gap', () => {
    expect(edgeFaults(twoCountries(square(101.001, 102))).open).toBeGreaterThan(0);
  });

  it('are found to overlap', () => {
    expect(edgeFaults(twoCountries(square(100, 101))).overlapping).toBe(4);
  });

  it('are found to lack the border that is drawn', () => {
    const base = twoCountries(square(101, 102));
    const stray = { ...base, land: new Map([['CCC', square(105, 106)]]) };
    expect(edgeFaults(stray).strayBorders).toBe(1);
  });
});
