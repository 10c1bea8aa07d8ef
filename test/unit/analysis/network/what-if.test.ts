import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uninterrupted } from '../../../../src/analysis/analysis.ts';
import { edgeDistances, outlinesOf } from '../../../../src/analysis/network/edge-distances.ts';
import { dispersalProbability, medianKernel } from '../../../../src/analysis/network/kernel.ts';
import type { Network } from '../../../../src/analysis/network/network.ts';
import { WhatIfNetwork, type WhatIfNode } from '../../../../src/analysis/network/what-if.ts';
import type { Areal } from '../../../../src/geo/areal.ts';
import { outlineOf } from '../../../../src/geo/polygon-distance.ts';
import { cell } from '../../geo/shapes.ts';
import { slowNum } from './random-networks.ts';

const KERNEL = medianKernel(20_000);

const cells = fc
  .tuple(fc.double({ min: 130, max: 131, noNaN: true }), fc.double({ min: 42, max: 43, noNaN: true }))
  .map(([lon, lat]) => cell(lon, lat, lon + 0.05, lat + 0.05));

async function anew(shapes: readonly Areal[], areas: readonly number[]): Promise<number> {
  const distancesM = await edgeDistances(outlinesOf(shapes), Infinity, uninterrupted());
  const network: Network = {
    ids: shapes.map((_, index) => String(index)),
    attributes: Float64Array.from(areas),
    distancesM,
  };
  return slowNum(network, (lengthM) => dispersalProbability(lengthM, KERNEL));
}

async function whatIf(shapes: readonly Areal[], areas: readonly number[]): Promise<WhatIfNetwork> {
  const nodes = shapes.map((geometry, index): WhatIfNode => ({
    id: String(index),
    outline: outlineOf(geometry),
    areaKm2: areas[index] ?? 0,
  }));
  const distancesM = await edgeDistances(outlinesOf(shapes), Infinity, uninterrupted());
  return new WhatIfNetwork(nodes, distancesM, KERNEL);
}

// Oracle: the whole network computed anew from its definition (Floyd and Warshall).
describe('a what-if', () => {
  it('comes to the same as computing the changed network anew, whatever is moved, put in or taken out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 2, maxLength: 6 }),
        cells,
        cells,
        async (shapes, moved, drawn) => {
          const areas = shapes.map((_, index) => 10 + index);
          const trial = await whatIf(shapes, areas);
          const before = trial.figures().num;
          trial.hold('0');
          expect(trial.figures().num / before).toBeCloseTo(1, 9);
          trial.put('0', moved, 5);
          const dragged = trial.put('0', drawn, 7);
          const afterMove = [drawn, ...shapes.slice(1)];
          const expected = await anew(afterMove, [7, ...areas.slice(1)]);
          expect(dragged.num / expected).toBeCloseTo(1, 9);
          const added = trial.put('new', moved, 30);
          const withNew = await anew([...afterMove, moved], [7, ...areas.slice(1), 30]);
          expect(added.num / withNew).toBeCloseTo(1, 9);
          expect(trial.remove('new').num / expected).toBeCloseTo(1, 9);
        },
      ),
      { seed: 8, numRuns: 40 },
    );
  });

  it('tells the difference to the baseline, and none when the link is taken back', async () => {
    const trial = await whatIf([cell(130, 42, 130.1, 42.1), cell(131, 42, 131.1, 42.1)], [90, 90]);
    const before = trial.figures();
    expect(before.ecRiseKm2).toBe(0);
    const linked = trial.setLink('0', '1', 0);
    expect(linked.ecKm2).toBeCloseTo(180, 9);
    expect(linked.ecRiseKm2).toBeCloseTo(180 - before.ecKm2, 9);
    expect(trial.setLink('0', '1', null).ecRiseKm2).toBeCloseTo(0, 9);
  });

  it('lets a stepping stone without area connect others', async () => {
    const trial = await whatIf([cell(130, 42, 130.1, 42.1), cell(130.9, 42, 131, 42.1)], [90, 90]);
    const stone = trial.put('stone', cell(130.3, 42, 130.7, 42.1), 0);
    expect(stone.ecRisePercent).toBeGreaterThan(1);
  });
});
