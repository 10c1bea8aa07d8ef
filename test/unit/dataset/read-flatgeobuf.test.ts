import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatGeobufBytes } from '../../../data/pipeline/layers/write-flatgeobuf.ts';
import { readFlatGeobuf } from '../../../src/dataset/read-flatgeobuf.ts';

const columns = { id: 'string', count: 'integer', areaKm2: 'number', isTidalFlat: 'boolean' } as const;
const property = {
  id: fc.option(fc.constantFrom('Hunchun', '珲春', '훈춘', 'Хунчунь', 'Хөвсгөл', '釧路湿原', ''), {
    nil: null,
  }),
  count: fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: null }),
  areaKm2: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
  isTidalFlat: fc.option(fc.boolean(), { nil: null }),
};

describe('FlatGeobuf', () => {
  it('gives back every property in every script, nulls too, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(property), { minLength: 1, maxLength: 6 }), async (rows) => {
        const features = rows.map((properties, index) => ({
          type: 'Feature' as const,
          properties,
          geometry: { type: 'Point' as const, coordinates: [index, 45] },
        }));
        const bytes = flatGeobufBytes({ path: 'x.fgb', kind: 'layer', source: 'places', columns, features });
        const read = await readFlatGeobuf(new Uint8Array(bytes));
        expect(read.features.map(({ properties }) => properties)).toEqual(rows);
        expect(read.features.map(({ geometry }) => geometry)).toEqual(
          features.map(({ geometry }) => geometry),
        );
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('is refused when the bytes are something else', async () => {
    await expect(
      readFlatGeobuf(new TextEncoder().encode('<!doctype html><title>404</title>')),
    ).rejects.toThrow();
  });
});
