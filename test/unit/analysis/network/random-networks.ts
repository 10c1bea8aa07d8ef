import fc from 'fast-check';
import { networkOf, type Link, type Network } from '../../../../src/analysis/network/network.ts';

/**
 * Small networks with lengths that need not be metric, some links missing, some of length 0, some nodes without
 * area: the kinds on which best paths, ties and stepping stones go wrong.
 */
export function randomNetwork(most = 8): fc.Arbitrary<Network> {
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .record({
        attributes: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 100, noNaN: true })), {
          minLength: size,
          maxLength: size,
        }),
        lengths: fc.array(
          fc.oneof(
            { arbitrary: fc.double({ min: 1, max: 20000, noNaN: true }), weight: 6 },
            { arbitrary: fc.integer({ min: 1, max: 4 }).map((steps) => steps * 1000), weight: 2 },
            { arbitrary: fc.constant(0), weight: 1 },
            { arbitrary: fc.constant(Infinity), weight: 2 },
          ),
          { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 },
        ),
      })
      .map(({ attributes, lengths }) => networkFrom(attributes, lengths)),
  );
}

function networkFrom(attributes: readonly number[], lengths: readonly number[]): Network {
  const links: Link[] = [];
  let next = 0;
  for (let from = 0; from < attributes.length; from += 1) {
    for (let to = from + 1; to < attributes.length; to += 1) {
      links.push({ from, to, distanceM: lengths[next] ?? Infinity });
      next += 1;
    }
  }
  return networkOf(
    attributes.map((_, index) => `site-${index}`),
    attributes,
    links,
  );
}

/** Lengths of the best paths by Floyd and Warshall: the slow oracle of the tests. */
export function slowBestLengths(size: number, distancesM: Float64Array): Float64Array {
  const best = distancesM.slice();
  for (let step = 0; step < size ** 3; step += 1) {
    const middle = Math.floor(step / size ** 2);
    const from = Math.floor(step / size) % size;
    const to = step % size;
    const over = best[from * size + middle]! + best[middle * size + to]!;
    if (over < best[from * size + to]!) best[from * size + to] = over;
  }
  return best;
}

/** PCnum straight from its definition. */
export function slowNum({ attributes, distancesM }: Network, strength: (length: number) => number): number {
  const size = attributes.length;
  const best = slowBestLengths(size, distancesM);
  let num = 0;
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      num += attributes[from]! * attributes[to]! * strength(best[from * size + to]!);
    }
  }
  return num;
}
